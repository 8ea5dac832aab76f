package org.resistlab.algorithm.weka.logistic;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;
import org.resistlab.weka.LinearForm;
import org.resistlab.weka.LogOdds;

/**
 * Weighted sums of the features: log-odds of classes or a real value.
 *
 * @param form one output for a real value and for two classes, otherwise one for each class
 * @param classes whether the outputs are log-odds
 * @param positive index of the class that a single output speaks of
 */
record LogisticRegressionModel(LinearForm form, boolean classes, int positive) implements LinearModel {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] outputs = form.of(samples);
        if (classes) {
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = LogOdds.probabilities(outputs[i], positive);
            }
        }
        return outputs;
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
    public String outputScale() {
        return classes ? "log-odds" : "value";
    }

    @Override
    public State state() {
        return new State().put("form", form.state()).put("classes", classes).put("positive", positive);
    }

    static LogisticRegressionModel restore(State state) {
        return new LogisticRegressionModel(LinearForm.restore(state.state("form")), state.flag("classes"),
                state.integer("positive"));
    }
}
