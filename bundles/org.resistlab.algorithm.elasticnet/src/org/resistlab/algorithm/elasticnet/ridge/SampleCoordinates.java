package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.blas.Lapack;

/**
 * One unknown for each training sample: weights = Xᵀ · unknowns, so that there are as many as samples, however many the
 * features. With K the samples' inner products and W the curvature of the loss, a Newton step takes products with M =
 * (K + W⁻¹)⁻¹, which subclasses make without dividing by W (Rasmussen and Williams: Gaussian Processes for Machine
 * Learning, 2006, sections 3.4 and 3.5; the prior mean being the free basis).
 */
abstract class SampleCoordinates implements Coordinates {

    final int samples;
    final int outputs;
    final double[] kernel;
    private final double[] basis;
    private final int vectors;
    private final double largest;
    /** Outputs × samples: slopes less unknowns, 0 at the optimum but for what no feature sees. */
    private final double[] gap;
    private final double[] spread;
    private final double[] ofBasis;
    /** M · basis: [output and vector][outputs × samples]. */
    private final double[][] smoothed;
    private final double[] schur;

    SampleCoordinates(int outputs, SampleKernel kernel, FreeBasis basis) {
        this.samples = kernel.samples();
        this.outputs = outputs;
        this.kernel = kernel.centered();
        this.basis = basis.vectors();
        this.vectors = basis.size();
        double most = 0;
        for (int i = 0; i < samples; i++) {
            most = Math.max(most, this.kernel[i * samples + i]);
        }
        this.largest = Math.sqrt(most);
        this.gap = new double[outputs * samples];
        this.spread = new double[outputs * samples];
        this.ofBasis = new double[outputs * vectors];
        this.smoothed = new double[outputs * vectors][outputs * samples];
        this.schur = new double[outputs * vectors * outputs * vectors];
    }

    static SampleCoordinates of(int outputs, SampleKernel kernel, FreeBasis basis) {
        return outputs == 1 ? new TwoClassSamples(kernel, basis) : new SoftmaxSamples(outputs, kernel, basis);
    }

    @Override
    public int size() {
        return samples + vectors;
    }

    @Override
    public double scale() {
        return Math.max(Double.MIN_NORMAL, largest * largest);
    }

    @Override
    public void sums(double[] unknowns, double[] sums) {
        for (int k = 0; k < outputs; k++) {
            times(kernel, samples, unknowns, k * size(), sums, k * samples, 1, 0);
            Blas.get().gemv(true, vectors, samples, 1, basis, 0, samples, unknowns, k * size() + samples, 1, sums,
                    k * samples);
        }
    }

    private static void times(double[] square, int n, double[] x, int xFrom, double[] y, int yFrom, double alpha,
            double beta) {
        Blas.get().gemv(false, n, n, alpha, square, 0, n, x, xFrom, beta, y, yFrom);
    }

    /** The unknowns have nothing of the basis, so that their product with the sums is that with the penalised part. */
    @Override
    public double penalty(double[] unknowns, double[] sums) {
        double squares = 0;
        for (int k = 0; k < outputs; k++) {
            squares += Blas.get().dot(samples, unknowns, k * size(), sums, k * samples);
        }
        return Math.max(0, squares) / 2;
    }

    @Override
    public double moveTo(double[] unknowns, double[] sums, double[] slopes) {
        double gradient = 0;
        double scale = 0;
        for (int k = 0; k < outputs; k++) {
            for (int i = 0; i < samples; i++) {
                gap[k * samples + i] = slopes[k * samples + i] - unknowns[k * size() + i];
                scale += Math.abs(slopes[k * samples + i]);
            }
            times(kernel, samples, gap, k * samples, spread, k * samples, 1, 0);
            gradient += Blas.get().dot(samples, gap, k * samples, spread, k * samples);
            Blas.get().gemv(false, vectors, samples, 1, basis, 0, samples, slopes, k * samples, 0, ofBasis,
                    k * vectors);
        }
        double free = Math.sqrt(Blas.get().dot(ofBasis.length, ofBasis, 0, ofBasis, 0));
        double all = Math.sqrt(Blas.get().dot(slopes.length, slopes, 0, slopes, 0));
        return RelativeGradient.of(Math.sqrt(Math.max(0, gradient)), Math.sqrt(2 * penalty(unknowns, sums)),
                scale * largest, free, all);
    }

    /** Prepares {@link #smooth}; false if there is no curvature. */
    abstract boolean prepare(double[] probabilities, double[] weights);

    /** out ← M · x, both outputs × samples. */
    abstract void smooth(double[] x, double[] out);

    @Override
    public boolean curve(double[] probabilities, double[] weights) {
        if (!prepare(probabilities, weights)) {
            return false;
        }
        int count = outputs * vectors;
        double[] unit = new double[outputs * samples];
        double trace = 0;
        for (int c = 0; c < count; c++) {
            Arrays.fill(unit, 0);
            System.arraycopy(basis, c % vectors * samples, unit, c / vectors * samples, samples);
            smooth(unit, smoothed[c]);
            for (int d = 0; d < count; d++) {
                schur[d * count + c] = Blas.get().dot(samples, basis, d % vectors * samples, smoothed[c],
                        d / vectors * samples);
            }
            trace += schur[c * count + c];
        }
        settle(schur, trace / count);
        return Lapack.get().cholesky(count, schur);
    }

    /** The sums of all classes may move together; a curvature for that, which no step feels, settles them. */
    private void settle(double[] square, double amount) {
        int count = outputs * vectors;
        for (int c = 0; outputs > 1 && c < count; c++) {
            for (int d = c % vectors; d < count; d += vectors) {
                square[c * count + d] += amount;
            }
        }
    }

    @Override
    public void step(double[] step) {
        int count = outputs * vectors;
        double[] free = ofBasis.clone();
        for (int c = 0; c < count; c++) {
            free[c] -= Blas.get().dot(spread.length, smoothed[c], 0, spread, 0);
        }
        Lapack.get().choleskySolve(count, schur, 1, free);
        double[] moved = spread.clone();
        for (int k = 0; k < outputs; k++) {
            Blas.get().gemv(true, vectors, samples, 1, basis, 0, samples, free, k * vectors, 1, moved, k * samples);
        }
        double[] smooth = new double[moved.length];
        smooth(moved, smooth);
        for (int k = 0; k < outputs; k++) {
            for (int i = 0; i < samples; i++) {
                step[k * size() + i] = gap[k * samples + i] - smooth[k * samples + i];
            }
            System.arraycopy(free, k * vectors, step, k * size() + samples, vectors);
        }
    }
}
