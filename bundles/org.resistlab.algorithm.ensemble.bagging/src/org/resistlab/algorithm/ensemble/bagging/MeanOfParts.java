package org.resistlab.algorithm.ensemble.bagging;

import java.util.List;

import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/**
 * The mean of what all predictors predict; NaN where one of them is.
 *
 * @param members at least one: each member on each part
 */
record MeanOfParts(List<Predictor> members) implements EnsembleModel {

    MeanOfParts {
        members = List.copyOf(members);
    }

    @Override
    public double[][] combine(List<double[][]> predictions) {
        double[][] first = predictions.get(0);
        double[][] combined = new double[first.length][];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = new double[first[i].length];
            for (int k = 0; k < combined[i].length; k++) {
                for (double[][] prediction : predictions) {
                    combined[i][k] += prediction[i][k];
                }
                combined[i][k] /= predictions.size();
            }
        }
        return combined;
    }

    @Override
    public State state() {
        return Bagging.state(this);
    }
}
