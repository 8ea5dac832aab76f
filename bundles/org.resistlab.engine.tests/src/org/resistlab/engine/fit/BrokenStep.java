package org.resistlab.engine.fit;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;

/** A step that cannot be fitted. */
final class BrokenStep implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        throw new IllegalArgumentException("there is no such thing");
    }

    @Override
    public FittedStep restore(State state) {
        throw new IllegalArgumentException("there is no such thing");
    }
}
