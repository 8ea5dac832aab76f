package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.blas.Lapack;

/**
 * Several classes: with E = D^½ (I + D^½ K D^½)⁻¹ D^½ for the curvature D of each class alone, M x = E (x − (Σ E)⁻¹ Σ E
 * x) for each class (Rasmussen and Williams, algorithm 3.3): one Cholesky decomposition a class and one for all.
 */
final class SoftmaxSamples extends SampleCoordinates {

    private final double[][] ofClass;
    private final double[] total;
    private final double[] roots;
    private final double[] factor;

    SoftmaxSamples(int outputs, SampleKernel kernel, FreeBasis basis) {
        super(outputs, kernel, basis);
        this.ofClass = new double[outputs][samples * samples];
        this.total = new double[samples * samples];
        this.roots = new double[samples];
        this.factor = new double[samples * samples];
    }

    @Override
    boolean prepare(double[] probabilities, double[] weights) {
        Arrays.fill(total, 0);
        for (int k = 0; k < outputs; k++) {
            for (int i = 0; i < samples; i++) {
                roots[i] = Math.sqrt(weights[i] * probabilities[k * samples + i]);
            }
            TwoClassSamples.scale(kernel, roots, factor);
            if (!Lapack.get().cholesky(samples, factor)) {
                return false;
            }
            double[] inverse = ofClass[k];
            Arrays.fill(inverse, 0);
            for (int i = 0; i < samples; i++) {
                inverse[i * samples + i] = roots[i];
            }
            Lapack.get().choleskySolve(samples, factor, samples, inverse);
            for (int i = 0; i < samples; i++) {
                for (int j = 0; j < samples; j++) {
                    inverse[i * samples + j] *= roots[j];
                }
            }
            Blas.get().axpy(total.length, 1, inverse, 0, total, 0);
        }
        return Lapack.get().cholesky(samples, total);
    }

    @Override
    void smooth(double[] x, double[] out) {
        double[] sum = new double[samples];
        for (int k = 0; k < outputs; k++) {
            Blas.get().gemv(false, samples, samples, 1, ofClass[k], 0, samples, x, k * samples, 0, out, k * samples);
            Blas.get().axpy(samples, 1, out, k * samples, sum, 0);
        }
        Lapack.get().choleskySolve(samples, total, 1, sum);
        for (int k = 0; k < outputs; k++) {
            Blas.get().gemv(false, samples, samples, -1, ofClass[k], 0, samples, sum, 0, 1, out, k * samples);
        }
    }
}
