package org.resistlab.algorithm.elasticnet.ridge;

/** Probabilities of classes from log-odds, without overflow. */
final class Probability {

    private Probability() {
    }

    /** 1 / (1 + exp(-x)). */
    static double logistic(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }

    /** log(1 + exp(x)). */
    static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    /** exp(x) / Σ exp(x). */
    static double[] softmax(double[] logOdds) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : logOdds) {
            most = Math.max(most, value);
        }
        double[] shares = new double[logOdds.length];
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = StrictMath.exp(logOdds[k] - most);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
