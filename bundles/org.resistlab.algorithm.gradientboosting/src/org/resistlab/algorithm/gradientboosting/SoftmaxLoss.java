package org.resistlab.algorithm.gradientboosting;

/**
 * Deviance of several classes, a score for each. The hessian is 2 p (1 − p), as in xgboost.
 *
 * @param codes class of each sample
 * @param classes number of classes
 * @param present whether a class has training samples; the others have probability 0
 * @param weights one a sample
 */
record SoftmaxLoss(int[] codes, int classes, boolean[] present, double[] weights) implements Loss {

    private static final double LEAST_HESSIAN = 1e-16;
    private static final double LEAST_PROBABILITY = 1e-15;

    /** Whether only one class has samples. */
    boolean isOfOneClass() {
        int found = 0;
        for (boolean one : present) {
            found += one ? 1 : 0;
        }
        return found < 2;
    }

    @Override
    public int outputs() {
        return classes;
    }

    @Override
    public boolean learns(int output) {
        return present[output];
    }

    @Override
    public double[] start() {
        double[] shares = new double[classes];
        double total = 0;
        for (int i = 0; i < codes.length; i++) {
            shares[codes[i]] += weights[i];
            total += weights[i];
        }
        for (int k = 0; k < classes; k++) {
            shares[k] = present[k] ? StrictMath.log(shares[k] / total) : ABSENT;
        }
        return shares;
    }

    @Override
    public void derive(int output, double[][] scores, double[] gradient, double[] hessian) {
        for (int i = 0; i < codes.length; i++) {
            double probability = probability(scores, i, output);
            gradient[i] = weights[i] * (probability - (codes[i] == output ? 1 : 0));
            hessian[i] = weights[i] * Math.max(LEAST_HESSIAN, 2 * probability * (1 - probability));
        }
    }

    private double probability(double[][] scores, int sample, int output) {
        double most = Double.NEGATIVE_INFINITY;
        for (double[] score : scores) {
            most = Math.max(most, score[sample]);
        }
        double sum = 0;
        for (double[] score : scores) {
            sum += StrictMath.exp(score[sample] - most);
        }
        return StrictMath.exp(scores[output][sample] - most) / sum;
    }

    @Override
    public double sum(double[][] scores) {
        double sum = 0;
        for (int i = 0; i < codes.length; i++) {
            sum -= weights[i] * StrictMath.log(Math.max(LEAST_PROBABILITY, probability(scores, i, codes[i])));
        }
        return sum;
    }
}
