package org.resistlab.engine.study;

import java.util.regex.Pattern;

/** What the text of a cell means. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Cells() {
    }

    /** The finite decimal number that a text is; NaN where it is none. */
    static double number(String text) {
        String trimmed = text.strip();
        if (!NUMBER.matcher(trimmed).matches()) {
            return Double.NaN;
        }
        double number = Double.parseDouble(trimmed);
        return Double.isFinite(number) ? number : Double.NaN;
    }

    static boolean isFlag(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    /** Whether a cell is what a study file names: the same text, number or flag. */
    static boolean same(String cell, String named) {
        String a = cell.strip();
        String b = named.strip();
        if (a.equals(b) || isFlag(a) && a.equalsIgnoreCase(b)) {
            return true;
        }
        double number = number(a);
        return !Double.isNaN(number) && number == number(b);
    }
}
