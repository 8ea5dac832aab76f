package org.resistlab.numerics.matrix;

/** Matrices as arrays of samples, for algorithms that go through one sample at a time. */
public final class RowMajor {

    /** Columns that are turned together: a line of the cache is written at once. */
    private static final int BLOCK = 8;

    private RowMajor() {
    }

    /** A copy as [samples][features]. */
    public static double[][] of(Matrix matrix) {
        int n = matrix.rows();
        double[][] rows = new double[n][matrix.columns()];
        double[][] block = new double[BLOCK][n];
        for (int j = 0; j < matrix.columns(); j += BLOCK) {
            int count = Math.min(BLOCK, matrix.columns() - j);
            for (int k = 0; k < count; k++) {
                matrix.column(j + k, block[k]);
            }
            for (int i = 0; i < n; i++) {
                double[] row = rows[i];
                for (int k = 0; k < count; k++) {
                    row[j + k] = block[k][i];
                }
            }
        }
        return rows;
    }

    /** A copy of one sample, one value a feature. */
    public static double[] row(Matrix matrix, int i) {
        double[] row = new double[matrix.columns()];
        for (int j = 0; j < row.length; j++) {
            row[j] = matrix.get(i, j);
        }
        return row;
    }
}
