package org.resistlab.numerics.statistics;

import java.util.Arrays;

/** Descriptive statistics. All skip missing values (NaN) and are NaN where too few values are left. */
public final class Descriptive {

    private Descriptive() {
    }

    /** How many values are not NaN. */
    public static int count(double[] values) {
        int count = 0;
        for (double value : values) {
            count += value == value ? 1 : 0;
        }
        return count;
    }

    /** Sum of the values; 0 where there is none. */
    public static double sum(double[] values) {
        return deviations(values, 0);
    }

    /** Sum of the distances from a centre, each sign kept. Four sums at a time: one would wait for itself. */
    private static double deviations(double[] values, double centre) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            sum0 += deviation(values[i], centre);
            sum1 += deviation(values[i + 1], centre);
            sum2 += deviation(values[i + 2], centre);
            sum3 += deviation(values[i + 3], centre);
        }
        for (; i < values.length; i++) {
            sum0 += deviation(values[i], centre);
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    private static double deviation(double value, double centre) {
        return value == value ? value - centre : 0;
    }

    /** Arithmetic mean. */
    public static double mean(double[] values) {
        return mean(values, count(values));
    }

    private static double mean(double[] values, int count) {
        double mean = sum(values) / count;
        double rest = deviations(values, mean);
        // The second pass takes back the rounding of the first; an infinite value would make it NaN.
        return Double.isFinite(rest) ? mean + rest / count : mean;
    }

    /** Unbiased variance (divided by n - 1); NaN for fewer than two values. */
    public static double variance(double[] values) {
        return moments(values).variance();
    }

    /** Number, mean and variance at once. */
    public static Moments moments(double[] values) {
        int count = count(values);
        double mean = mean(values, count);
        return new Moments(count, mean, count < 2 ? Double.NaN : squaredDeviations(values, mean) / (count - 1));
    }

    /** Square root of {@link #variance(double[])}. */
    public static double standardDeviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    /** Sum of the squared distances from a centre. */
    static double squaredDeviations(double[] values, double centre) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            double d0 = deviation(values[i], centre);
            double d1 = deviation(values[i + 1], centre);
            double d2 = deviation(values[i + 2], centre);
            double d3 = deviation(values[i + 3], centre);
            sum0 += d0 * d0;
            sum1 += d1 * d1;
            sum2 += d2 * d2;
            sum3 += d3 * d3;
        }
        for (; i < values.length; i++) {
            double d = deviation(values[i], centre);
            sum0 += d * d;
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    /** Smallest value. */
    public static double minimum(double[] values) {
        double least = Double.NaN;
        for (double value : values) {
            if (!(value >= least) && !Double.isNaN(value)) {
                least = value;
            }
        }
        return least;
    }

    /** Largest value. */
    public static double maximum(double[] values) {
        double most = Double.NaN;
        for (double value : values) {
            if (!(value <= most) && !Double.isNaN(value)) {
                most = value;
            }
        }
        return most;
    }

    /** Median: the mean of the two middle values where their number is even. */
    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /**
     * Quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan 1996
     * (<a href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>), the default of
     * R and NumPy.
     *
     * @param p 0 to 1
     */
    public static double quantile(double[] values, double p) {
        return quantiles(values, p)[0];
    }

    /** Several {@linkplain #quantile quantiles} of the same values. */
    public static double[] quantiles(double[] values, double... p) {
        double[] sorted = Order.present(values);
        Arrays.sort(sorted);
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = quantileOfSorted(sorted, p[i]);
        }
        return out;
    }

    private static double quantileOfSorted(double[] sorted, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile lies between 0 and 1, not at " + p + ".");
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = p * (sorted.length - 1);
        int below = (int) position;
        double fraction = position - below;
        double low = sorted[below];
        return fraction == 0 || sorted[below + 1] == low ? low : low + fraction * (sorted[below + 1] - low);
    }

    /** Most frequent value; of several the smallest, as scikit-learn's SimpleImputer does. */
    public static double mostFrequent(double[] values) {
        double[] sorted = Order.present(values);
        Arrays.sort(sorted);
        double best = Double.NaN;
        int most = 0;
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                best = sorted[from];
            }
            from = to;
        }
        return best;
    }
}
