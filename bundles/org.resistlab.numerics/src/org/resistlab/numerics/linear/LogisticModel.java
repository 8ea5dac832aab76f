package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A fitted logistic regression. For two classes there is one row of coefficients, for the log odds of class 1; for
 * more, one row a class, for the softmax.
 *
 * @param intercepts one a row of coefficients
 * @param coefficients [1 or classes][features]
 * @param converged whether the fit reached its optimum; false for classes that no finite coefficients separate best
 */
public record LogisticModel(double[] intercepts, double[][] coefficients, boolean converged) {

    /** Number of classes. */
    public int classes() {
        return Math.max(2, intercepts.length);
    }

    /** Number of features. */
    public int features() {
        return coefficients[0].length;
    }

    /**
     * The probability of each class for one sample; NaN where a feature is missing.
     *
     * @param x one value a feature
     */
    public double[] probabilities(double[] x) {
        double[] decision = intercepts.clone();
        for (int c = 0; c < decision.length; c++) {
            for (int j = 0; j < x.length; j++) {
                decision[c] += coefficients[c][j] * x[j];
            }
        }
        return Softmax.of(decision);
    }

    /** The probabilities of many samples, [samples][classes]. */
    public double[][] probabilities(Matrix x) {
        double[][] decision = new double[x.rows()][];
        Arrays.setAll(decision, i -> intercepts.clone());
        double[] column = new double[x.rows()];
        for (int j = 0; j < x.columns(); j++) {
            x.column(j, column);
            for (int c = 0; c < intercepts.length; c++) {
                double coefficient = coefficients[c][j];
                for (int i = 0; i < column.length; i++) {
                    decision[i][c] += coefficient * column[i];
                }
            }
        }
        double[][] probabilities = new double[decision.length][];
        Arrays.setAll(probabilities, i -> Softmax.of(decision[i]));
        return probabilities;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogisticModel that && converged == that.converged
                && Arrays.equals(intercepts, that.intercepts) && Arrays.deepEquals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(intercepts) + Arrays.deepHashCode(coefficients);
    }

    @Override
    public String toString() {
        return "LogisticModel of " + classes() + " classes and " + features() + " features";
    }
}
