package org.resistlab.stage.preprocess;

import org.resistlab.numerics.matrix.Matrix;

/** A view of a matrix in which each column is computed, whenever it is read, from one column of the other. */
public final class DerivedColumns implements Matrix {

    private final Matrix matrix;
    private final int[] sources;
    private final ColumnOperation operation;

    /**
     * @param matrix where values come from
     * @param sources for each column of this matrix, the column of {@code matrix} that it is computed from
     * @param operation computes it
     */
    public DerivedColumns(Matrix matrix, int[] sources, ColumnOperation operation) {
        this.matrix = matrix;
        this.sources = sources;
        this.operation = operation;
    }

    /** Each column from the one in the same place. */
    public DerivedColumns(Matrix matrix, ColumnOperation operation) {
        this(matrix, Columns.first(matrix.columns()), operation);
    }

    @Override
    public int rows() {
        return matrix.rows();
    }

    @Override
    public int columns() {
        return sources.length;
    }

    @Override
    public void column(int j, double[] out) {
        matrix.column(sources[j], out);
        operation.apply(j, out, rows());
    }

    @Override
    public double get(int i, int j) {
        double[] value = {matrix.get(i, sources[j])};
        operation.apply(j, value, 1);
        return value[0];
    }

    @Override
    public void gather(int j, int[] rows, double[] out) {
        matrix.gather(sources[j], rows, out);
        operation.apply(j, out, rows.length);
    }
}
