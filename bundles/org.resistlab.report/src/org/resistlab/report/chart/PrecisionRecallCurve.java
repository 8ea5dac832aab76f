package org.resistlab.report.chart;

/**
 * The precision-recall curve of a model.
 *
 * @param model its name
 * @param recall sensitivity at each threshold, from 0 to 1; NaN leaves the point out
 * @param precision positive predictive value at each threshold
 * @param averagePrecision the area under the curve; NaN where unknown
 * @param low the lower bound of its interval; NaN where there is none
 * @param high the upper bound
 */
public record PrecisionRecallCurve(String model, double[] recall, double[] precision, double averagePrecision,
        double low, double high) {
    /** Checks that both are given at every threshold. */
    public PrecisionRecallCurve {
        ChartInput.sameLength("precision", precision, recall.length);
    }
}
