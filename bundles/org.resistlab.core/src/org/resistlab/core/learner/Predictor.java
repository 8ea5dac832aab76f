package org.resistlab.core.learner;

import org.resistlab.core.data.HeldOut;
import org.resistlab.core.state.State;

/** A whole fitted pipeline, from the raw features of each assay to a prediction. Immutable. */
public interface Predictor {

    /**
     * @return for classes, samples × classes: probabilities that sum to 1; for a real value, samples × 1
     */
    double[][] predict(HeldOut samples);

    /** All that is needed to restore it. */
    State state();
}
