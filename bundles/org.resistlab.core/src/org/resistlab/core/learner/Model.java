package org.resistlab.core.learner;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

/** What a learner has learned. Immutable and safe for many threads; predicting learns nothing. */
public interface Model {

    /**
     * Predicts samples that have the features the model was fitted on, in the same order.
     *
     * @return for classes, samples × classes: probabilities that sum to 1; for a real value, samples × 1
     */
    double[][] predict(FeatureMatrix samples);

    /** All that {@link Learner#restore} needs to predict to the same bits elsewhere. */
    State state();
}
