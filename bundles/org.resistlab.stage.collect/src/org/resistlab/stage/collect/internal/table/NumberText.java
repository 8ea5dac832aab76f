package org.resistlab.stage.collect.internal.table;

/** Reads decimal numbers from characters, correctly rounded. */
final class NumberText {

    private static final int LONGEST = 400;
    private static final int MOST_DIGITS_OF_A_WHOLE_NUMBER = 15;

    private NumberText() {
    }

    /**
     * The number that these characters are, or NaN where they are none. Digits that are a name rather than a number are
     * none: leading zeros ("01005"), and whole numbers of more than 15 digits, which a double would change. Infinity is
     * {@code Inf} or {@code Infinity} in any case, as R and NumPy write it.
     *
     * @param decimal the decimal point or comma
     */
    static double parse(char[] text, int start, int length, char decimal) {
        if (length <= 0 || length > LONGEST) {
            return Double.NaN;
        }
        int end = start + length;
        int at = start;
        boolean negative = text[at] == '-';
        if (negative || text[at] == '+') {
            at++;
        }
        int digitsFrom = at;
        long mantissa = 0;
        int digits = 0;
        while (at < end && isDigit(text[at])) {
            if (digits < Decimal.MOST_DIGITS) {
                mantissa = mantissa * 10 + (text[at] - '0');
            }
            digits += mantissa == 0 ? 0 : 1;
            at++;
        }
        int whole = at - digitsFrom;
        int fraction = 0;
        boolean pointed = at < end && text[at] == decimal;
        if (pointed) {
            at++;
            int from = at;
            while (at < end && isDigit(text[at])) {
                if (digits < Decimal.MOST_DIGITS) {
                    mantissa = mantissa * 10 + (text[at] - '0');
                    fraction++;
                }
                digits += mantissa == 0 ? 0 : 1;
                at++;
            }
            if (at == from && whole == 0) {
                return Double.NaN;
            }
        }
        if (whole == 0 && !pointed) {
            return infinity(text, at, end, negative);
        }
        if (whole > 1 && text[digitsFrom] == '0') {
            return Double.NaN;
        }
        int exponent = 0;
        if (at < end && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            boolean down = at < end && text[at] == '-';
            if (down || at < end && text[at] == '+') {
                at++;
            }
            int from = at;
            while (at < end && isDigit(text[at])) {
                exponent = Math.min(100_000, exponent * 10 + (text[at] - '0'));
                at++;
            }
            if (at == from) {
                return Double.NaN;
            }
            exponent = down ? -exponent : exponent;
        } else if (!pointed && whole > MOST_DIGITS_OF_A_WHOLE_NUMBER) {
            return Double.NaN;
        }
        if (at != end) {
            return Double.NaN;
        }
        int power = exponent - fraction;
        if (digits > Decimal.MOST_DIGITS || Math.abs(power) > Decimal.MOST_POWER) {
            return Double.parseDouble(new String(text, start, length).replace(decimal, '.'));
        }
        double value = Decimal.of(mantissa, power);
        return negative ? -value : value;
    }

    private static double infinity(char[] text, int at, int end, boolean negative) {
        int length = end - at;
        if (length != 3 && length != 8 || (text[at] | 0x20) != 'i') {
            return Double.NaN;
        }
        String word = new String(text, at, length);
        if (!word.equalsIgnoreCase("Inf") && !word.equalsIgnoreCase("Infinity")) {
            return Double.NaN;
        }
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the characters look like a number written with a decimal comma, such as {@code -7,59}. */
    static boolean hasDecimalComma(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (text[i] == ',') {
                return !Double.isNaN(parse(text, start, length, ','));
            }
        }
        return false;
    }
}
