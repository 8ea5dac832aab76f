package org.resistlab.numerics.matrix;

import java.util.List;
import java.util.function.Supplier;

/**
 * A real matrix of samples (rows) by features (columns), read by column. NaN means missing. Reading is safe from any
 * number of threads; implementations are not changed once shared.
 */
public interface Matrix {

    /** Number of samples. */
    int rows();

    /** Number of features. */
    int columns();

    /**
     * Copies a column.
     *
     * @param j column
     * @param out receives the values of all rows; at least {@link #rows()} long
     */
    void column(int j, double[] out);

    /** A copy of column {@code j}, one value a row. */
    default double[] column(int j) {
        double[] out = new double[rows()];
        column(j, out);
        return out;
    }

    /** The value in row {@code i} of column {@code j}; a single value may be slow to find in a sparse matrix. */
    double get(int i, int j);

    /**
     * Copies some rows of a column.
     *
     * @param j column
     * @param rows which rows, in the order wanted; duplicates allowed
     * @param out receives one value for each element of {@code rows}
     */
    default void gather(int j, int[] rows, double[] out) {
        double[] whole = column(j);
        for (int i = 0; i < rows.length; i++) {
            out[i] = whole[rows[i]];
        }
    }

    /**
     * A view of some rows.
     *
     * @param rows row numbers in the order wanted; duplicates allowed
     */
    default Matrix selectRows(int[] rows) {
        return ViewMatrix.of(this).selectRows(rows);
    }

    /**
     * A view of some columns.
     *
     * @param columns column numbers in the order wanted; duplicates allowed
     */
    default Matrix selectColumns(int[] columns) {
        return ViewMatrix.of(this).selectColumns(columns);
    }

    /**
     * What is computed of this matrix once and kept with it, such as a Gram matrix or the order of each column. The
     * first thread that asks computes; others wait for it. A matrix that keeps nothing computes it each time.
     *
     * @param key what it is, by {@code equals}: a class, or a record with what it depends on besides the matrix
     * @param compute computes it of this matrix alone; the value is read by many threads and never changed
     */
    default <T> T derived(Object key, Supplier<T> compute) {
        return compute.get();
    }

    /** A dense copy; this matrix itself where it already is a {@link DenseMatrix}. */
    default DenseMatrix toDense() {
        double[][] values = new double[columns()][];
        for (int j = 0; j < values.length; j++) {
            values[j] = column(j);
        }
        return new DenseMatrix(rows(), values);
    }

    /**
     * Matrices of the same samples side by side, as a view.
     *
     * @param parts at least one, all with the same number of rows
     * @throws IllegalArgumentException if there is none or their rows differ in number
     */
    static Matrix joinColumns(List<Matrix> parts) {
        return parts.size() == 1 ? parts.get(0) : new JoinedColumns(parts);
    }
}
