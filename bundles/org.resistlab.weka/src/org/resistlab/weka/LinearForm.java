package org.resistlab.weka;

import java.util.Arrays;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;

/** Weighted sums of features: {@code output_k(x) = intercept_k + Σ coefficient_kj · x_j}. Immutable. */
public final class LinearForm {

    private final double[][] coefficients;
    private final double[] intercepts;

    /**
     * @param coefficients outputs × features
     * @param intercepts one an output
     */
    public LinearForm(double[][] coefficients, double[] intercepts) {
        this.coefficients = coefficients;
        this.intercepts = intercepts;
    }

    /** Outputs × features, a copy. */
    public double[][] coefficients() {
        return Arrays.stream(coefficients).map(double[]::clone).toArray(double[][]::new);
    }

    /** One an output, a copy. */
    public double[] intercepts() {
        return intercepts.clone();
    }

    /**
     * Samples × outputs; a missing value (NaN) makes those of its sample NaN.
     *
     * @throws IllegalArgumentException if the features differ in number
     */
    public double[][] of(FeatureMatrix features) {
        Requirements.columns(features, coefficients[0].length);
        double[][] outputs = new double[features.rows()][];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = intercepts.clone();
        }
        double[] column = new double[outputs.length];
        for (int j = 0; j < features.columns(); j++) {
            features.values().column(j, column);
            for (int i = 0; i < outputs.length; i++) {
                for (int k = 0; k < intercepts.length; k++) {
                    outputs[i][k] += coefficients[k][j] * column[i];
                }
            }
        }
        return outputs;
    }

    public State state() {
        return new State().put("coefficients", coefficients()).put("intercepts", intercepts());
    }

    public static LinearForm restore(State state) {
        return new LinearForm(state.rows("coefficients"), state.reals("intercepts"));
    }
}
