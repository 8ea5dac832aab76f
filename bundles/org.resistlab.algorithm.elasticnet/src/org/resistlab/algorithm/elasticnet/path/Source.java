package org.resistlab.algorithm.elasticnet.path;

import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * Where values come from: some rows and columns of a matrix.
 *
 * @param matrix the matrix
 * @param rows its rows
 * @param columns its columns; null for all in order
 */
record Source(Matrix matrix, int[] rows, int[] columns) {

    /** Whether a whole column is read sooner than these rows of it. */
    boolean prefersWholeColumns() {
        return matrix.rows() <= 2 * rows.length;
    }

    /** A column of the matrix, all rows. */
    void wholeColumn(int j, double[] out) {
        matrix.column(columns == null ? j : columns[j], out);
    }

    /** Where the values of a matrix come from, before they are shifted and scaled. */
    static Source of(Matrix matrix) {
        ViewMatrix view = ViewMatrix.of(matrix);
        int[] rows = view.baseRows() == null ? IntStream.range(0, matrix.rows()).toArray() : view.baseRows();
        return new Source(view.base(), rows, view.baseColumns());
    }

    int columnCount() {
        return columns == null ? matrix.columns() : columns.length;
    }

    void column(int j, double[] out) {
        matrix.gather(columns == null ? j : columns[j], rows, out);
    }
}
