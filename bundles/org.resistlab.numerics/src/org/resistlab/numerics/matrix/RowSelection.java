package org.resistlab.numerics.matrix;

/** A view of some rows of a matrix. */
final class RowSelection implements Matrix {

    private final Matrix matrix;
    private final int[] rows;

    RowSelection(Matrix matrix, int[] rows) {
        for (int row : rows) {
            if (row < 0 || row >= matrix.rows()) {
                throw new IndexOutOfBoundsException("Row " + row + " of a matrix of " + matrix.rows() + " rows.");
            }
        }
        this.matrix = matrix;
        this.rows = rows.clone();
    }

    @Override
    public int rows() {
        return rows.length;
    }

    @Override
    public int columns() {
        return matrix.columns();
    }

    @Override
    public void column(int j, double[] out) {
        matrix.gather(j, rows, out);
    }

    @Override
    public double get(int i, int j) {
        return matrix.get(rows[i], j);
    }

    @Override
    public void gather(int j, int[] selected, double[] out) {
        matrix.gather(j, compose(selected), out);
    }

    @Override
    public Matrix selectRows(int[] selected) {
        return new RowSelection(matrix, compose(selected));
    }

    private int[] compose(int[] selected) {
        int[] composed = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            composed[i] = rows[selected[i]];
        }
        return composed;
    }
}
