package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Ridge regression (Hoerl and Kennard 1970,
 * <a href="https://doi.org/10.1080/00401706.1970.10488634">doi:10.1080/00401706.1970.10488634</a>): minimises Σ weight
 * · residual² + λ · Σ coefficient², the intercept being free. λ is {@code alpha} of scikit-learn's {@code Ridge}.
 * Solves for the coefficients, or for one number a sample where there are more features than samples.
 */
public final class RidgeRegression {

    private RidgeRegression() {
    }

    /** Fits with every sample weighing 1. */
    public static LinearFit fit(Matrix x, double[] y, double lambda) {
        double[] weights = new double[y.length];
        Arrays.fill(weights, 1);
        return fit(x, y, lambda, weights);
    }

    /**
     * Fits a model.
     *
     * @param x samples × features, all finite
     * @param y one finite value a sample
     * @param lambda penalty, at least 0
     * @param weights one a sample, at least 0 and not all 0
     * @throws IllegalArgumentException if a value is not finite, λ negative, or the penalty too small for columns that
     *         depend on each other
     */
    public static LinearFit fit(Matrix x, double[] y, double lambda, double[] weights) {
        Finite.require(x);
        Finite.require(DenseMatrix.ofColumns(new double[][] {y}));
        if (x.rows() != y.length || y.length != weights.length) {
            throw new IllegalArgumentException(
                    x.rows() + " samples, " + y.length + " values and " + weights.length + " weights.");
        }
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("The penalty must be at least 0, not " + lambda + ".");
        }
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double meanY = Vectors.dot(weights, y) / total;
        double[] means = new double[x.columns()];
        double[][] scaled = new double[x.columns()][];
        for (int j = 0; j < means.length; j++) {
            scaled[j] = x.column(j);
            means[j] = Vectors.dot(weights, scaled[j]) / total;
            center(scaled[j], means[j], weights);
        }
        double[] target = y.clone();
        center(target, meanY, weights);
        double[] coefficients = x.columns() > x.rows() ? dual(scaled, target, lambda) : primal(scaled, target, lambda);
        return new LinearFit(meanY - Vectors.dot(coefficients, means), coefficients);
    }

    /** Subtracts the mean and multiplies by the square root of the weight. */
    private static void center(double[] values, double mean, double[] weights) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) * Math.sqrt(weights[i]);
        }
    }

    private static double[] primal(double[][] columns, double[] target, double lambda) {
        int p = columns.length;
        double[][] products = new double[p][p];
        double[] right = new double[p];
        for (int j = 0; j < p; j++) {
            right[j] = Vectors.dot(columns[j], target);
            for (int l = 0; l <= j; l++) {
                products[j][l] = Vectors.dot(columns[j], columns[l]);
                products[l][j] = products[j][l];
            }
            products[j][j] += lambda;
        }
        return p == 0 ? right : Cholesky.solve(products, right);
    }

    private static double[] dual(double[][] columns, double[] target, double lambda) {
        double[][] gram = Gram.of(DenseMatrix.ofColumns(columns));
        for (int i = 0; i < gram.length; i++) {
            gram[i][i] += lambda;
        }
        double[] samples = Cholesky.solve(gram, target);
        double[] coefficients = new double[columns.length];
        for (int j = 0; j < coefficients.length; j++) {
            coefficients[j] = Vectors.dot(columns[j], samples);
        }
        return coefficients;
    }
}
