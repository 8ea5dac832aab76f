package org.resistlab.core.yaml;

import java.util.List;

/**
 * A change of a text: some of it replaced.
 *
 * @param offset where, in characters from the beginning of the text before the change
 * @param length how many characters are replaced
 * @param text what stands there afterwards
 */
public record TextEdit(int offset, int length, String text) {

    /** The one change that makes a text into another; none where they are alike. */
    public static List<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return List.of(new TextEdit(start, before.length() - same - start,
                after.substring(start, after.length() - same)));
    }

    /** The text after the change. */
    public String applyTo(String before) {
        return before.substring(0, offset) + text + before.substring(offset + length);
    }
}
