package org.resistlab.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the workbench shows them: with the chosen number of significant digits and a point, in every language. */
public final class NumberText {

    private static final String MISSING = "";

    private NumberText() {
    }

    /** The number with as many significant digits as the user has chosen; empty for NaN. */
    public static String of(double value) {
        return of(value, UiPreferences.significantDigits());
    }

    /**
     * The number with this many significant digits, without an exponent from 0.0001 to 10 million.
     *
     * @param value NaN gives the empty text
     * @param digits 1 to 17
     */
    public static String of(double value, int digits) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        double size = Math.abs(value);
        if (size < 1e-4 || size >= 1e7) {
            BigDecimal mantissa = rounded.movePointLeft(exponent(rounded)).stripTrailingZeros();
            return mantissa.toPlainString() + "e" + exponent(rounded);
        }
        String text = rounded.toPlainString();
        return text.contains(".") ? rounded.stripTrailingZeros().toPlainString() : text;
    }

    /** An estimate with its interval, such as {@code 0.81 [0.74, 0.88]}; without the interval where it is missing. */
    public static String interval(double estimate, double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? of(estimate)
                : of(estimate) + " [" + of(low) + ", " + of(high) + "]";
    }

    /** A count with narrow spaces between thousands, such as {@code 20 000}. */
    public static String count(long count) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(count)));
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, '\u202f');
        }
        return count < 0 ? text.insert(0, '−').toString() : text.toString();
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
