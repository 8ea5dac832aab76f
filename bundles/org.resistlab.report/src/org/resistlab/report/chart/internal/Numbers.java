package org.resistlab.report.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers as figures write them, the same in every country. */
public final class Numbers {
    private static final double SMALLEST_P = 0.001;

    private Numbers() {
    }

    /**
     * Returns a number with a fixed count of decimals.
     *
     * @param value the number; NaN gives a dash
     * @param decimals digits after the point
     * @return the text, with a true minus sign
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return minus(rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString());
    }

    /**
     * Returns a number with so many digits that a reader sees its size.
     *
     * @param value the number; NaN gives a dash
     * @param digits significant digits
     * @return the text, with a true minus sign
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        double size = Math.abs(value);
        if (size >= 1e-4 && size < 1e6) {
            int scale = Math.max(0, digits - 1 - (int) Math.floor(Math.log10(Math.abs(rounded.doubleValue()))));
            return minus(rounded.setScale(scale, RoundingMode.HALF_EVEN).toPlainString());
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return minus(rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + 'e' + exponent);
    }

    /**
     * Returns an estimate with its interval, as {@code 0.91 (0.87–0.94)}.
     *
     * @param estimate the estimate
     * @param low the lower bound; NaN where there is no interval
     * @param high the upper bound
     * @param decimals digits after the point
     * @return the text
     */
    public static String interval(double estimate, double low, double high, int decimals) {
        String text = fixed(estimate, decimals);
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return text;
        }
        String separator = low < 0 ? " to " : "–";
        return text + " (" + fixed(low, decimals) + separator + fixed(high, decimals) + ')';
    }

    /**
     * Returns a p-value in words.
     *
     * @param p the value
     * @return such as {@code p = 0.013} or {@code p < 0.001}
     */
    public static String pValue(double p) {
        if (p < SMALLEST_P) {
            return "p < 0.001";
        }
        return "p = " + (p < 0.1 ? significant(p, 2) : fixed(p, 2));
    }

    /**
     * Returns a whole number with thin groups of three digits.
     *
     * @param count the number
     * @return the text
     */
    public static String count(long count) {
        String digits = Long.toString(Math.abs(count));
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return (count < 0 ? "−" : "") + text;
    }

    /**
     * Returns a share in per cent with as many digits as make sense.
     *
     * @param share 0 to 1
     * @return such as {@code 9.4 %}
     */
    public static String percent(double share) {
        if (share > 0.999 && share < 1) {
            return "> 99.9 %";
        }
        return fixed(100 * share, share == 0 || share == 1 ? 0 : 1) + " %";
    }

    static String minus(String number) {
        return number.replace('-', '−');
    }

    /**
     * Returns the finite values only.
     *
     * @param values any values
     * @return the finite ones in their order
     */
    public static double[] finite(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /**
     * Returns the least and the greatest finite value.
     *
     * @param values any values
     * @return two values; infinities of the wrong sign where no value is finite
     */
    public static double[] range(double... values) {
        DoubleStream finite = Arrays.stream(values).filter(Double::isFinite);
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        finite.forEach(v -> {
            range[0] = Math.min(range[0], v);
            range[1] = Math.max(range[1], v);
        });
        return range;
    }
}
