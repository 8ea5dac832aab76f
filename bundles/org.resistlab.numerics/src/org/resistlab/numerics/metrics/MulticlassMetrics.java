package org.resistlab.numerics.metrics;

import java.util.Arrays;

/**
 * Metrics of several classes. Truth is the class of each sample from 0; probabilities are [samples][classes]; the class
 * called is the most probable one, of equals the first. A sample with a NaN among its probabilities does not count.
 * Metrics that are defined for one class against the rest are averaged over the classes with equal weight ("macro"); a
 * class for which such a metric is 0 / 0, for instance because no sample has it, is left out of the mean (scikit-learn:
 * {@code zero_division=np.nan}). Each metric also takes how often each sample counts (null: once).
 */
public final class MulticlassMetrics {

    private MulticlassMetrics() {
    }

    /** Counts of samples as [true class][called class]. */
    public static int[][] confusion(int[] truth, double[][] probability) {
        long[][] counts = new MulticlassTable(truth, probability).confusion(null);
        int[][] out = new int[counts.length][counts.length];
        for (int t = 0; t < out.length; t++) {
            for (int c = 0; c < out.length; c++) {
                out[t][c] = Math.toIntExact(counts[t][c]);
            }
        }
        return out;
    }

    /** Share of samples called rightly. */
    public static double accuracy(int[] truth, double[][] probability) {
        return value(Metric.ACCURACY, truth, probability, null);
    }

    /** Mean recall of the classes. */
    public static double balancedAccuracy(int[] truth, double[][] probability) {
        return value(Metric.BALANCED_ACCURACY, truth, probability, null);
    }

    /** Macro F1. */
    public static double f1(int[] truth, double[][] probability) {
        return value(Metric.F1, truth, probability, null);
    }

    /**
     * Matthews' correlation of several classes (Gorodkin 2004,
     * <a href="https://doi.org/10.1016/j.compbiolchem.2004.09.006">doi:10.1016/j.compbiolchem.2004.09.006</a>); NaN
     * where all samples have or are called one class (scikit-learn: 0).
     */
    public static double mcc(int[] truth, double[][] probability) {
        return value(Metric.MCC, truth, probability, null);
    }

    /** Macro ROC AUC of each class against the rest. */
    public static double rocAuc(int[] truth, double[][] probability) {
        return value(Metric.ROC_AUC, truth, probability, null);
    }

    /** Macro average precision of each class against the rest. */
    public static double prAuc(int[] truth, double[][] probability) {
        return value(Metric.PR_AUC, truth, probability, null);
    }

    /** Macro sensitivity, the same as the balanced accuracy. */
    public static double sensitivity(int[] truth, double[][] probability) {
        return value(Metric.SENSITIVITY, truth, probability, null);
    }

    /** Macro specificity. */
    public static double specificity(int[] truth, double[][] probability) {
        return value(Metric.SPECIFICITY, truth, probability, null);
    }

    /** Macro positive predictive value. */
    public static double ppv(int[] truth, double[][] probability) {
        return value(Metric.PPV, truth, probability, null);
    }

    /** Macro negative predictive value. */
    public static double npv(int[] truth, double[][] probability) {
        return value(Metric.NPV, truth, probability, null);
    }

    /**
     * Brier's original score: the mean of Σ over classes (probability - truth)², from 0 to 2 (scikit-learn 1.7:
     * {@code brier_score_loss(..., scale_by_half=False)}). With two classes it is twice {@link BinaryMetrics#brier}.
     */
    public static double brier(int[] truth, double[][] probability) {
        return value(Metric.BRIER, truth, probability, null);
    }

    /** Mean of -log(probability of the true class), in nats, with probabilities clipped as for two classes. */
    public static double logLoss(int[] truth, double[][] probability) {
        return value(Metric.LOG_LOSS, truth, probability, null);
    }

    /** One metric of weighted samples. */
    public static double value(Metric metric, int[] truth, double[][] probability, int[] weights) {
        MulticlassTable table = new MulticlassTable(truth, probability);
        return switch (metric) {
            case ROC_AUC -> overClasses(truth, probability, ranking -> auc(ranking.pairs(weights)));
            case PR_AUC -> overClasses(truth, probability,
                    ranking -> ranking.hasBothClasses() ? ranking.averagePrecision(weights) : Double.NaN);
            default -> table.value(metric, weights);
        };
    }

    private static double auc(Pairs pairs) {
        return pairs.concordant() / pairs.total();
    }

    private interface OneClass {
        double value(Ranking ranking);
    }

    private static double overClasses(int[] truth, double[][] probability, OneClass metric) {
        int k = MulticlassTable.classes(probability);
        double[] values = new double[k];
        Arrays.setAll(values, c -> metric
                .value(Ranking.of(isClass(truth, c), ofClass(probability, c))));
        return Weights.meanOfDefined(values);
    }

    /** 1 for the samples of a class, 0 for the rest. */
    static int[] isClass(int[] truth, int wanted) {
        int[] out = new int[truth.length];
        Arrays.setAll(out, i -> truth[i] == wanted ? 1 : 0);
        return out;
    }

    /** The probabilities of one class; NaN for a sample that does not count. */
    static double[] ofClass(double[][] probability, int wanted) {
        double[] out = new double[probability.length];
        Arrays.setAll(out, i -> MulticlassTable.counts(probability[i]) ? probability[i][wanted] : Double.NaN);
        return out;
    }
}
