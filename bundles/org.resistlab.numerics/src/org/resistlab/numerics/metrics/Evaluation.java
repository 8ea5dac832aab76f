package org.resistlab.numerics.metrics;

import java.util.List;

/**
 * The predictions of held-out patients by cross-validation, ready for its metrics. A metric takes how often each
 * patient counts, which is how a {@linkplain PatientBootstrap bootstrap of patients} asks for it thousands of times;
 * what can be computed or sorted once has been.
 */
public sealed interface Evaluation
        permits CrossValidatedScores, CrossValidatedProbabilities, CrossValidatedPredictions {

    /** Number of patients. */
    int patients();

    /** Number of repeats. */
    int repeats();

    /** The metrics that are defined for these predictions. */
    List<Metric> metrics();

    /**
     * A metric over all repeats; NaN where it is not defined.
     *
     * @param metric one of {@link #metrics()}
     * @param weights how often each patient counts, in all repeats; null for once
     * @throws IllegalArgumentException if the metric is for other predictions
     */
    double value(Metric metric, int[] weights);

    /** A metric with each patient counting once. */
    default double value(Metric metric) {
        return value(metric, null);
    }
}
