package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.linear.Products;

/**
 * Machines of linear kernel, of which the weights of the features are enough.
 *
 * @param weights machines × features
 * @param biases one a machine
 */
record LinearMargins(double[][] weights, double[] biases) implements Margins {

    static LinearMargins of(Machine[] machines, FeatureMatrix training) {
        double[][] duals = Arrays.stream(machines).map(machine -> machine.spread(training.rows()))
                .toArray(double[][]::new);
        return new LinearMargins(Products.transposeMultiply(training.values(), duals),
                Arrays.stream(machines).mapToDouble(Machine::bias).toArray());
    }

    @Override
    public double[][] of(FeatureMatrix samples) {
        Requirements.columns(samples, weights[0].length);
        double[][] sums = Products.multiply(samples.values(), weights);
        double[][] decisions = new double[samples.rows()][biases.length];
        for (int i = 0; i < decisions.length; i++) {
            for (int m = 0; m < biases.length; m++) {
                decisions[i][m] = sums[m][i] + biases[m];
            }
        }
        return decisions;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public LinearMargins linear() {
        return this;
    }

    @Override
    public State state() {
        return new State().put("weights", weights).put("biases", biases);
    }

    static LinearMargins restore(State state) {
        return new LinearMargins(state.rows("weights"), state.reals("biases"));
    }
}
