package org.resistlab.algorithm.weka.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.state.State;
import org.resistlab.weka.LinearForm;

/**
 * A machine of linear kernel for two classes or a real value.
 *
 * @param model what predicts
 * @param form its only decision value
 * @param outputScale {@code decision value} or {@code value}
 */
record LinearSvmModel(Model model, LinearForm form, String outputScale) implements LinearModel {

    /** The model itself where it has not one linear output. */
    static Model of(ClassSvmModel model) {
        LinearForm form = model.margins().linearForm();
        return form != null && model.hasPositiveMargin() ? new LinearSvmModel(model, form, "decision value") : model;
    }

    /** The model itself where it is not linear. */
    static Model of(RealSvmModel model) {
        LinearForm form = model.margins().linearForm();
        return form != null ? new LinearSvmModel(model, form, "value") : model;
    }

    @Override
    public double[][] coefficients() {
        return form.coefficients();
    }

    @Override
    public double[] intercepts() {
        return form.intercepts();
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
