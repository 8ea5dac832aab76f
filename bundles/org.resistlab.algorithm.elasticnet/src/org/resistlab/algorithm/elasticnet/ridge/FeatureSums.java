package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.linear.ForEach;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Products with a matrix of samples × features of which each row of the result is the same to the bit whatever others
 * are computed with it, so that a model does not depend on the panel it is learned in, nor a prediction on the other
 * samples.
 */
final class FeatureSums {

    /** Rows that are multiplied together, always so many: a product of another shape may be summed in another order. */
    private static final int ROWS = 8;
    /** Features that one part of the work takes. */
    private static final int PART = 2048;
    /** Values of features that are gathered before they are multiplied: one megabyte. */
    private static final int GATHERED = 1 << 17;

    private FeatureSums() {
    }

    /**
     * A · X and the mean of each feature.
     *
     * @param a rows × samples
     * @return rows × features, and as the last row the means
     */
    static double[][] withMeans(Matrix x, double[][] a, ForEach threads) {
        int groups = (a.length + ROWS - 1) / ROWS;
        double[] padded = new double[groups * ROWS * x.rows()];
        for (int r = 0; r < a.length; r++) {
            System.arraycopy(a[r], 0, padded, r * x.rows(), x.rows());
        }
        double[][] products = new double[a.length + 1][x.columns()];
        int parts = (x.columns() + PART - 1) / PART;
        threads.forEach(parts, part -> multiply(x, padded, part * PART, Math.min(x.columns(), (part + 1) * PART),
                products));
        return products;
    }

    private static void multiply(Matrix x, double[] padded, int from, int to, double[][] products) {
        int n = x.rows();
        int width = Math.clamp(GATHERED / n, 16, PART);
        double[] column = new double[n];
        double[] gathered = new double[Math.min(width, to - from) * n];
        double[] block = new double[ROWS * width];
        double[] means = products[products.length - 1];
        for (int j = from; j < to; j += width) {
            int count = Math.min(width, to - j);
            for (int c = 0; c < count; c++) {
                x.column(j + c, column);
                System.arraycopy(column, 0, gathered, c * n, n);
                means[j + c] = Arrays.stream(column).reduce(0, (sum, value) -> sum + value) / n;
            }
            for (int row = 0; row + 1 < products.length; row += ROWS) {
                Blas.get().gemm(false, true, ROWS, count, n, 1, padded, row * n, n, gathered, 0, n, 0, block, 0, count);
                for (int r = row; r < Math.min(row + ROWS, products.length - 1); r++) {
                    System.arraycopy(block, (r - row) * count, products[r], j, count);
                }
            }
        }
    }

    /**
     * W · Xᵀ, each sum from the first feature to the last.
     *
     * @param w rows × features
     * @return rows × samples
     */
    static double[][] ofSamples(Matrix x, double[][] w) {
        int p = x.columns();
        double[][] sums = new double[w.length][x.rows()];
        double[] a = new double[x.rows()];
        double[] b = new double[x.rows()];
        double[] c = new double[x.rows()];
        double[] d = new double[x.rows()];
        int j = 0;
        for (; j + 4 <= p; j += 4) {
            x.column(j, a);
            x.column(j + 1, b);
            x.column(j + 2, c);
            x.column(j + 3, d);
            for (int k = 0; k < w.length; k++) {
                add(sums[k], w[k][j], a, w[k][j + 1], b, w[k][j + 2], c, w[k][j + 3], d);
            }
        }
        for (; j < p; j++) {
            x.column(j, a);
            for (int k = 0; k < w.length; k++) {
                double weight = w[k][j];
                for (int i = 0; i < a.length; i++) {
                    sums[k][i] += weight * a[i];
                }
            }
        }
        return sums;
    }

    private static void add(double[] sums, double ofA, double[] a, double ofB, double[] b, double ofC, double[] c,
            double ofD, double[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
    }
}
