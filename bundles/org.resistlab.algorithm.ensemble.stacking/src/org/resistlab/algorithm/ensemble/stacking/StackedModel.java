package org.resistlab.algorithm.ensemble.stacking;

import java.util.List;

import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/** Members fitted on all training samples, and what was learned about combining them. */
record StackedModel(List<Predictor> members, Combiner combiner) implements EnsembleModel {

    StackedModel {
        members = List.copyOf(members);
    }

    @Override
    public double[][] combine(List<double[][]> predictions) {
        return combiner.combine(predictions);
    }

    @Override
    public State state() {
        return Stacking.state(this);
    }
}
