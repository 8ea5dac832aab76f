package org.resistlab.algorithm.ensemble.voting;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.learner.EnsembleModel;
import org.resistlab.core.learner.Predictor;
import org.resistlab.core.state.State;

/** The weighted mean of the members' predictions; NaN where a member with a weight predicts NaN. */
final class WeightedMean implements EnsembleModel {

    private final List<Predictor> members;
    private final double[] weights;

    /**
     * @param members at least one
     * @param weights one a member, not negative, not all 0; only their ratios matter
     */
    WeightedMean(List<Predictor> members, double[] weights) {
        this.members = List.copyOf(members);
        this.weights = weights;
    }

    double[] weights() {
        return weights.clone();
    }

    @Override
    public List<Predictor> members() {
        return members;
    }

    @Override
    public double[][] combine(List<double[][]> predictions) {
        double total = Arrays.stream(weights).sum();
        double[][] first = predictions.get(0);
        double[][] combined = new double[first.length][];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = new double[first[i].length];
            for (int m = 0; m < weights.length; m++) {
                if (weights[m] > 0) {
                    add(combined[i], predictions.get(m)[i], weights[m] / total);
                }
            }
        }
        return combined;
    }

    private static void add(double[] sum, double[] prediction, double weight) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += weight * prediction[k];
        }
    }

    @Override
    public State state() {
        return Voting.state(this);
    }
}
