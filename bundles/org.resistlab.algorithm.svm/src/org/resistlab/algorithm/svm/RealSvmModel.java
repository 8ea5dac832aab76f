package org.resistlab.algorithm.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;

/**
 * A machine whose decision value is the prediction.
 *
 * @param margins of one machine
 */
record RealSvmModel(Margins margins) implements Model {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        return margins.of(samples);
    }

    @Override
    public State state() {
        return new State().put("margins", margins.state());
    }

    static RealSvmModel restore(State state) {
        return new RealSvmModel(Margins.restore(state.state("margins")));
    }
}
