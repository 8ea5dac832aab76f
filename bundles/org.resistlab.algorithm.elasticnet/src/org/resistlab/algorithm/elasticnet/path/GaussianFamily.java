package org.resistlab.algorithm.elasticnet.path;

/**
 * Half the weighted mean of squared errors of a centred response.
 *
 * @param response one value a sample, with weighted mean 0
 * @param weights with sum 1
 */
record GaussianFamily(double[] response, double[] weights) implements Family {

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public int size() {
        return response.length;
    }

    @Override
    public boolean hasIntercept() {
        return false;
    }

    @Override
    public boolean isQuadratic() {
        return true;
    }

    @Override
    public double loss(double[][] predictors) {
        double loss = 0;
        for (int i = 0; i < response.length; i++) {
            double error = response[i] - predictors[0][i];
            loss += weights[i] * error * error;
        }
        return loss / 2;
    }

    @Override
    public void derivatives(double[][] predictors, int output, double[] residual, double[] curvature) {
        for (int i = 0; i < response.length; i++) {
            residual[i] = weights[i] * (response[i] - predictors[0][i]);
            curvature[i] = weights[i];
        }
    }

    @Override
    public double[] nullIntercepts() {
        return new double[1];
    }

    @Override
    public double saturatedLoss() {
        return 0;
    }
}
