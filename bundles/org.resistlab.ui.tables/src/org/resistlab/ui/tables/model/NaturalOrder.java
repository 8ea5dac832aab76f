package org.resistlab.ui.tables.model;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;

/**
 * Orders texts as people do: without regard to case, and numbers within them by their size, so that s2 is before s10.
 */
public enum NaturalOrder implements Comparator<String> {

    /** The order. */
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = part(a, i);
            int endB = part(b, j);
            String partA = a.substring(i, endA);
            String partB = b.substring(j, endB);
            int order = isDigit(partA.charAt(0)) && isDigit(partB.charAt(0))
                    ? new BigInteger(partA).compareTo(new BigInteger(partB))
                    : partA.toLowerCase(Locale.ROOT).compareTo(partB.toLowerCase(Locale.ROOT));
            if (order != 0) {
                return order;
            }
            i = endA;
            j = endB;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Where the run of digits, or of anything else, that begins here ends. */
    private static int part(String text, int from) {
        boolean digits = isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
