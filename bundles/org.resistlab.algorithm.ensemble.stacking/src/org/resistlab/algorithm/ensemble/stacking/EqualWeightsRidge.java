package org.resistlab.algorithm.ensemble.stacking;

/**
 * A loss plus {@code 1 / (2 C) · Σ (w - 1/M)²} over the first {@code M} coordinates, which are the members' weights.
 *
 * @param loss the loss
 * @param members M
 * @param inverseStrength C
 */
record EqualWeightsRidge(Objective loss, int members, double inverseStrength) implements Objective {

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        double value = loss.evaluate(point, gradient, hessian);
        for (int m = 0; m < members; m++) {
            double excess = point[m] - 1.0 / members;
            value += excess * excess / (2 * inverseStrength);
            if (gradient != null) {
                gradient[m] += excess / inverseStrength;
                hessian[m][m] += 1 / inverseStrength;
            }
        }
        return value;
    }
}
