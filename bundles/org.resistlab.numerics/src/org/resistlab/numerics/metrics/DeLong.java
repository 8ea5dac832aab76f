package org.resistlab.numerics.metrics;

import org.hipparchus.special.Erf;

/**
 * DeLong's variance of the AUC and his test between two models scored on the same patients (DeLong, DeLong and
 * Clarke-Pearson 1988, <a href="https://doi.org/10.2307/2531595">doi:10.2307/2531595</a>), from sorted scores in O(n
 * log n) (Sun and Xu 2014, <a href="https://doi.org/10.1109/LSP.2014.2337313">doi:10.1109/LSP.2014.2337313</a>).
 *
 * <p>
 * For cross-validation the AUC is that of {@link CrossValidatedScores#rocAuc}, and a patient's placement is the share
 * of his pairs that are ordered rightly over all repeats and the opponents of his own folds. The AUC is then a ratio of
 * two sums over patients, rightly ordered pairs and pairs, and the covariance is that of the ratio's linear form, which
 * is DeLong's where all patients of a class have equally many pairs, as with one repeat and one fold. The patients are
 * the sample and the models are given: what other training patients would have changed is not in the variance.
 */
public final class DeLong {

    /** 97.5 % point of the standard normal distribution. */
    private static final double NORMAL_975 = 1.959963984540054;

    private DeLong() {
    }

    /** The AUC of one score; samples without a score (NaN) do not count. */
    public static DeLongAuc auc(int[] truth, double[] score) {
        return auc(CrossValidatedScores.ofOneModel(truth, score));
    }

    /** The AUC from cross-validation. */
    public static DeLongAuc auc(CrossValidatedScores scores) {
        Placements placements = Placements.of(scores);
        double variance = placements.covariance(placements);
        return new DeLongAuc(placements.auc(), variance, interval(placements.auc(), variance).clip(0, 1));
    }

    /** Tests two scores of the same samples. */
    public static DeLongComparison compare(int[] truth, double[] first, double[] second) {
        return compare(CrossValidatedScores.ofOneModel(truth, first), CrossValidatedScores.ofOneModel(truth, second));
    }

    /**
     * Tests two models that were cross-validated on the same patients, best in the same folds.
     *
     * @throws IllegalArgumentException if the patients' classes differ
     */
    public static DeLongComparison compare(CrossValidatedScores first, CrossValidatedScores second) {
        Placements a = Placements.of(first);
        Placements b = Placements.of(second);
        double difference = a.auc() - b.auc();
        double variance = Math.max(0, a.covariance(a) + b.covariance(b) - 2 * a.covariance(b));
        double z = difference == 0 ? 0 : difference / Math.sqrt(variance);
        if (Double.isNaN(variance)) {
            z = Double.NaN;
        }
        double p = Erf.erfc(Math.abs(z) / Math.sqrt(2));
        return new DeLongComparison(a.auc(), b.auc(), difference, interval(difference, variance), z, p);
    }

    private static Interval interval(double centre, double variance) {
        double half = NORMAL_975 * Math.sqrt(variance);
        return new Interval(centre - half, centre + half);
    }
}
