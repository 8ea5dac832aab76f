package org.resistlab.core.learner;

import java.util.List;
import java.util.function.Function;

import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * An algorithm that combines whole pipelines. It gets raw training samples, so that the members' preprocessing is
 * fitted again wherever a member is. Contributed to {@code org.resistlab.core.learners} with {@code ensemble="true"}.
 */
public interface Ensemble {

    /**
     * Fits the members as needed and learns how to combine them.
     *
     * @param members pipelines, in the order of the analysis file's {@code of}
     */
    EnsembleModel fit(List<Member> members, TrainingSet data, Parameters parameters, EnsembleExecution execution);

    /** The ensemble of which {@link EnsembleModel#state()} was kept; predictors are restored by the function. */
    EnsembleModel restore(State state, Function<State, Predictor> predictors);
}
