package org.resistlab.report.chart;

/**
 * The receiver operating characteristic of a model.
 *
 * @param model its name
 * @param falsePositiveRate 1 − specificity at each threshold, from 0 to 1; NaN leaves the point out
 * @param truePositiveRate sensitivity at each threshold
 * @param auc the area under the curve; NaN where unknown
 * @param low the lower bound of its interval; NaN where there is none
 * @param high the upper bound
 */
public record RocCurve(String model, double[] falsePositiveRate, double[] truePositiveRate, double auc, double low,
        double high) {
    /** Checks that both rates are given at every threshold. */
    public RocCurve {
        ChartInput.sameLength("truePositiveRate", truePositiveRate, falsePositiveRate.length);
    }
}
