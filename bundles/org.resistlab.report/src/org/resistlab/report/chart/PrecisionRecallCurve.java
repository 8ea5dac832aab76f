package org.resistlab.report.chart;

import java.util.List;

/**
 * The precision-recall curve of a model.
 *
 * @param model its name
 * @param recall sensitivity at each threshold, from 0 to 1; NaN leaves the point out
 * @param precision positive predictive value at each threshold
 * @param averagePrecision the area under the curve; NaN where unknown
 * @param low the lower bound of its interval; NaN where there is none
 * @param high the upper bound
 * @param points where samples are on the curve, to be pointed at in a window
 */
public record PrecisionRecallCurve(String model, double[] recall, double[] precision, double averagePrecision,
        double low, double high, List<CurvePoint> points) {
    /** Checks that both are given at every threshold. */
    public PrecisionRecallCurve {
        points = List.copyOf(points);
        ChartInput.sameLength("precision", precision, recall.length);
    }

    /**
     * Makes a curve on which no sample is known.
     *
     * @param model its name
     * @param recall sensitivity
     * @param precision positive predictive value
     * @param averagePrecision the area under the curve
     * @param low the lower bound of its interval
     * @param high the upper bound
     */
    public PrecisionRecallCurve(String model, double[] recall, double[] precision, double averagePrecision, double low,
            double high) {
        this(model, recall, precision, averagePrecision, low, high, List.of());
    }
}
