package org.resistlab.weka;

/** Probabilities from log-odds, without overflow. */
public final class LogOdds {

    /** Log-odds of a class without training samples, where each class has an output: its probability is 0. */
    public static final double ABSENT = -1e4;

    private LogOdds() {
    }

    /**
     * Probabilities of all classes.
     *
     * @param logOdds a single one for the positive of two classes, otherwise one for each class
     * @param positive index of the positive class
     */
    public static double[] probabilities(double[] logOdds, int positive) {
        if (logOdds.length == 1) {
            double[] two = new double[2];
            two[positive] = logistic(logOdds[0]);
            two[1 - positive] = logistic(-logOdds[0]);
            return two;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double value : logOdds) {
            most = Math.max(most, value);
        }
        double sum = 0;
        double[] all = new double[logOdds.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = StrictMath.exp(logOdds[k] - most);
            sum += all[k];
        }
        for (int k = 0; k < all.length; k++) {
            all[k] /= sum;
        }
        return all;
    }

    /** 1 / (1 + exp(-x)). */
    static double logistic(double x) {
        if (x >= 0) {
            return 1 / (1 + StrictMath.exp(-x));
        }
        double e = StrictMath.exp(x);
        return e / (1 + e);
    }
}
