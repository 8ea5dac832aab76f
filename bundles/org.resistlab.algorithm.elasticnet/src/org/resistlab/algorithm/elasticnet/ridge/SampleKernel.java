package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.linear.ForEach;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Inner products between training samples less their mean, in which a linear model of more features than samples is
 * solved. Kept with the matrix, and made from the plain inner products, which other learners of the same samples use
 * too.
 */
final class SampleKernel {

    /** How much larger than the centred ones plain inner products may be; beyond, their difference loses digits. */
    private static final double CANCELLATION = 100;

    private final int samples;
    private final double[] centered;
    private final double[] meanProducts;

    private SampleKernel(int samples, double[] centered, double[] meanProducts) {
        this.samples = samples;
        this.centered = centered;
        this.meanProducts = meanProducts;
    }

    /** @throws NotFiniteException if a feature of a sample is missing or infinite */
    static SampleKernel of(Matrix x, ForEach threads) {
        return x.derived(SampleKernel.class, () -> compute(x, threads));
    }

    private static SampleKernel compute(Matrix x, ForEach threads) {
        int n = x.rows();
        double[] plain = Products.gram(x, threads);
        double[] means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                means[i] += plain[i * n + k];
            }
            means[i] /= n;
            mean += means[i] / n;
        }
        double[] centered = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                centered[i * n + k] = plain[i * n + k] - (means[i] + means[k]) + mean;
            }
        }
        if (trace(n, plain) <= CANCELLATION * trace(n, centered)) {
            return new SampleKernel(n, centered, means);
        }
        double[] share = new double[n];
        Arrays.fill(share, 1.0 / n);
        double[] meanSample = Products.transposeMultiply(x, share);
        return new SampleKernel(n, Products.centeredGram(x, threads), Products.multiply(x, meanSample));
    }

    /** @throws NotFiniteException if a feature of a sample is missing or infinite */
    private static double trace(int n, double[] a) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += a[i * n + i];
        }
        NotFiniteException.require(sum);
        return sum;
    }

    int samples() {
        return samples;
    }

    /** Samples × samples, row-major. Not to be changed. */
    double[] centered() {
        return centered;
    }

    /** Inner product of the mean sample with each sample. Not to be changed. */
    double[] meanProducts() {
        return meanProducts;
    }
}
