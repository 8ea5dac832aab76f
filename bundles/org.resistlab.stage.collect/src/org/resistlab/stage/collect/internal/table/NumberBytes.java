package org.resistlab.stage.collect.internal.table;

/**
 * Reads cells that are plain decimal numbers from bytes, to the same values as {@link NumberText}. Whatever is not
 * plain, such as a word, a leading zero or more digits than fit into a long, is left to it.
 */
public final class NumberBytes {

    private static final int NONE = 256;
    private static final int MOST_DIGITS_OF_A_WHOLE_NUMBER = 15;
    private static final int MOST_DIGITS_OF_AN_EXPONENT = 4;
    private static final int LARGEST_EXPONENT = 9999;

    private final CellSyntax syntax;
    private final boolean hasMarkers;
    private final int separator;
    private final int quote;
    private final int decimal;
    private int next;

    /**
     * @param separator what ends a cell
     * @param quote what may stand on both sides of a cell; no byte where nothing may
     */
    public NumberBytes(CellSyntax syntax, int separator, int quote) {
        this.syntax = syntax;
        this.hasMarkers = syntax.hasNumericMarkers();
        this.separator = separator;
        this.quote = quote;
        this.decimal = syntax.decimal() == separator ? NONE : syntax.decimal();
    }

    /** Where the cell after the last one parsed begins; -1 if that was no plain number. */
    public int next() {
        return next;
    }

    /**
     * Parses a cell.
     *
     * @param text a separator stands at the end of the row, and two more bytes can be looked at
     * @param from where the cell begins
     * @return the number; of no meaning where {@link #next} is -1
     */
    public double parse(byte[] text, int from) {
        int p = from;
        int c = text[p];
        boolean quoted = c == quote;
        if (quoted) {
            c = text[++p];
        }
        boolean negative = c == '-';
        if (negative || c == '+') {
            c = text[++p];
        }
        int first = p;
        long digits = 0;
        int digit = c - '0';
        while (digit >= 0 && digit <= 9) {
            digits = 10 * digits + digit;
            digit = text[++p] - '0';
        }
        int whole = p - first;
        int fraction = 0;
        boolean pointed = digit + '0' == decimal;
        if (pointed) {
            int point = ++p;
            digit = text[p] - '0';
            while (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                digit = text[++p] - '0';
            }
            fraction = p - point;
        }
        int count = whole + fraction;
        next = -1;
        if (count == 0 || count > Decimal.MOST_DIGITS || whole > 1 && text[first] == '0') {
            return Double.NaN;
        }
        int power = -fraction;
        if ((text[p] | 0x20) == 'e') {
            int exponentFrom = ++p;
            p = afterExponent(text, exponentFrom);
            int exponent = exponent(text, exponentFrom, p);
            if (Math.abs(exponent) > LARGEST_EXPONENT) {
                return Double.NaN;
            }
            power += exponent;
        } else if (!pointed && whole > MOST_DIGITS_OF_A_WHOLE_NUMBER) {
            return Double.NaN;
        }
        if (quoted && text[p++] != quote || text[p] != separator || Math.abs(power) > Decimal.MOST_POWER) {
            return Double.NaN;
        }
        double value = Decimal.of(digits, power);
        value = negative ? -value : value;
        if (hasMarkers && syntax.isMissing(value)) {
            return Double.NaN;
        }
        next = p + 1;
        return value;
    }

    private static int afterExponent(byte[] text, int from) {
        int p = from;
        if (text[p] == '-' || text[p] == '+') {
            p++;
        }
        while (text[p] >= '0' && text[p] <= '9') {
            p++;
        }
        return p;
    }

    /** The exponent; one that is too large for a plain number where there are no digits, or many. */
    private static int exponent(byte[] text, int from, int to) {
        boolean down = text[from] == '-';
        int p = down || text[from] == '+' ? from + 1 : from;
        if (p == to || to - p > MOST_DIGITS_OF_AN_EXPONENT) {
            return Integer.MAX_VALUE;
        }
        int exponent = 0;
        for (; p < to; p++) {
            exponent = 10 * exponent + (text[p] - '0');
        }
        return down ? -exponent : exponent;
    }
}
