package org.resistlab.algorithm.svm;

import org.resistlab.numerics.linear.PlattScaling;

/**
 * Platt's curve from a decision value to a probability, which may flatten the order of samples but never reverse it.
 */
final class Calibration {

    /** Least change of log-odds over one standard deviation of the decision values. */
    private static final double LEAST_SLOPE = 0.1;

    private Calibration() {
    }

    /**
     * Fits the curve to decision values of samples that the machine was not trained on. Where these rank the classes
     * the wrong way round, as held-out values of a few samples without signal do more often than not, a free fit would
     * turn the machine's decision into its opposite; here the curve is then almost flat, at the share of positives.
     *
     * @param labels 1 for positive, 0 for negative
     */
    static PlattScaling fit(double[] decisions, int[] labels) {
        PlattScaling free = PlattScaling.fit(decisions, labels);
        double mean = 0;
        int positives = 0;
        for (int i = 0; i < decisions.length; i++) {
            mean += decisions[i] / decisions.length;
            positives += labels[i];
        }
        double squares = 0;
        for (double decision : decisions) {
            squares += (decision - mean) * (decision - mean);
        }
        double deviation = Math.sqrt(squares / decisions.length);
        double slope = deviation > 0 ? -LEAST_SLOPE / deviation : -LEAST_SLOPE;
        if (free.a() <= slope) {
            return free;
        }
        double offset = StrictMath.log((decisions.length - positives + 1.0) / (positives + 1.0));
        return new PlattScaling(slope, offset - slope * mean);
    }
}
