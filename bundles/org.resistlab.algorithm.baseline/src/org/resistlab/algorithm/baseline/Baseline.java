package org.resistlab.algorithm.baseline;

import java.util.Arrays;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Predicts every sample alike, whatever its features: classes with their share among the training samples, of which the
 * majority is the most probable, and real values with their mean. The same as scikit-learn's
 * {@code DummyClassifier(strategy="prior")} and {@code DummyRegressor()}.
 */
public final class Baseline implements Learner {

    private static final String PREDICTION = "prediction";
    private static final String SAMPLES = "samples";
    private static final String SCALE = "scale";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        if (data.size() == 0) {
            throw new IllegalArgumentException("There is no training sample.");
        }
        Target target = data.target();
        return switch (target) {
            case ClassTarget classes -> new BaselineModel(shares(classes), data.size(), "probability");
            case RealTarget real -> new BaselineModel(mean(real), data.size(), "value");
            case SurvivalTarget survival -> throw new IllegalArgumentException(
                    "The baseline predicts classes and real values, not " + survival.task().word() + " times.");
        };
    }

    private static double[] shares(ClassTarget target) {
        return Arrays.stream(target.counts()).mapToDouble(count -> (double) count / target.size()).toArray();
    }

    private static double[] mean(RealTarget target) {
        return new double[] {Arrays.stream(target.values()).average().orElseThrow()};
    }

    @Override
    public Model restore(State state) {
        return new BaselineModel(state.reals(PREDICTION), state.integer(SAMPLES), state.text(SCALE));
    }

    static State state(BaselineModel model) {
        return new State().put(PREDICTION, model.prediction()).put(SAMPLES, model.samples()).put(SCALE,
                model.outputScale());
    }
}
