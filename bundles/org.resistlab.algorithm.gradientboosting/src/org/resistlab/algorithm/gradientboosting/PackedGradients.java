package org.resistlab.algorithm.gradientboosting;

/**
 * Gradients and hessians of one output as whole numbers, both in one {@code long}: the gradient in the upper 32 bits,
 * the hessian in the lower. One addition adds both, and sums are exact: they depend on no order, so that they can be
 * taken in parallel and by difference. Units are powers of 2, so small that the sum over all samples fills 31 bits;
 * splits are chosen by these sums, leaves get their values from the gradients themselves.
 */
final class PackedGradients {

    private static final int BITS = 30;
    private static final long LOWER = 0xffff_ffffL;

    private final long[] packed;
    private final double gradientScale;
    private final double hessianScale;

    private PackedGradients(long[] packed, double gradientScale, double hessianScale) {
        this.packed = packed;
        this.gradientScale = gradientScale;
        this.hessianScale = hessianScale;
    }

    /**
     * Packs the gradients of some samples.
     *
     * @param gradient one a sample
     * @param hessian one a sample, not negative
     * @param rows the samples that count
     */
    static PackedGradients of(double[] gradient, double[] hessian, int[] rows) {
        double gradients = 0;
        double hessians = 0;
        for (int row : rows) {
            gradients += Math.abs(gradient[row]);
            hessians += hessian[row];
        }
        double gradientScale = scale(gradients, rows.length);
        double hessianScale = scale(hessians, rows.length);
        long[] packed = new long[gradient.length];
        for (int row : rows) {
            long g = Math.round(gradient[row] * gradientScale);
            long h = Math.round(hessian[row] * hessianScale);
            packed[row] = (g << Integer.SIZE) + h;
        }
        return new PackedGradients(packed, gradientScale, hessianScale);
    }

    /** A power of 2 by which numbers of such a sum can be multiplied and rounded without more than 31 bits in all. */
    private static double scale(double sum, int count) {
        if (!(sum > 0)) {
            return 1;
        }
        double room = (1L << BITS) - 0.5 * count;
        int exponent = Math.getExponent(room / sum);
        return Math.scalb(1.0, Math.clamp(exponent, -1000, 1000));
    }

    /** The packed pair of a sample. */
    long get(int row) {
        return packed[row];
    }

    /** The gradient of a sum of pairs, in units of 1 / {@link #gradientScale()}. */
    static long gradient(long sum) {
        return sum >> Integer.SIZE;
    }

    /** The hessian of a sum of pairs, in units of 1 / {@link #hessianScale()}. */
    static long hessian(long sum) {
        return sum & LOWER;
    }

    double gradientScale() {
        return gradientScale;
    }

    double hessianScale() {
        return hessianScale;
    }
}
