package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;

/**
 * Ridge logistic regression of three or more classes in the symmetric form: the parameters are, class after class, the
 * coefficients and the intercept. The probabilities do not change when all intercepts move together; a penalty on their
 * sum, 0 at the optimum, settles them.
 */
final class MultinomialLogistic implements Objective {

    private final double[][] rows;
    private final int[] classes;
    private final int k;
    private final double lambda;
    private final double[] weights;
    private final int features;
    /** Parameters of a class. */
    private final int size;

    MultinomialLogistic(Matrix x, int[] classes, int k, double lambda, double[] weights) {
        this.rows = RowMajor.of(x);
        this.classes = classes;
        this.k = k;
        this.lambda = lambda;
        this.weights = weights;
        this.features = x.columns();
        this.size = features + 1;
    }

    LogisticModel fit() {
        double[] parameters = new double[k * size];
        boolean converged = Newton.minimize(this, parameters);
        double[] intercepts = new double[k];
        double[][] coefficients = new double[k][];
        for (int c = 0; c < k; c++) {
            coefficients[c] = Arrays.copyOfRange(parameters, c * size, c * size + features);
            intercepts[c] = parameters[c * size + features];
        }
        return new LogisticModel(intercepts, coefficients, converged);
    }

    private double[] decision(int i, double[] parameters) {
        double[] decision = new double[k];
        for (int c = 0; c < k; c++) {
            double sum = parameters[c * size + features];
            for (int j = 0; j < features; j++) {
                sum += rows[i][j] * parameters[c * size + j];
            }
            decision[c] = sum;
        }
        return decision;
    }

    private double interceptSum(double[] parameters) {
        double sum = 0;
        for (int c = 0; c < k; c++) {
            sum += parameters[c * size + features];
        }
        return sum;
    }

    @Override
    public double value(double[] parameters) {
        double penalty = 0;
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < features; j++) {
                penalty += parameters[c * size + j] * parameters[c * size + j];
            }
        }
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double[] decision = decision(i, parameters);
            loss += weights[i] * (Softmax.logSum(decision) - decision[classes[i]]);
        }
        double sum = interceptSum(parameters);
        return loss + lambda / 2 * penalty + sum * sum / 2;
    }

    @Override
    public void derivatives(double[] parameters, double[] gradient, double[][] hessian) {
        double[] row = new double[size];
        row[features] = 1;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, row, 0, features);
            addSample(row, i, Softmax.of(decision(i, parameters)), gradient, hessian);
        }
        double sum = interceptSum(parameters);
        for (int c = 0; c < k; c++) {
            for (int j = 0; j < features; j++) {
                gradient[c * size + j] += lambda * parameters[c * size + j];
                hessian[c * size + j][c * size + j] += lambda;
            }
            gradient[c * size + features] += sum;
            for (int d = 0; d <= c; d++) {
                hessian[c * size + features][d * size + features] += 1;
            }
        }
        for (int a = 0; a < gradient.length; a++) {
            for (int b = 0; b < a; b++) {
                hessian[b][a] = hessian[a][b];
            }
        }
    }

    /** Adds a sample's slope and curvature, the latter to the blocks of the lower triangle. */
    private void addSample(double[] row, int i, double[] p, double[] gradient, double[][] hessian) {
        for (int c = 0; c < k; c++) {
            double slope = weights[i] * (p[c] - (classes[i] == c ? 1 : 0));
            for (int j = 0; j < size; j++) {
                gradient[c * size + j] += slope * row[j];
            }
            for (int d = 0; d <= c; d++) {
                double curvature = weights[i] * p[c] * ((c == d ? 1 : 0) - p[d]);
                for (int j = 0; j < size; j++) {
                    double factor = curvature * row[j];
                    double[] line = hessian[c * size + j];
                    for (int l = 0; l < size; l++) {
                        line[d * size + l] += factor * row[l];
                    }
                }
            }
        }
    }
}
