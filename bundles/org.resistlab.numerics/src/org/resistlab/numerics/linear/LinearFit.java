package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A fitted linear regression: intercept + Σ coefficient · feature.
 *
 * @param intercept value where all features are 0
 * @param coefficients one a feature
 */
public record LinearFit(double intercept, double[] coefficients) {

    /**
     * The predicted value of one sample; NaN where a feature is missing.
     *
     * @param x one value a feature
     */
    public double predict(double[] x) {
        double sum = intercept;
        for (int j = 0; j < x.length; j++) {
            sum += coefficients[j] * x[j];
        }
        return sum;
    }

    /** The predicted values of many samples. */
    public double[] predict(Matrix x) {
        double[] out = new double[x.rows()];
        Arrays.fill(out, intercept);
        double[] column = new double[x.rows()];
        for (int j = 0; j < x.columns(); j++) {
            x.column(j, column);
            for (int i = 0; i < out.length; i++) {
                out[i] += coefficients[j] * column[i];
            }
        }
        return out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearFit that && Double.compare(intercept, that.intercept) == 0
                && Arrays.equals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(intercept) + Arrays.hashCode(coefficients);
    }

    @Override
    public String toString() {
        return "LinearFit of " + coefficients.length + " features";
    }
}
