package org.resistlab.algorithm.elasticnet.ridge;

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
    private static final int ROWS = 32;
    /** Features that one part of the work takes. */
    private static final int PART = 2048;
    /** Values of features that are gathered before they are multiplied: one megabyte. */
    private static final int GATHERED = 1 << 17;

    /** Features that are added to the sums at once. */
    private static final int TOGETHER = 6;

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
                means[j + c] = mean(column);
            }
            for (int row = 0; row + 1 < products.length; row += ROWS) {
                Blas.get().gemm(false, true, ROWS, count, n, 1, padded, row * n, n, gathered, 0, n, 0, block, 0, count);
                for (int r = row; r < Math.min(row + ROWS, products.length - 1); r++) {
                    System.arraycopy(block, (r - row) * count, products[r], j, count);
                }
            }
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
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
        double[][] columns = new double[TOGETHER][x.rows()];
        double[] weights = new double[TOGETHER];
        for (int j = 0; j < p; j += TOGETHER) {
            int count = Math.min(TOGETHER, p - j);
            for (int c = 0; c < count; c++) {
                x.column(j + c, columns[c]);
            }
            for (int k = 0; k < w.length; k++) {
                System.arraycopy(w[k], j, weights, 0, count);
                if (count == TOGETHER) {
                    addAll(sums[k], weights, columns);
                } else {
                    addOneByOne(sums[k], weights, columns, count);
                }
            }
        }
        return sums;
    }

    /** As {@link #addOneByOne}, to the bit, but reads and writes each sum once. */
    private static void addAll(double[] sums, double[] w, double[][] columns) {
        double w0 = w[0];
        double w1 = w[1];
        double w2 = w[2];
        double w3 = w[3];
        double w4 = w[4];
        double w5 = w[5];
        double[] c0 = columns[0];
        double[] c1 = columns[1];
        double[] c2 = columns[2];
        double[] c3 = columns[3];
        double[] c4 = columns[4];
        double[] c5 = columns[5];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + w0 * c0[i] + w1 * c1[i] + w2 * c2[i] + w3 * c3[i] + w4 * c4[i] + w5 * c5[i];
        }
    }

    private static void addOneByOne(double[] sums, double[] w, double[][] columns, int count) {
        for (int c = 0; c < count; c++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += w[c] * columns[c][i];
            }
        }
    }
}
