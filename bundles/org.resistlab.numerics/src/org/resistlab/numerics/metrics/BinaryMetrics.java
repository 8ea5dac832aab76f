package org.resistlab.numerics.metrics;

/**
 * Metrics of two classes. Truth is 1 for positive and 0 for negative; a score is, but for the ranking metrics, the
 * probability of the positive class. A sample without a score (NaN) does not count. Each metric also takes how often
 * each sample counts (null: once). A metric is NaN where it is not defined, such as the AUC of one class.
 */
public final class BinaryMetrics {

    /** Probabilities are kept this far from 0 and 1 in {@link #logLoss}, as in scikit-learn: the machine epsilon. */
    public static final double CLIP = Math.ulp(1.0);

    private BinaryMetrics() {
    }

    /** Area under the ROC curve: the share of pairs that the score orders rightly, ties counting half. */
    public static double rocAuc(int[] truth, double[] score) {
        return rocAuc(truth, score, null);
    }

    /** {@link #rocAuc(int[], double[])} of weighted samples. */
    public static double rocAuc(int[] truth, double[] score, int[] weights) {
        Pairs pairs = Ranking.of(truth, score).pairs(weights);
        return pairs.concordant() / pairs.total();
    }

    /** Area under the precision-recall curve as average precision (scikit-learn: {@code average_precision_score}). */
    public static double prAuc(int[] truth, double[] score) {
        return prAuc(truth, score, null);
    }

    /** {@link #prAuc(int[], double[])} of weighted samples. */
    public static double prAuc(int[] truth, double[] score, int[] weights) {
        return Ranking.of(truth, score).averagePrecision(weights);
    }

    /** Mean squared difference between probability and truth. */
    public static double brier(int[] truth, double[] score) {
        return brier(truth, score, null);
    }

    /** {@link #brier(int[], double[])} of weighted samples. */
    public static double brier(int[] truth, double[] score, int[] weights) {
        return Weights.mean(brierOfEach(truth, score), weights);
    }

    /** Mean of -log(probability of the true class), in nats, with probabilities clipped by {@link #CLIP}. */
    public static double logLoss(int[] truth, double[] score) {
        return logLoss(truth, score, null);
    }

    /** {@link #logLoss(int[], double[])} of weighted samples. */
    public static double logLoss(int[] truth, double[] score, int[] weights) {
        return Weights.mean(logLossOfEach(truth, score), weights);
    }

    /** One metric; those of decisions are taken at {@link Confusion#THRESHOLD}. */
    public static double value(Metric metric, int[] truth, double[] score, int[] weights) {
        return switch (metric) {
            case ROC_AUC -> rocAuc(truth, score, weights);
            case PR_AUC -> prAuc(truth, score, weights);
            case BRIER -> brier(truth, score, weights);
            case LOG_LOSS -> logLoss(truth, score, weights);
            default -> Confusion.of(truth, score, Confusion.THRESHOLD, weights).value(metric);
        };
    }

    static double[] brierOfEach(int[] truth, double[] score) {
        Weights.requireSameLength(truth.length, score.length);
        double[] out = new double[truth.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (score[i] - truth[i]) * (score[i] - truth[i]);
        }
        return out;
    }

    static double[] logLossOfEach(int[] truth, double[] score) {
        Weights.requireSameLength(truth.length, score.length);
        double[] out = new double[truth.length];
        for (int i = 0; i < out.length; i++) {
            double p = clip(score[i]);
            out[i] = -StrictMath.log(truth[i] == 1 ? p : 1 - p);
        }
        return out;
    }

    static double clip(double probability) {
        return Math.max(CLIP, Math.min(1 - CLIP, probability));
    }
}
