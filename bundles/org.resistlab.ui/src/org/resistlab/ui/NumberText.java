package org.resistlab.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the workbench shows them: with the chosen number of significant digits and a point, in every language. */
public final class NumberText {

    private static final String MISSING = "";

    private static final double DECIMALS_BELOW = 100;

    private static final int DIGITS_OF_AN_ESTIMATE = 5;

    private static final int QUICK_DIGITS = 9;

    private static final double UNSURE = 1e-5;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14};

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
        double size = Math.abs(value);
        String quick = digits <= QUICK_DIGITS && size >= 1e-4 && size < 1e6 ? quick(value, digits) : null;
        if (quick != null) {
            return quick;
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (size < 1e-4 || size >= 1e7) {
            BigDecimal mantissa = rounded.movePointLeft(exponent(rounded)).stripTrailingZeros();
            return mantissa.toPlainString() + "e" + exponent(rounded);
        }
        String text = rounded.toPlainString();
        return text.contains(".") ? rounded.stripTrailingZeros().toPlainString() : text;
    }

    /**
     * The same without exact arithmetic, for tables that write thousands of numbers at once; null where the value lies
     * so near the middle of two texts that only exact arithmetic can tell.
     */
    private static String quick(double value, int digits) {
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        if (decimals < 0 || decimals >= POWERS.length) {
            return null;
        }
        double scaled = Math.abs(value) * POWERS[decimals];
        double whole = Math.rint(scaled);
        if (Math.abs(Math.abs(scaled - whole) - 0.5) < UNSURE || whole >= POWERS[digits]
                || whole < POWERS[digits - 1]) {
            return null;
        }
        StringBuilder text = new StringBuilder(Long.toString((long) whole));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
            int end = text.length();
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            text.setLength(text.charAt(end - 1) == '.' ? end - 1 : end);
        }
        return value < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /**
     * An estimate with its interval, such as {@code 0.810 [0.742, 0.878]}; without the interval where it is missing.
     * What has an interval is known to three decimals at best, and below each other they are read the more easily.
     */
    public static String interval(double estimate, double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? decimals(estimate)
                : decimals(estimate) + " [" + decimals(low) + ", " + decimals(high) + "]";
    }

    private static String decimals(double value) {
        return Math.abs(value) < DECIMALS_BELOW
                ? String.format(Locale.ROOT, "%.3f", Math.rint(value * 1000) / 1000 + 0.0)
                : of(value, DIGITS_OF_AN_ESTIMATE);
    }

    /** A count with commas between thousands, such as {@code 20,000}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
