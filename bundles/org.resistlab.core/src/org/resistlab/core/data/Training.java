package org.resistlab.core.data;

import java.util.List;

import org.resistlab.core.step.FittedStep;

/**
 * A feature matrix of training samples with their truth: the only thing a step or a learner can be fitted on. It can be
 * made only from a {@link TrainingSet}, so that held-out samples cannot get into it.
 */
public final class Training {

    private final List<String> samples;
    private final FeatureMatrix features;
    private final Target target;

    /** @param target null where the truth is hidden */
    Training(List<String> samples, FeatureMatrix features, Target target) {
        if (features.rows() != samples.size() || target != null && target.size() != samples.size()) {
            throw new IllegalArgumentException(
                    features.rows() + " rows for " + samples.size() + " samples and their targets");
        }
        this.samples = samples;
        this.features = features;
        this.target = target;
    }

    /** Number of samples. */
    public int size() {
        return features.rows();
    }

    /** Ids of the samples, one a row. */
    public List<String> samples() {
        return samples;
    }

    /** Samples × features. */
    public FeatureMatrix features() {
        return features;
    }

    /**
     * Truth of each row.
     *
     * @throws IllegalStateException if it is hidden from whom these samples were given to
     */
    public Target target() {
        if (target == null) {
            throw new IllegalStateException(
                    "The truth is hidden from a step that declares the capability \"unsupervised\".");
        }
        return target;
    }

    /** These samples without their truth: what an unsupervised step is fitted on. */
    public Training blind() {
        return new Training(samples, features, null);
    }

    /**
     * These samples after a fitted step.
     *
     * @throws IllegalArgumentException if the step changes the number of rows
     */
    public Training transform(FittedStep step) {
        return new Training(samples, step.apply(features), target);
    }

    /** These samples with their features {@linkplain FeatureMatrix#settled() in the form to compute with}. */
    public Training settled() {
        return new Training(samples, features.settled(), target);
    }
}
