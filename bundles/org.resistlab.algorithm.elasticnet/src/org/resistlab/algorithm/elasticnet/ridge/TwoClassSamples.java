package org.resistlab.algorithm.elasticnet.ridge;

import org.resistlab.numerics.blas.Lapack;

/** Two classes: M = W^½ (I + W^½ K W^½)⁻¹ W^½ by a Cholesky decomposition. */
final class TwoClassSamples extends SampleCoordinates {

    private final double[] roots;
    private final double[] factor;

    TwoClassSamples(SampleKernel kernel, FreeBasis basis) {
        super(1, kernel, basis);
        this.roots = new double[samples];
        this.factor = new double[samples * samples];
    }

    @Override
    boolean prepare(double[] probabilities, double[] weights) {
        for (int i = 0; i < samples; i++) {
            roots[i] = Math.sqrt(weights[i] * probabilities[i] * (1 - probabilities[i]));
        }
        scale(kernel, roots, factor);
        return Lapack.get().cholesky(samples, factor);
    }

    /** The lower triangle of I + W^½ K W^½. */
    static void scale(double[] kernel, double[] roots, double[] out) {
        int n = roots.length;
        for (int i = 0; i < n; i++) {
            double root = roots[i];
            for (int j = 0; j <= i; j++) {
                out[i * n + j] = root * kernel[i * n + j] * roots[j];
            }
            out[i * n + i] += 1;
        }
    }

    @Override
    void smooth(double[] x, double[] out) {
        for (int i = 0; i < samples; i++) {
            out[i] = roots[i] * x[i];
        }
        Lapack.get().choleskySolve(samples, factor, 1, out);
        for (int i = 0; i < samples; i++) {
            out[i] *= roots[i];
        }
    }
}
