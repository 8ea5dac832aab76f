package org.resistlab.core.data;

import org.resistlab.core.step.FittedStep;

/**
 * A feature matrix of training samples with their truth: the only thing a step or a learner can be fitted on. It can be
 * made only from a {@link TrainingSet}, so that held-out samples cannot get into it.
 */
public final class Training {

    private final FeatureMatrix features;
    private final Target target;

    Training(FeatureMatrix features, Target target) {
        if (features.rows() != target.size()) {
            throw new IllegalArgumentException(features.rows() + " rows for " + target.size() + " targets");
        }
        this.features = features;
        this.target = target;
    }

    /** Number of samples. */
    public int size() {
        return features.rows();
    }

    /** Samples × features. */
    public FeatureMatrix features() {
        return features;
    }

    /** Truth of each row. */
    public Target target() {
        return target;
    }

    /**
     * These samples after a fitted step.
     *
     * @throws IllegalArgumentException if the step changes the number of rows
     */
    public Training transform(FittedStep step) {
        return new Training(step.apply(features), target);
    }

    /** These samples with their features in a dense copy of their own. */
    public Training materialize() {
        return new Training(features.materialize(), target);
    }
}
