package org.resistlab.stage.collect.internal.table;

/**
 * Reads cells that are plain decimal numbers from bytes, to the same values as {@link NumberText}. Whatever is not
 * plain, such as a word, a leading zero or more digits than fit into a long, is left to it.
 */
public final class NumberBytes {

    private static final int NONE = 256;
    private static final int MOST_DIGITS_OF_A_WHOLE_NUMBER = 15;
    private static final int MOST_DIGITS_OF_AN_EXPONENT = 4;

    private final CellSyntax syntax;
    private final boolean hasMarkers;
    private final int separator;
    private final int quote;
    private final int decimal;
    private int at;

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

    /** Where the cell after the last one parsed begins. */
    public int at() {
        return at;
    }

    /**
     * Parses cells up to the first that is no plain number.
     *
     * @param text a separator stands at {@code end}, and two more bytes can be looked at
     * @param from where the first cell begins
     * @param end where the row ends
     * @param column of the first cell
     * @param to the column after the last that is wanted
     * @param values receives the numbers
     * @param offset place of column 0 in it
     * @return the column of the first cell that was not parsed
     */
    public int parse(byte[] text, int from, int end, int column, int to, double[] values, int offset) {
        int start = from;
        int j = column;
        while (j < to && start <= end) {
            int p = start;
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
            boolean plain = count > 0 && count <= Decimal.MOST_DIGITS && (whole < 2 || text[first] != '0');
            int power = -fraction;
            if ((text[p] | 0x20) == 'e') {
                c = text[++p];
                boolean down = c == '-';
                if (down || c == '+') {
                    p++;
                }
                int exponentFrom = p;
                int exponent = 0;
                digit = text[p] - '0';
                while (digit >= 0 && digit <= 9) {
                    exponent = 10 * exponent + digit;
                    digit = text[++p] - '0';
                }
                int length = p - exponentFrom;
                plain &= length > 0 && length <= MOST_DIGITS_OF_AN_EXPONENT;
                power += down ? -exponent : exponent;
            } else {
                plain &= pointed || whole <= MOST_DIGITS_OF_A_WHOLE_NUMBER;
            }
            if (quoted) {
                plain &= text[p] == quote;
                p++;
            }
            if (!plain || text[p] != separator || power > Decimal.MOST_POWER || power < -Decimal.MOST_POWER) {
                break;
            }
            double value = Decimal.of(digits, power);
            value = negative ? -value : value;
            if (hasMarkers && syntax.isMissing(value)) {
                break;
            }
            values[offset + j] = value;
            j++;
            start = p + 1;
        }
        at = start;
        return j;
    }
}
