package org.resistlab.core.step;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

/** A transformation that has learned what it needs, and learns no more. Immutable. */
public interface FittedStep {

    /**
     * Transforms samples, training or held out, with the features the step was fitted on, in the same order. Each row
     * of the result depends on the same row of the argument alone.
     *
     * @return as many rows; a view or a copy
     */
    FeatureMatrix apply(FeatureMatrix samples);

    /** All that {@link Step#restore} needs to transform to the same bits elsewhere. */
    State state();
}
