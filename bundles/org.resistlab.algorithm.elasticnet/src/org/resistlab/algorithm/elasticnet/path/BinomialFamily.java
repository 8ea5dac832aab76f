package org.resistlab.algorithm.elasticnet.path;

/**
 * Minus the weighted mean log-likelihood of a class, given log-odds of it.
 *
 * @param isPositive whether a sample is of the class; both kinds occur
 * @param weights with sum 1
 */
record BinomialFamily(boolean[] isPositive, double[] weights) implements Family {

    /** Curvature of a sample whose class is as good as certain. */
    static final double LEAST_VARIANCE = 1e-9;

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public int size() {
        return isPositive.length;
    }

    @Override
    public boolean hasIntercept() {
        return true;
    }

    @Override
    public boolean isQuadratic() {
        return false;
    }

    @Override
    public double loss(double[][] predictors) {
        double loss = 0;
        for (int i = 0; i < isPositive.length; i++) {
            double margin = isPositive[i] ? predictors[0][i] : -predictors[0][i];
            loss += weights[i] * (Math.max(0, -margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
        }
        return loss;
    }

    @Override
    public void derivatives(double[][] predictors, int output, double[] residual, double[] curvature) {
        for (int i = 0; i < isPositive.length; i++) {
            double rest = StrictMath.exp(-Math.abs(predictors[0][i]));
            double small = rest / (1 + rest);
            double probability = predictors[0][i] > 0 ? 1 / (1 + rest) : small;
            double complement = predictors[0][i] > 0 ? small : 1 / (1 + rest);
            residual[i] = weights[i] * (isPositive[i] ? complement : -probability);
            curvature[i] = weights[i] * Math.max(LEAST_VARIANCE, probability * complement);
        }
    }

    @Override
    public double[] nullIntercepts() {
        double share = 0;
        for (int i = 0; i < isPositive.length; i++) {
            share += isPositive[i] ? weights[i] : 0;
        }
        return new double[] {StrictMath.log(share / (1 - share))};
    }

    @Override
    public double saturatedLoss() {
        return 0;
    }
}
