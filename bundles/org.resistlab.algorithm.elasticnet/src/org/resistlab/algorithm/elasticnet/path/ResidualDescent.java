package org.resistlab.algorithm.elasticnet.path;

import org.resistlab.numerics.blas.Blas;

/** Coordinate descent with the residual: a step costs twice as much as there are samples, and H is never made. */
final class ResidualDescent extends CoordinateDescent {

    private static final Blas BLAS = Blas.get();

    private final int samples;
    /** Values times the roots of the weights, and residual divided by them. */
    private final double[] values;
    private final double[] residual;
    private final double[] curvatures;

    /**
     * @param set whose members are the coordinates
     * @param residual g is the product of the members' values with it
     * @param weights of the samples in H, positive
     */
    ResidualDescent(PenaltyTerms terms, double[] b, WorkingSet set, double[] residual, double[] weights) {
        super(terms, b);
        samples = residual.length;
        this.residual = new double[samples];
        double[] roots = new double[samples];
        for (int i = 0; i < samples; i++) {
            roots[i] = Math.sqrt(weights[i]);
            this.residual[i] = residual[i] / roots[i];
        }
        values = new double[size * samples];
        curvatures = new double[size];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < samples; i++) {
                double value = set.values()[j * samples + i] * roots[i];
                values[j * samples + i] = value;
                curvatures[j] += value * value;
            }
        }
    }

    @Override
    double slope(int j) {
        return BLAS.dot(samples, values, j * samples, residual, 0);
    }

    @Override
    double curvature(int j) {
        return curvatures[j];
    }

    @Override
    void moved(int j, double change) {
        BLAS.axpy(samples, -change, values, j * samples, residual, 0);
    }

    @Override
    void roundsBegin(int count) {
        // nothing to remember
    }

    @Override
    void afterRound(int count) {
        // nothing to do
    }
}
