package org.resistlab.core.step;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * A transformation of one assay's features, such as imputation or selection. It is fitted on training samples only, by
 * the type of its argument. Contributed to {@code org.resistlab.core.steps}. Implementations have no state; one
 * instance is used by many threads at once.
 */
public interface Step {

    /**
     * Learns from training samples what the transformation needs.
     *
     * @param data training samples: features (NaN is missing) and truth
     * @param parameters values of the declared parameters
     * @throws IllegalArgumentException if the data cannot be transformed this way, in words for a person
     */
    FittedStep fit(Training data, Parameters parameters, Execution execution);

    /** The fitted step of which {@link FittedStep#state()} was kept. */
    FittedStep restore(State state);
}
