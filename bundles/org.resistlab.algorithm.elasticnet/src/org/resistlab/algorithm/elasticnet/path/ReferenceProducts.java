package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * Products of all features with a few orthonormal reference vectors. A residual is a combination of them and a rest; by
 * Cauchy and Schwarz a feature's product with the rest is at most the length of the rest times that of the feature's
 * own part outside the references. So each feature's product with any residual is known within bounds that also hold
 * the rounding of single precision.
 */
final class ReferenceProducts {

    /** A rest that is shorter than this, relative to the residual, is left to the bounds. */
    private static final double NEGLIGIBLE = 1e-5;

    private static final double ROUND_UP = 1 + 1e-6;

    private final StandardColumns columns;
    private final int most;
    private final double[][] vectors;
    private final float[][] products;
    /** Length of each feature's part outside the references, at most. */
    private final float[] rests;
    private final float[] squares;
    private final float[] estimates;
    private final float[] bounds;
    private final double[] shares;
    private int count;
    private double rest;
    private double sumOfShares;

    ReferenceProducts(StandardColumns columns, int most) {
        this.columns = columns;
        this.most = most;
        vectors = new double[most][];
        products = new float[most][];
        rests = columns.lengths().clone();
        squares = new float[rests.length];
        estimates = new float[rests.length];
        bounds = new float[rests.length];
        shares = new double[most];
    }

    /** Estimates the products with a residual; then {@link #bound} tells how large each is at most. */
    void estimate(double[] residual) {
        double[] left = residual.clone();
        sumOfShares = 0;
        for (int m = 0; m < count; m++) {
            shares[m] = dot(vectors[m], left);
            sumOfShares += Math.abs(shares[m]);
            add(left, -shares[m], vectors[m]);
        }
        rest = Math.sqrt(dot(left, left)) * (1 + 1e-9) + 1e-13 * sumOfShares;
        Arrays.fill(estimates, 0);
        int m = 0;
        for (; m + 3 < count; m += 4) {
            add(estimates, (float) shares[m], products[m], (float) shares[m + 1], products[m + 1],
                    (float) shares[m + 2], products[m + 2], (float) shares[m + 3], products[m + 3]);
        }
        for (; m < count; m++) {
            add(estimates, (float) shares[m], products[m]);
        }
        sumOfShares *= 1 + count * 0x1p-23;
    }

    /** Bounds of the products with the residual last estimated; overwritten by the next call. */
    float[] bounds() {
        bound(bounds, estimates, rests, columns.errors(), (float) (rest * ROUND_UP), (float) (sumOfShares * ROUND_UP));
        return bounds;
    }

    private static void bound(float[] bounds, float[] estimates, float[] rests, float[] errors, float rest, float sum) {
        for (int j = 0; j < bounds.length; j++) {
            bounds[j] = Math.abs(estimates[j]) + rests[j] * rest + errors[j] * sum;
        }
    }

    /** Half the width of the interval in which a product lies. */
    double uncertainty(int j) {
        return rests[j] * rest + columns.errors()[j] * sumOfShares;
    }

    double estimate(int j) {
        return estimates[j];
    }

    /** Vectors whose products would make the residuals' own known; none where they are known well enough. */
    double[][] wanted(double[][] residuals) {
        if (count + residuals.length > most) {
            forget();
        }
        double[][] wanted = new double[residuals.length][];
        int found = 0;
        for (double[] residual : residuals) {
            double[] left = residual.clone();
            double length = Math.sqrt(dot(left, left));
            for (int twice = 0; twice < 2; twice++) {
                for (int m = 0; m < count; m++) {
                    add(left, -dot(vectors[m], left), vectors[m]);
                }
                for (int m = 0; m < found; m++) {
                    add(left, -dot(wanted[m], left), wanted[m]);
                }
            }
            double outside = Math.sqrt(dot(left, left));
            if (outside > NEGLIGIBLE * length) {
                for (int i = 0; i < left.length; i++) {
                    left[i] /= outside;
                }
                wanted[found++] = left;
            }
        }
        return Arrays.copyOf(wanted, found);
    }

    private void forget() {
        count = 0;
        Arrays.fill(squares, 0);
        System.arraycopy(columns.lengths(), 0, rests, 0, rests.length);
    }

    /** Adds a reference vector of length 1, orthogonal to those there are, with its products with the features. */
    void add(double[] vector, float[] ofFeatures) {
        vectors[count] = vector;
        products[count++] = ofFeatures;
        float[] lengths = columns.lengths();
        float[] errors = columns.errors();
        for (int j = 0; j < rests.length; j++) {
            squares[j] += ofFeatures[j] * ofFeatures[j];
            float error = 2 * count * errors[j] * lengths[j] + 0x1p-20f * lengths[j] * lengths[j];
            rests[j] = (float) Math.sqrt(Math.max(0, lengths[j] * lengths[j] - squares[j] + error));
        }
    }

    private static double dot(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return i < a.length ? even + odd + a[i] * b[i] : even + odd;
    }

    private static void add(double[] to, double factor, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }

    private static void add(float[] to, float factor, float[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }

    private static void add(float[] to, float a, float[] x, float b, float[] y, float c, float[] z, float d,
            float[] w) {
        for (int i = 0; i < to.length; i++) {
            to[i] += a * x[i] + b * y[i] + c * z[i] + d * w[i];
        }
    }
}
