package org.resistlab.algorithm.ensemble.stacking;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.RealTarget;
import org.resistlab.core.state.State;

/** A weighted sum of the members' values and an intercept. */
final class LinearPool implements Combiner {

    private static final String WEIGHTS = "weights";
    private static final String INTERCEPT = "intercept";

    private final double[] weights;
    private final double intercept;

    private LinearPool(double[] weights, double intercept) {
        this.weights = weights;
        this.intercept = intercept;
    }

    /**
     * Minimizes half the sum of squared errors in units of the target's variance, plus the penalty of
     * {@link EqualWeightsRidge}, which therefore does not depend on the target's unit.
     *
     * @param predictions one for each member, out of fold: samples × 1
     * @param target the truth of the same samples
     * @param inverseStrength C, above 0
     * @param nonNegative whether weights may not be negative
     * @param notConverged called if the minimum is not reached
     */
    static LinearPool fit(List<double[][]> predictions, RealTarget target, double inverseStrength,
            boolean nonNegative, Runnable notConverged) {
        int members = predictions.size();
        double mean = Arrays.stream(target.values()).average().orElseThrow();
        double variance = Arrays.stream(target.values()).map(y -> (y - mean) * (y - mean)).average().orElseThrow();
        double scale = variance > 0 ? Math.sqrt(variance) : 1;
        double[] truth = Arrays.stream(target.values()).map(y -> (y - mean) / scale).toArray();
        double[][] standardized = new double[truth.length][members];
        for (int i = 0; i < truth.length; i++) {
            for (int m = 0; m < members; m++) {
                standardized[i][m] = (predictions.get(m)[i][0] - mean) / scale;
            }
        }
        double[] point = new double[members + 1];
        Arrays.fill(point, 0, members, 1.0 / members);
        Objective objective = new EqualWeightsRidge(new SquaredError(standardized, truth), members, inverseStrength);
        if (!new ProjectedNewton(objective, nonNegative ? members : 0).minimize(point)) {
            notConverged.run();
        }
        double[] weights = Arrays.copyOf(point, members);
        return new LinearPool(weights, mean * (1 - Arrays.stream(weights).sum()) + scale * point[members]);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    double intercept() {
        return intercept;
    }

    @Override
    public double[][] combine(List<double[][]> predictions) {
        double[][] combined = new double[predictions.get(0).length][1];
        for (int i = 0; i < combined.length; i++) {
            combined[i][0] = intercept;
            for (int m = 0; m < weights.length; m++) {
                combined[i][0] += weights[m] * predictions.get(m)[i][0];
            }
        }
        return combined;
    }

    @Override
    public State state() {
        return new State().put(WEIGHTS, weights()).put(INTERCEPT, intercept);
    }

    static LinearPool restore(State state) {
        return new LinearPool(state.reals(WEIGHTS), state.real(INTERCEPT));
    }
}
