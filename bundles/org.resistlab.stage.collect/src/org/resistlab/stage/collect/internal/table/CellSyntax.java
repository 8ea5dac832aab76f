package org.resistlab.stage.collect.internal.table;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a cell's text is understood: which texts mean that it is missing, and how numbers are written. */
public final class CellSyntax {

    private static final List<String> ALWAYS_MISSING = List.of("NA", "[Not Available]");

    private final char decimal;
    private final String[] markers;
    private final double[] numericMarkers;

    /**
     * @param decimalComma whether numbers are written with a comma
     * @param missing texts that mean "missing", beside NA, NaN (in any case), [Not Available] and nothing; one that is
     *        a number means that number however it is written
     */
    public CellSyntax(boolean decimalComma, Collection<String> missing) {
        decimal = decimalComma ? ',' : '.';
        Set<String> texts = new LinkedHashSet<>(ALWAYS_MISSING);
        missing.forEach(marker -> texts.add(marker.strip()));
        markers = texts.toArray(String[]::new);
        numericMarkers = missing.stream().mapToDouble(this::number).filter(value -> !Double.isNaN(value)).toArray();
    }

    public static CellSyntax plain() {
        return new CellSyntax(false, List.of());
    }

    boolean hasDecimalPoint() {
        return decimal == '.';
    }

    /** What stands before the fraction of a number. */
    char decimal() {
        return decimal;
    }

    /** Whether some number means "missing". */
    boolean hasNumericMarkers() {
        return numericMarkers.length > 0;
    }

    /** Whether a character at either end of a cell does not count. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    /** The number that a cell is; NaN where it is none or means "missing". */
    public double number(char[] text, int start, int length) {
        double value = NumberText.parse(text, start, length, decimal);
        for (double marker : numericMarkers) {
            if (value == marker) {
                return Double.NaN;
            }
        }
        return value;
    }

    private double number(String text) {
        String stripped = text.strip();
        return NumberText.parse(stripped.toCharArray(), 0, stripped.length(), decimal);
    }

    /** Whether a cell that is no number means "missing". */
    public boolean isMissing(char[] text, int start, int length) {
        if (length == 0 || length == 3 && isNan(text, start)) {
            return true;
        }
        if (length > 64) {
            return false;
        }
        for (String marker : markers) {
            if (marker.length() == length && same(marker, text, start)) {
                return true;
            }
        }
        return numericMarkers.length > 0 && !Double.isNaN(NumberText.parse(text, start, length, decimal));
    }

    boolean isMissing(double value) {
        for (double marker : numericMarkers) {
            if (value == marker) {
                return true;
            }
        }
        return Double.isNaN(value);
    }

    private static boolean isNan(char[] text, int start) {
        return (text[start] | 0x20) == 'n' && (text[start + 1] | 0x20) == 'a' && (text[start + 2] | 0x20) == 'n';
    }

    private static boolean same(String marker, char[] text, int start) {
        for (int i = 0; i < marker.length(); i++) {
            if (marker.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
