package org.resistlab.numerics.metrics;

/**
 * A precision-recall curve by rising threshold, ending at precision 1 and recall 0 (scikit-learn:
 * {@code precision_recall_curve}).
 *
 * @param precision at each point
 * @param recall at each point
 * @param threshold the least score called positive at each point but the last
 */
public record PrecisionRecallCurve(double[] precision, double[] recall, double[] threshold) {

    /**
     * The curve of a score; samples without one (NaN) do not count. Recall is NaN without positives.
     *
     * @param truth 1 for positive, 0 for negative
     */
    public static PrecisionRecallCurve of(int[] truth, double[] score) {
        ThresholdCounts counts = ThresholdCounts.of(truth, score);
        int n = counts.size();
        double[] precision = new double[n + 1];
        double[] recall = new double[n + 1];
        double[] threshold = new double[n];
        for (int i = 0; i < n; i++) {
            int from = n - 1 - i;
            int tp = counts.truePositives()[from];
            precision[i] = (double) tp / (tp + counts.falsePositives()[from]);
            recall[i] = (double) tp / counts.positives();
            threshold[i] = counts.threshold()[from];
        }
        precision[n] = 1;
        return new PrecisionRecallCurve(precision, recall, threshold);
    }
}
