package org.resistlab.stage.collect.internal.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a text say about its encoding.
 *
 * @param charset the encoding that they mean, or the expected one where there is no mark
 * @param length number of bytes of the mark
 */
public record ByteOrderMark(Charset charset, int length) {

    /** Looks at the first three bytes. */
    public static ByteOrderMark of(byte[] start, Charset expected) {
        if (starts(start, 0xef, 0xbb, 0xbf)) {
            return new ByteOrderMark(StandardCharsets.UTF_8, 3);
        }
        if (starts(start, 0xff, 0xfe)) {
            return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(start, 0xfe, 0xff)) {
            return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
        }
        return new ByteOrderMark(expected, 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
