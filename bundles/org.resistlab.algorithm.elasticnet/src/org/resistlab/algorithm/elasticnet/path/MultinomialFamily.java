package org.resistlab.algorithm.elasticnet.path;

/**
 * Minus the weighted mean log-likelihood of one of several classes, with a linear predictor for each.
 *
 * @param codes class of each sample; each class occurs
 * @param classes number of classes
 * @param weights with sum 1
 */
record MultinomialFamily(int[] codes, int classes, double[] weights) implements Family {

    @Override
    public int outputs() {
        return classes;
    }

    @Override
    public int size() {
        return codes.length;
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
        for (int i = 0; i < codes.length; i++) {
            double most = most(predictors, i);
            loss += weights[i] * (most + StrictMath.log(sum(predictors, i, most)) - predictors[codes[i]][i]);
        }
        return loss;
    }

    private double most(double[][] predictors, int i) {
        double most = predictors[0][i];
        for (int k = 1; k < classes; k++) {
            most = Math.max(most, predictors[k][i]);
        }
        return most;
    }

    private double sum(double[][] predictors, int i, double most) {
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            sum += StrictMath.exp(predictors[k][i] - most);
        }
        return sum;
    }

    @Override
    public void derivatives(double[][] predictors, int output, double[] residual, double[] curvature) {
        for (int i = 0; i < codes.length; i++) {
            double most = most(predictors, i);
            double probability = StrictMath.exp(predictors[output][i] - most) / sum(predictors, i, most);
            residual[i] = weights[i] * ((codes[i] == output ? 1 : 0) - probability);
            curvature[i] = weights[i] * Math.max(BinomialFamily.LEAST_VARIANCE, probability * (1 - probability));
        }
    }

    @Override
    public double[] nullIntercepts() {
        double[] shares = new double[classes];
        for (int i = 0; i < codes.length; i++) {
            shares[codes[i]] += weights[i];
        }
        double mean = 0;
        for (int k = 0; k < classes; k++) {
            shares[k] = StrictMath.log(shares[k]);
            mean += shares[k] / classes;
        }
        for (int k = 0; k < classes; k++) {
            shares[k] -= mean;
        }
        return shares;
    }

    @Override
    public double saturatedLoss() {
        return 0;
    }
}
