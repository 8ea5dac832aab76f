package org.resistlab.report.chart;

/**
 * How the predicted probabilities of a model agree with what happened.
 *
 * @param model its name
 * @param predicted the mean predicted probability of each bin of samples, 0 to 1; NaN leaves the bin out
 * @param observed the share of positive samples in each bin
 * @param low the lower bound of the interval of that share; NaN where there is none
 * @param high the upper bound
 * @param probabilities the predicted probability of every sample, for the histogram
 * @param brier the Brier score; NaN where unknown
 */
public record CalibrationCurve(String model, double[] predicted, double[] observed, double[] low, double[] high,
        double[] probabilities, double brier) {
    /** Checks that all is given for every bin. */
    public CalibrationCurve {
        ChartInput.sameLength("observed", observed, predicted.length);
        ChartInput.sameLength("low", low, predicted.length);
        ChartInput.sameLength("high", high, predicted.length);
    }
}
