package org.resistlab.numerics.linear;

import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.SparseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * The columns of a sparse matrix one by one, as their values other than 0. Products of them take time by what is
 * stored; each gives up, so that the dense way is taken, where a value is not finite: times a zero that is not stored
 * it would be NaN.
 */
final class SparseColumns {

    /** Above this share of values other than 0, blocks of dense columns are faster. */
    private static final double MOST_STORED = 0.05;

    private final Matrix x;
    private final double[] column;
    private final int[] rows;
    private final double[] values;
    private int count;

    SparseColumns(Matrix x) {
        this.x = x;
        this.column = new double[x.rows()];
        this.rows = new int[x.rows()];
        this.values = new double[x.rows()];
    }

    /** Whether the matrix is sparse, or a selection of rows and columns of one that is. */
    static boolean are(Matrix x) {
        ViewMatrix view = ViewMatrix.of(x);
        return view.shift() == null && view.base() instanceof SparseMatrix sparse
                && sparse.stored() < MOST_STORED * sparse.rows() * sparse.columns();
    }

    /** Reads a column; false if a value is not finite. */
    private boolean read(int j) {
        x.column(j, column);
        count = 0;
        for (int i = 0; i < column.length; i++) {
            if (column[i] != 0) {
                if (!Double.isFinite(column[i])) {
                    return false;
                }
                rows[count] = i;
                values[count++] = column[i];
            }
        }
        return true;
    }

    /** Adds the inner products between the rows over some columns to the lower triangle. */
    boolean addInner(int from, int to, double[] sum) {
        for (int j = from; j < to; j++) {
            if (!read(j)) {
                return false;
            }
            for (int r = 0; r < count; r++) {
                int at = rows[r] * column.length;
                for (int q = 0; q <= r; q++) {
                    sum[at + rows[q]] += values[r] * values[q];
                }
            }
        }
        return true;
    }

    /** Adds the inner products with the rows of another sparse matrix. */
    boolean addBetween(SparseColumns other, double[] sum) {
        for (int j = 0; j < x.columns(); j++) {
            if (!read(j) || !other.read(j)) {
                return false;
            }
            for (int r = 0; r < count; r++) {
                int at = rows[r] * other.column.length;
                for (int q = 0; q < other.count; q++) {
                    sum[at + other.rows[q]] += values[r] * other.values[q];
                }
            }
        }
        return true;
    }

    /** Adds X · W, [q][rows]. */
    boolean addMultiplied(double[][] w, double[][] sums) {
        for (int j = 0; j < x.columns(); j++) {
            if (!read(j)) {
                return false;
            }
            for (int k = 0; k < w.length; k++) {
                double factor = w[k][j];
                if (!Double.isFinite(factor)) {
                    return false;
                }
                for (int r = 0; r < count; r++) {
                    sums[k][rows[r]] += factor * values[r];
                }
            }
        }
        return true;
    }

    /** Adds Xᵀ · A, [q][columns]; A is finite. */
    boolean addTransposeMultiplied(double[][] a, double[][] sums) {
        for (int j = 0; j < x.columns(); j++) {
            if (!read(j)) {
                return false;
            }
            for (int k = 0; k < a.length; k++) {
                double sum = 0;
                for (int r = 0; r < count; r++) {
                    sum += a[k][rows[r]] * values[r];
                }
                sums[k][j] += sum;
            }
        }
        return true;
    }
}
