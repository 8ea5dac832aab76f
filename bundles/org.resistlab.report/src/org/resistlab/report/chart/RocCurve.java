package org.resistlab.report.chart;

import java.util.List;

/**
 * The receiver operating characteristic of a model.
 *
 * @param model its name
 * @param falsePositiveRate 1 − specificity at each threshold, from 0 to 1; NaN leaves the point out
 * @param truePositiveRate sensitivity at each threshold
 * @param auc the area under the curve; NaN where unknown
 * @param low the lower bound of its interval; NaN where there is none
 * @param high the upper bound
 * @param points where samples are on the curve, to be pointed at in a window
 */
public record RocCurve(String model, double[] falsePositiveRate, double[] truePositiveRate, double auc, double low,
        double high, List<CurvePoint> points) {
    /** Checks that both rates are given at every threshold. */
    public RocCurve {
        points = List.copyOf(points);
        ChartInput.sameLength("truePositiveRate", truePositiveRate, falsePositiveRate.length);
    }

    /**
     * Makes a curve on which no sample is known.
     *
     * @param model its name
     * @param falsePositiveRate 1 − specificity
     * @param truePositiveRate sensitivity
     * @param auc the area under the curve
     * @param low the lower bound of its interval
     * @param high the upper bound
     */
    public RocCurve(String model, double[] falsePositiveRate, double[] truePositiveRate, double auc, double low,
            double high) {
        this(model, falsePositiveRate, truePositiveRate, auc, low, high, List.of());
    }
}
