package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;

/**
 * A machine of linear kernel for two classes or a real value.
 *
 * @param model what predicts
 * @param margins its only decision value
 * @param outputScale {@code decision value} or {@code value}
 */
record LinearSvmModel(Model model, Margins margins, String outputScale) implements LinearModel {

    /** The model itself where it has not one linear output. */
    static Model of(ClassSvmModel model) {
        return model.margins().isLinear() && model.coding().isBinary()
                ? new LinearSvmModel(model, model.margins(), "decision value")
                : model;
    }

    /** The model itself where it is not linear. */
    static Model of(RealSvmModel model) {
        return model.margins().isLinear() ? new LinearSvmModel(model, model.margins(), "value") : model;
    }

    @Override
    public double[][] coefficients() {
        return Arrays.stream(margins.linear().weights()).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double[] intercepts() {
        return margins.linear().biases().clone();
    }

    @Override
    public double[][] predict(FeatureMatrix samples) {
        return model.predict(samples);
    }

    @Override
    public State state() {
        return model.state();
    }
}
