package org.resistlab.stage.preprocess.scale;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;

/**
 * The logarithm of each number plus a pseudo-count: log(x + {@code offset}) to the {@code base} 2, e, 10 or any above
 * 1. Missing values (NaN) stay missing; categories pass through. It learns nothing, but refuses training samples that
 * it could not transform: x + offset must be above 0.
 */
public final class Log implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        double base = parameters.isWord("base") ? Math.E : parameters.real("base");
        FittedLog fitted = new FittedLog(samples.columns(), base, parameters.real("offset"));
        fitted.requirePositive(samples);
        return fitted;
    }

    @Override
    public FittedStep restore(State state) {
        return FittedLog.of(state);
    }
}
