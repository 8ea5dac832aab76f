package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.core.state.State;

/**
 * From weighted sums to predictions: sums as they are, or log-odds to probabilities.
 *
 * @param classes number of classes; 0 for a real value
 * @param positive which of two classes a single sum speaks of
 */
record Link(int classes, int positive) {

    static final Link VALUE = new Link(0, 0);

    /** Log-odds of a class without training samples, where each class has a sum: its probability is 0. */
    static final double ABSENT = -1e4;

    /** Number of sums. */
    int outputs() {
        return classes > 2 ? classes : 1;
    }

    String scale() {
        return classes == 0 ? "value" : "log-odds";
    }

    /**
     * @param sums samples × outputs
     * @return samples × 1, or samples × classes
     */
    double[][] predictions(double[][] sums) {
        if (classes == 0) {
            return sums;
        }
        double[][] probabilities = new double[sums.length][];
        for (int i = 0; i < sums.length; i++) {
            probabilities[i] = classes == 2 ? ofTwo(sums[i][0]) : Probability.softmax(sums[i]);
        }
        return probabilities;
    }

    private double[] ofTwo(double logOdds) {
        double[] two = new double[2];
        two[positive] = Probability.logistic(logOdds);
        two[1 - positive] = Probability.logistic(-logOdds);
        return two;
    }

    State state() {
        return new State().put("classes", classes).put("positive", positive);
    }

    static Link restore(State state) {
        return new Link(state.integer("classes"), state.integer("positive"));
    }
}
