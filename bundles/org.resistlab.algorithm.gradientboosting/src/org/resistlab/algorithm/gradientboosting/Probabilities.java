package org.resistlab.algorithm.gradientboosting;

/** Probabilities from log-odds, without overflow. */
final class Probabilities {

    private Probabilities() {
    }

    /** 1 / (1 + exp(-x)). */
    static double logistic(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }

    /** The softmax of some numbers. */
    static double[] softmax(double[] x) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : x) {
            most = Math.max(most, value);
        }
        double sum = 0;
        double[] shares = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            shares[k] = StrictMath.exp(x[k] - most);
            sum += shares[k];
        }
        for (int k = 0; k < x.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
