package org.resistlab.numerics.statistics;

import org.hipparchus.distribution.continuous.FDistribution;

/** Analysis of variance. */
public final class Anova {

    /** Variation below this times the mean is rounding. */
    private static final double ROUNDING = 10 * Math.ulp(1.0);

    private Anova() {
    }

    /**
     * One-way analysis of variance of a column by class: F and its p value (R:
     * {@code oneway.test(x ~ class, var.equal =
     * TRUE)}, scikit-learn: {@code f_classif}). Missing values (NaN) are skipped, and so are classes without a value.
     *
     * @param x one value a row
     * @param classes the class of each row, 0 to k - 1
     * @param k number of classes
     * @return {@link TestResult#UNDEFINED} for fewer than two classes with values, no more values than classes, or
     *         values that are all the same; an infinite F where the classes differ and nothing varies within them
     */
    public static TestResult f(double[] x, int[] classes, int k) {
        double[] sums = new double[k];
        int[] counts = new int[k];
        int n = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])) {
                sums[classes[i]] += x[i];
                counts[classes[i]]++;
                total += x[i];
                n++;
            }
        }
        int groups = 0;
        double between = 0;
        double mean = total / n;
        for (int c = 0; c < k; c++) {
            if (counts[c] > 0) {
                groups++;
                sums[c] /= counts[c];
                between += counts[c] * (sums[c] - mean) * (sums[c] - mean);
            }
        }
        if (groups < 2 || n <= groups) {
            return TestResult.UNDEFINED;
        }
        double within = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])) {
                double deviation = x[i] - sums[classes[i]];
                within += deviation * deviation;
            }
        }
        double rounding = ROUNDING * mean * ROUNDING * mean * n;
        if (within <= rounding) {
            return between <= rounding ? TestResult.UNDEFINED : new TestResult(Double.POSITIVE_INFINITY, 0);
        }
        return ratio(between, groups - 1, within, n - groups);
    }

    private static TestResult ratio(double between, int betweenFreedom, double within, int withinFreedom) {
        double f = between / betweenFreedom / (within / withinFreedom);
        if (Double.isNaN(f)) {
            return TestResult.UNDEFINED;
        }
        return new TestResult(f, upperTail(f, betweenFreedom, withinFreedom));
    }

    /** P(F >= f), from the mirrored distribution, which keeps the digits of small values. */
    private static double upperTail(double f, int a, int b) {
        return f == 0 ? 1 : new FDistribution(b, a).cumulativeProbability(1 / f);
    }
}
