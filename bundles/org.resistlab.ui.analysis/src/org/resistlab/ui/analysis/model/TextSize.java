package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How large texts are drawn, in points.
 *
 * @param line height of a line
 * @param plain width of a text
 * @param bold width of a text in bold
 */
public record TextSize(int line, ToIntFunction<String> plain, ToIntFunction<String> bold) {

    /** Divides a text into lines between its words; where there are more lines than allowed, the last ends with "…". */
    static List<String> wrap(String text, int width, int most, ToIntFunction<String> size) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && size.applyAsInt(rest) > width) {
            int end = end(rest, fitting(rest, width, size));
            lines.add(cut(rest.substring(0, end).strip(), width, size));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, width, size));
        }
        return lines;
    }

    /** Where a line ends: between words, else within a word that is made of several, else behind the first. */
    private static int end(String text, int fits) {
        int space = text.lastIndexOf(' ', fits);
        if (space > 0) {
            return space;
        }
        for (int i = Math.min(fits, text.length() - 1); i > 1; i--) {
            if ("-_./".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int word = text.indexOf(' ');
        return word < 0 ? text.length() : word;
    }

    /** A text in one line, with "…" at its end where it is too long. */
    public static String cut(String text, int width, ToIntFunction<String> size) {
        return size.applyAsInt(text) <= width ? text
                : text.substring(0, fitting(text, width - size.applyAsInt("…"), size)).stripTrailing() + "…";
    }

    /** How many characters fit into a width. */
    private static int fitting(String text, int width, ToIntFunction<String> size) {
        int low = 0;
        int high = text.length() + 1;
        while (low < high - 1) {
            int middle = (low + high) / 2;
            if (size.applyAsInt(text.substring(0, middle)) <= width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
