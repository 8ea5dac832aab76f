package org.resistlab.stage.collect.internal.text;

import java.nio.charset.StandardCharsets;

/** The beginning of a file, looked at to recognise its format. */
public final class TextHead {

    private TextHead() {
    }

    /** The beginning as text, without a byte order mark; null if it is binary. */
    public static String of(byte[] head) {
        ByteOrderMark mark = ByteOrderMark.of(head, StandardCharsets.UTF_8);
        String text = new String(head, mark.length(), head.length - mark.length(), mark.charset());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return null;
            }
        }
        return text;
    }
}
