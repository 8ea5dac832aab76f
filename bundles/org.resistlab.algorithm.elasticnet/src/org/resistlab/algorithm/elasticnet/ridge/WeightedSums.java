package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Weighted sums of the features: a real value, or log-odds of classes.
 *
 * @param weights outputs × features
 * @param constants one an output
 * @param link what becomes of the sums
 */
record WeightedSums(double[][] weights, double[] constants, Link link) implements LinearModel {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        if (samples.columns() != weights[0].length) {
            throw new IllegalArgumentException(
                    "The model was fitted on " + weights[0].length + " features, not " + samples.columns() + ".");
        }
        return link.predictions(sums(samples.values()));
    }

    /** Samples × outputs. Each sample's sum runs over the features in order, so that it does not depend on the others. */
    private double[][] sums(Matrix x) {
        double[][] sums = new double[weights.length][x.rows()];
        double[] column = new double[x.rows()];
        for (int j = 0; j < x.columns(); j++) {
            x.column(j, column);
            for (int k = 0; k < sums.length; k++) {
                double weight = weights[k][j];
                double[] sum = sums[k];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weight * column[i];
                }
            }
        }
        double[][] bySample = new double[x.rows()][sums.length];
        for (int i = 0; i < bySample.length; i++) {
            for (int k = 0; k < sums.length; k++) {
                bySample[i][k] = constants[k] + sums[k][i];
            }
        }
        return bySample;
    }

    @Override
    public double[][] coefficients() {
        double[][] copy = new double[weights.length][];
        for (int k = 0; k < copy.length; k++) {
            copy[k] = weights[k].clone();
        }
        return copy;
    }

    @Override
    public double[] intercepts() {
        return constants.clone();
    }

    @Override
    public String outputScale() {
        return link.scale();
    }

    @Override
    public State state() {
        return new State().put("coefficients", weights).put("intercepts", constants).put("link", link.state());
    }

    static WeightedSums restore(State state) {
        return new WeightedSums(state.rows("coefficients"), state.reals("intercepts"),
                Link.restore(state.state("link")));
    }
}
