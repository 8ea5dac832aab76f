package org.resistlab.report.chart;

import java.util.List;

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
 * @param members ids of the samples of each bin, to be pointed at in a window; empty where they are not known
 */
public record CalibrationCurve(String model, double[] predicted, double[] observed, double[] low, double[] high,
        double[] probabilities, double brier, List<List<String>> members) {
    /** Checks that all is given for every bin. */
    public CalibrationCurve {
        members = List.copyOf(members);
        if (!members.isEmpty() && members.size() != predicted.length) {
            throw new IllegalArgumentException(
                    members.size() + " groups of samples, but " + predicted.length + " bins");
        }
        ChartInput.sameLength("observed", observed, predicted.length);
        ChartInput.sameLength("low", low, predicted.length);
        ChartInput.sameLength("high", high, predicted.length);
    }

    /**
     * Makes a curve of samples that are not known.
     *
     * @param model its name
     * @param predicted the mean predicted probability of each bin
     * @param observed the share of positive samples in each bin
     * @param low the lower bound of the interval of that share
     * @param high the upper bound
     * @param probabilities the predicted probability of every sample
     * @param brier the Brier score
     */
    public CalibrationCurve(String model, double[] predicted, double[] observed, double[] low, double[] high,
            double[] probabilities, double brier) {
        this(model, predicted, observed, low, high, probabilities, brier, List.of());
    }
}
