package org.resistlab.numerics.statistics;

import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.special.Erf;

/**
 * Tests whether two samples differ in location. Missing values (NaN) are skipped; too few values, or values that are
 * all the same, give {@link TestResult#UNDEFINED}. Each test also takes one column with the group of each row, 0 or 1;
 * group 1 is then the first sample, so that a positive statistic means larger values in group 1.
 */
public final class TwoSampleTests {

    /** Variation below this times the mean is rounding: the bound of R's {@code t.test}. */
    private static final double ROUNDING = 10 * Math.ulp(1.0);

    private TwoSampleTests() {
    }

    /**
     * Student's t test, with one variance for both samples (R: {@code t.test(a, b, var.equal = TRUE)}). Infinite where
     * the means differ and nothing varies around them.
     */
    public static TestResult pooledT(double[] a, double[] b) {
        int na = Descriptive.count(a);
        int nb = Descriptive.count(b);
        if (na == 0 || nb == 0 || na + nb < 3) {
            return TestResult.UNDEFINED;
        }
        double meanA = Descriptive.mean(a);
        double meanB = Descriptive.mean(b);
        double squares = Descriptive.squaredDeviations(a, meanA) + Descriptive.squaredDeviations(b, meanB);
        double variance = squares / (na + nb - 2) * (1.0 / na + 1.0 / nb);
        return student(meanA, meanB, variance, na + nb - 2);
    }

    /** Student's t test of one column. */
    public static TestResult pooledT(double[] values, int[] group) {
        return pooledT(ofGroup(values, group, 1), ofGroup(values, group, 0));
    }

    /**
     * Welch's t test, with a variance for each sample and the degrees of freedom of Welch and Satterthwaite (R:
     * {@code t.test(a, b)}). Infinite where the means differ and nothing varies around them.
     */
    public static TestResult welchT(double[] a, double[] b) {
        int na = Descriptive.count(a);
        int nb = Descriptive.count(b);
        if (na < 2 || nb < 2) {
            return TestResult.UNDEFINED;
        }
        double partA = Descriptive.variance(a) / na;
        double partB = Descriptive.variance(b) / nb;
        double variance = partA + partB;
        double freedom = variance * variance / (partA * partA / (na - 1) + partB * partB / (nb - 1));
        return student(Descriptive.mean(a), Descriptive.mean(b), variance, freedom);
    }

    /** Welch's t test of one column. */
    public static TestResult welchT(double[] values, int[] group) {
        return welchT(ofGroup(values, group, 1), ofGroup(values, group, 0));
    }

    private static TestResult student(double meanA, double meanB, double variance, double freedom) {
        double difference = meanA - meanB;
        double rounding = ROUNDING * Math.max(Math.abs(meanA), Math.abs(meanB));
        if (!Double.isFinite(difference) || Double.isNaN(variance)) {
            return TestResult.UNDEFINED;
        }
        if (Math.sqrt(variance) <= rounding) {
            return Math.abs(difference) <= rounding ? TestResult.UNDEFINED
                    : new TestResult(Math.copySign(Double.POSITIVE_INFINITY, difference), 0);
        }
        double t = difference / Math.sqrt(variance);
        double p = 2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(t));
        return new TestResult(t, Math.min(1, p));
    }

    /**
     * Mann and Whitney's test by the normal approximation, with corrections for ties and continuity (R:
     * {@code wilcox.test(a, b, exact = FALSE)}). The statistic is z, with its continuity correction.
     */
    public static TestResult mannWhitney(double[] a, double[] b) {
        double[] first = Order.present(a);
        double[] second = Order.present(b);
        double[] values = new double[first.length + second.length];
        int[] group = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean inFirst = i < first.length;
            values[i] = inFirst ? first[i] : second[i - first.length];
            group[i] = inFirst ? 1 : 0;
        }
        return mannWhitney(values, group);
    }

    /** Mann and Whitney's test of one column. */
    public static TestResult mannWhitney(double[] values, int[] group) {
        int[] order = Order.ascending(values);
        double rankSum = 0;
        double ties = 0;
        long n1 = 0;
        int n = 0;
        while (n < order.length && !Double.isNaN(values[order[n]])) {
            int to = Ranks.endOfTie(values, order, n);
            double rank = (n + 1 + to) / 2.0;
            for (int i = n; i < to; i++) {
                if (isFirst(group[order[i]])) {
                    rankSum += rank;
                    n1++;
                }
            }
            double tied = to - n;
            ties += tied * tied * tied - tied;
            n = to;
        }
        return mannWhitney(rankSum, n1, n - n1, ties);
    }

    private static TestResult mannWhitney(double rankSum, long n1, long n0, double ties) {
        double n = n1 + n0;
        double product = (double) n1 * n0;
        double difference = rankSum - n1 * (n1 + 1) / 2.0 - product / 2;
        double variance = product / 12 * (n + 1 - ties / (n * (n - 1)));
        if (!(variance > 0)) {
            return TestResult.UNDEFINED;
        }
        double z = (difference - 0.5 * Math.signum(difference)) / Math.sqrt(variance);
        return new TestResult(z, Math.min(1, Erf.erfc(Math.abs(z) / Math.sqrt(2))));
    }

    private static boolean isFirst(int group) {
        if (group != 0 && group != 1) {
            throw new IllegalArgumentException("A group is 0 or 1, not " + group + ".");
        }
        return group == 1;
    }

    private static double[] ofGroup(double[] values, int[] group, int wanted) {
        double[] out = values.clone();
        for (int i = 0; i < out.length; i++) {
            if (isFirst(group[i]) != (wanted == 1)) {
                out[i] = Double.NaN;
            }
        }
        return out;
    }
}
