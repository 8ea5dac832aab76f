package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.numerics.blas.Lapack;

/** Two classes: a Cholesky decomposition of the features' weighted products. */
final class TwoClassFeatures extends FeatureCoordinates {

    private final double[] factor;

    TwoClassFeatures(CenteredColumns x) {
        super(1, x);
        this.factor = new double[size() * size()];
    }

    @Override
    public boolean curve(double[] probabilities, double[] weights) {
        double[] curvatures = new double[samples];
        for (int i = 0; i < samples; i++) {
            curvatures[i] = weights[i] * probabilities[i] * (1 - probabilities[i]);
        }
        products(curvatures, factor);
        return Lapack.get().cholesky(size(), factor);
    }

    @Override
    public void step(double[] step) {
        System.arraycopy(fall, 0, step, 0, step.length);
        Lapack.get().choleskySolve(size(), factor, 1, step);
    }
}
