package org.resistlab.numerics.matrix;

/** Matrices as arrays of samples, for algorithms that go through one sample at a time. */
public final class RowMajor {

    private RowMajor() {
    }

    /** A copy as [samples][features]. */
    public static double[][] of(Matrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        double[] column = new double[matrix.rows()];
        for (int j = 0; j < matrix.columns(); j++) {
            matrix.column(j, column);
            for (int i = 0; i < column.length; i++) {
                rows[i][j] = column[i];
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
