package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;

/** Ridge logistic regression of two classes: the parameters are the coefficients, then the intercept. */
final class BinaryLogistic implements Objective {

    private final double[][] rows;
    private final int[] classes;
    private final double lambda;
    private final double[] weights;
    private final int features;

    BinaryLogistic(Matrix x, int[] classes, double lambda, double[] weights) {
        this.rows = RowMajor.of(x);
        this.classes = classes;
        this.lambda = lambda;
        this.weights = weights;
        this.features = x.columns();
    }

    LogisticModel fit() {
        double[] parameters = new double[features + 1];
        boolean converged = Newton.minimize(this, parameters);
        return new LogisticModel(new double[] {parameters[features]},
                new double[][] {Arrays.copyOf(parameters, features)}, converged);
    }

    private double decision(int i, double[] parameters) {
        double sum = parameters[features];
        for (int j = 0; j < features; j++) {
            sum += rows[i][j] * parameters[j];
        }
        return sum;
    }

    @Override
    public double value(double[] parameters) {
        double penalty = 0;
        for (int j = 0; j < features; j++) {
            penalty += parameters[j] * parameters[j];
        }
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double decision = decision(i, parameters);
            loss += weights[i] * Softmax.softplus(classes[i] == 1 ? -decision : decision);
        }
        return loss + lambda / 2 * penalty;
    }

    @Override
    public void derivatives(double[] parameters, double[] gradient, double[][] hessian) {
        for (int i = 0; i < rows.length; i++) {
            double p = Softmax.logistic(decision(i, parameters));
            addSample(rows[i], weights[i] * (p - classes[i]), weights[i] * p * (1 - p), gradient, hessian);
        }
        for (int j = 0; j < features; j++) {
            gradient[j] += lambda * parameters[j];
            hessian[j][j] += lambda;
        }
        for (int j = 0; j <= features; j++) {
            for (int l = 0; l < j; l++) {
                hessian[l][j] = hessian[j][l];
            }
        }
    }

    /** Adds a sample's slope and curvature, the latter to the lower triangle. */
    private void addSample(double[] row, double slope, double curvature, double[] gradient, double[][] hessian) {
        for (int j = 0; j < features; j++) {
            gradient[j] += slope * row[j];
            double factor = curvature * row[j];
            double[] line = hessian[j];
            for (int l = 0; l <= j; l++) {
                line[l] += factor * row[l];
            }
        }
        gradient[features] += slope;
        double[] last = hessian[features];
        for (int l = 0; l < features; l++) {
            last[l] += curvature * row[l];
        }
        last[features] += curvature;
    }
}
