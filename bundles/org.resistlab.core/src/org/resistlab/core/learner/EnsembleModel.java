package org.resistlab.core.learner;

import java.util.List;

import org.resistlab.core.state.State;

/** Fitted members and the rule that combines their predictions. Immutable. */
public interface EnsembleModel {

    /** The fitted members whose predictions are combined. */
    List<Predictor> members();

    /**
     * Combines the members' predictions.
     *
     * @param predictions one for each member: samples × outputs
     * @return samples × outputs
     */
    double[][] combine(List<double[][]> predictions);

    /** All that {@link Ensemble#restore} needs, with the state of each member. */
    State state();
}
