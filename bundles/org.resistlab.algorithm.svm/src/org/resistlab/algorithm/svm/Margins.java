package org.resistlab.algorithm.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

/** The decision values of one or more machines. */
sealed interface Margins permits LinearMargins, KernelMargins, TrainingMargins {

    /** Samples × machines; NaN for a sample with a missing value. */
    double[][] of(FeatureMatrix samples);

    /** Whether they are weighted sums of the features. */
    boolean isLinear();

    /** These weighted sums, if they are {@link #isLinear() linear}. */
    LinearMargins linear();

    State state();

    static Margins restore(State state) {
        return state.has("kernel") ? KernelMargins.restore(state) : LinearMargins.restore(state);
    }
}
