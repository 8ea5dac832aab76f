package org.resistlab.algorithm.gradientboosting;

/**
 * Deviance of two classes. The score is the log-odds of the positive class.
 *
 * @param positive whether each sample is of the positive class
 * @param weights one a sample
 */
record LogisticLoss(boolean[] positive, double[] weights) implements Loss {

    private static final double LEAST_HESSIAN = 1e-16;

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public double[] start() {
        double yes = 0;
        double no = 0;
        for (int i = 0; i < positive.length; i++) {
            yes += positive[i] ? weights[i] : 0;
            no += positive[i] ? 0 : weights[i];
        }
        return new double[] {StrictMath.log(yes / no)};
    }

    @Override
    public void derive(int output, double[][] scores, double[] gradient, double[] hessian) {
        for (int i = 0; i < positive.length; i++) {
            double probability = Probabilities.logistic(scores[0][i]);
            double other = Probabilities.logistic(-scores[0][i]);
            gradient[i] = weights[i] * (positive[i] ? -other : probability);
            hessian[i] = weights[i] * Math.max(LEAST_HESSIAN, probability * other);
        }
    }

    @Override
    public double sum(double[][] scores) {
        double sum = 0;
        for (int i = 0; i < positive.length; i++) {
            double margin = positive[i] ? scores[0][i] : -scores[0][i];
            sum += weights[i] * (StrictMath.log1p(StrictMath.exp(-Math.abs(margin))) + Math.max(0, -margin));
        }
        return sum;
    }
}
