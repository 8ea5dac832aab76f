package org.resistlab.stage.preprocess.select;

import org.resistlab.numerics.statistics.Descriptive;

/** How much a column varies. Missing values (NaN) are left out; NaN where there is no other. */
final class Variability {

    /** Makes the median absolute deviation of normal data their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Variability() {
    }

    /** The population's variance (divided by n); exactly 0 for equal values. */
    static double variance(double[] values) {
        int count = Descriptive.count(values);
        if (count > 0 && Descriptive.minimum(values) == Descriptive.maximum(values)) {
            return 0;
        }
        return Descriptive.variance(values) * (count - 1) / count;
    }

    /** Median of the absolute deviations from the median, times 1.4826 (R: {@code mad}). */
    static double medianAbsoluteDeviation(double[] values) {
        double median = Descriptive.median(values);
        double[] deviations = values.clone();
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = Math.abs(deviations[i] - median);
        }
        return NORMAL * Descriptive.median(deviations);
    }
}
