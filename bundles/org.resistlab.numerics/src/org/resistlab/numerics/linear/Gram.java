package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * Inner products between samples. The order of summation depends on the columns alone, so that the result is the same
 * however often and wherever it is computed.
 */
public final class Gram {

    /** Columns taken together, so that each inner product is loaded and stored once for all of them. */
    private static final int UNROLL = 4;

    private Gram() {
    }

    /**
     * Inner products between the samples of a matrix, [rows][rows], symmetric. A missing value (NaN) makes those of its
     * sample NaN. Takes rows² · columns operations.
     */
    public static double[][] of(Matrix x) {
        return of(x, new double[x.columns()]);
    }

    /** Inner products between the samples less the mean sample, [rows][rows]. */
    public static double[][] centered(Matrix x) {
        return of(x, means(x));
    }

    /** The mean of each column. */
    static double[] means(Matrix x) {
        double[] means = new double[x.columns()];
        double[] column = new double[x.rows()];
        for (int j = 0; j < means.length; j++) {
            x.column(j, column);
            double sum = 0;
            for (double value : column) {
                sum += value;
            }
            means[j] = sum / column.length;
        }
        return means;
    }

    /** Inner products between the samples less {@code centre}, which has one value a column. */
    static double[][] of(Matrix x, double[] centre) {
        int n = x.rows();
        double[][] gram = new double[n][n];
        double[][] columns = new double[UNROLL][n];
        for (int j = 0; j < x.columns(); j += UNROLL) {
            load(x, centre, j, columns);
            for (int i = 0; i < n; i++) {
                addRow(gram[i], i + 1, columns, columns[0][i], columns[1][i], columns[2][i], columns[3][i]);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                gram[k][i] = gram[i][k];
            }
        }
        return gram;
    }

    /**
     * Inner products between the samples of two matrices of the same columns, [rows of a][rows of b].
     *
     * @throws IllegalArgumentException if the columns differ in number
     */
    public static double[][] of(Matrix a, Matrix b) {
        if (a.columns() != b.columns()) {
            throw new IllegalArgumentException(a.columns() + " and " + b.columns() + " columns.");
        }
        double[] zero = new double[a.columns()];
        double[][] gram = new double[a.rows()][b.rows()];
        double[][] left = new double[UNROLL][a.rows()];
        double[][] right = new double[UNROLL][b.rows()];
        for (int j = 0; j < a.columns(); j += UNROLL) {
            load(a, zero, j, left);
            load(b, zero, j, right);
            for (int i = 0; i < gram.length; i++) {
                addRow(gram[i], b.rows(), right, left[0][i], left[1][i], left[2][i], left[3][i]);
            }
        }
        return gram;
    }

    /** Reads the columns from {@code j} on, less their centre; zeros behind the last. */
    private static void load(Matrix x, double[] centre, int j, double[][] columns) {
        for (int u = 0; u < UNROLL; u++) {
            if (j + u < x.columns()) {
                x.column(j + u, columns[u]);
                double middle = centre[j + u];
                if (middle != 0) {
                    for (int i = 0; i < columns[u].length; i++) {
                        columns[u][i] -= middle;
                    }
                }
            } else {
                Arrays.fill(columns[u], 0);
            }
        }
    }

    private static void addRow(double[] out, int to, double[][] columns, double a, double b, double c, double d) {
        double[] first = columns[0];
        double[] second = columns[1];
        double[] third = columns[2];
        double[] fourth = columns[3];
        for (int k = 0; k < to; k++) {
            out[k] += a * first[k] + b * second[k] + (c * third[k] + d * fourth[k]);
        }
    }
}
