package org.resistlab.numerics.linear;

/** Probabilities from decision values, without overflow. */
final class Softmax {

    private Softmax() {
    }

    /** Probabilities of all classes; a single decision value is the log odds of the second of two. */
    static double[] of(double[] decision) {
        if (decision.length == 1) {
            double one = logistic(decision[0]);
            return new double[] {logistic(-decision[0]), one};
        }
        double[] out = new double[decision.length];
        double most = maximum(decision);
        double sum = 0;
        for (int c = 0; c < out.length; c++) {
            out[c] = StrictMath.exp(decision[c] - most);
            sum += out[c];
        }
        for (int c = 0; c < out.length; c++) {
            out[c] /= sum;
        }
        return out;
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
        return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    }

    /** log Σ exp. */
    static double logSum(double[] decision) {
        double most = maximum(decision);
        double sum = 0;
        for (double value : decision) {
            sum += StrictMath.exp(value - most);
        }
        return most + StrictMath.log(sum);
    }

    private static double maximum(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
