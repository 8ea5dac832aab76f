package org.resistlab.numerics.matrix;

/** A view of some columns of a matrix. */
final class ColumnSelection implements Matrix {

    private final Matrix matrix;
    private final int[] columns;

    ColumnSelection(Matrix matrix, int[] columns) {
        for (int column : columns) {
            if (column < 0 || column >= matrix.columns()) {
                throw new IndexOutOfBoundsException(
                        "Column " + column + " of a matrix of " + matrix.columns() + " columns.");
            }
        }
        this.matrix = matrix;
        this.columns = columns.clone();
    }

    @Override
    public int rows() {
        return matrix.rows();
    }

    @Override
    public int columns() {
        return columns.length;
    }

    @Override
    public void column(int j, double[] out) {
        matrix.column(columns[j], out);
    }

    @Override
    public double get(int i, int j) {
        return matrix.get(i, columns[j]);
    }

    @Override
    public void gather(int j, int[] rows, double[] out) {
        matrix.gather(columns[j], rows, out);
    }

    @Override
    public Matrix selectColumns(int[] selected) {
        int[] composed = new int[selected.length];
        for (int j = 0; j < selected.length; j++) {
            composed[j] = columns[selected[j]];
        }
        return new ColumnSelection(matrix, composed);
    }
}
