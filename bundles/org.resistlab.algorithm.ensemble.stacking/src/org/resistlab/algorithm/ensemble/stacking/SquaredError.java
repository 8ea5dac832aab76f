package org.resistlab.algorithm.ensemble.stacking;

/**
 * Half the sum of squared errors of a weighted sum and an intercept. The point holds the weights, then the intercept.
 *
 * @param x samples × members
 * @param y truth of each sample
 */
record SquaredError(double[][] x, double[] y) implements Objective {

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        int members = point.length - 1;
        double value = 0;
        for (int i = 0; i < y.length; i++) {
            double error = point[members] - y[i];
            for (int m = 0; m < members; m++) {
                error += point[m] * x[i][m];
            }
            value += error * error / 2;
            if (gradient != null) {
                addDerivatives(x[i], error, gradient, hessian);
            }
        }
        return value;
    }

    private static void addDerivatives(double[] row, double error, double[] gradient, double[][] hessian) {
        for (int a = 0; a <= row.length; a++) {
            double xa = a < row.length ? row[a] : 1;
            gradient[a] += error * xa;
            for (int b = 0; b <= row.length; b++) {
                hessian[a][b] += xa * (b < row.length ? row[b] : 1);
            }
        }
    }
}
