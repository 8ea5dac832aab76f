package org.resistlab.algorithm.gradientboosting;

/**
 * What boosting lowers, for the truth of some samples. Scores are [outputs][samples]: the model's sums before they are
 * turned into a prediction.
 */
sealed interface Loss permits LogisticLoss, SoftmaxLoss, RealLoss {

    /** Scores of a class without training samples: its probability is 0. */
    double ABSENT = -1e4;

    /** Number of outputs. */
    int outputs();

    /** Whether an output gets trees. */
    default boolean learns(int output) {
        return output >= 0;
    }

    /** The best constant score of each output. */
    double[] start();

    /** Weight of each sample. */
    double[] weights();

    /**
     * First and second derivatives by an output's scores.
     *
     * @param scores of all outputs, before this round
     */
    void derive(int output, double[][] scores, double[] gradient, double[] hessian);

    /** Values of leaves that replace the second-order step, for the scores of this round; null for none. */
    default LeafValues leafValues(double[][] scores) {
        return null;
    }

    /** The weighted sum of the samples' losses. */
    double sum(double[][] scores);
}
