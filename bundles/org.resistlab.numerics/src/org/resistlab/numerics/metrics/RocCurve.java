package org.resistlab.numerics.metrics;

/**
 * A ROC curve, from (0, 0) to (1, 1) by falling threshold (scikit-learn: {@code roc_curve(...,
 * drop_intermediate=False)}).
 *
 * @param falsePositiveRate 1 - specificity at each point
 * @param truePositiveRate sensitivity at each point
 * @param threshold the least score called positive at each point; infinite at the first
 */
public record RocCurve(double[] falsePositiveRate, double[] truePositiveRate, double[] threshold) {

    /**
     * The curve of a score; samples without one (NaN) do not count. All rates of a class that no sample has are NaN.
     *
     * @param truth 1 for positive, 0 for negative
     */
    public static RocCurve of(int[] truth, double[] score) {
        ThresholdCounts counts = ThresholdCounts.of(truth, score);
        int points = counts.size() + 1;
        double[] fpr = new double[points];
        double[] tpr = new double[points];
        double[] threshold = new double[points];
        threshold[0] = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points; i++) {
            int falsePositives = i == 0 ? 0 : counts.falsePositives()[i - 1];
            int truePositives = i == 0 ? 0 : counts.truePositives()[i - 1];
            fpr[i] = (double) falsePositives / counts.negatives();
            tpr[i] = (double) truePositives / counts.positives();
            if (i > 0) {
                threshold[i] = counts.threshold()[i - 1];
            }
        }
        return new RocCurve(fpr, tpr, threshold);
    }

    /** Area under the curve by trapezoids. */
    public double area() {
        double area = 0;
        for (int i = 1; i < truePositiveRate.length; i++) {
            area += (falsePositiveRate[i] - falsePositiveRate[i - 1]) * (truePositiveRate[i] + truePositiveRate[i - 1])
                    / 2;
        }
        return area;
    }

    /** Highest sensitivity at a false positive rate, by linear interpolation: for averaging curves. */
    public double sensitivityAt(double rate) {
        int i = 0;
        while (i < falsePositiveRate.length - 1 && falsePositiveRate[i + 1] <= rate) {
            i++;
        }
        if (i == falsePositiveRate.length - 1 || falsePositiveRate[i] == rate) {
            return truePositiveRate[i];
        }
        double share = (rate - falsePositiveRate[i]) / (falsePositiveRate[i + 1] - falsePositiveRate[i]);
        return truePositiveRate[i] + share * (truePositiveRate[i + 1] - truePositiveRate[i]);
    }
}
