package org.resistlab.core.learner;

import java.util.List;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;

/**
 * A learner that learns many endpoints of the same samples and features, such as the drugs of a panel, in much less
 * work than one after the other.
 */
public interface PanelLearner extends Learner {

    /**
     * Learns a model for each endpoint: the very models, to the bit, that {@link #fit} learns of each alone. So neither
     * uses randomness.
     *
     * @param endpoints training samples that differ in their truth only and share one matrix of features
     * @param parameters values of the declared parameters
     */
    List<Model> fitPanel(List<Training> endpoints, Parameters parameters, Execution execution);
}
