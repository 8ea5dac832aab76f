package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/** A matrix in which some rows have exchanged their values of one column. */
final class PermutedColumn implements Matrix {

    private final Matrix matrix;
    private final int column;
    /** For each row the one whose value it has. */
    private final int[] source;

    /**
     * @param rows different rows that exchange their values
     * @param permutation of these
     */
    PermutedColumn(Matrix matrix, int column, int[] rows, int[] permutation) {
        this.matrix = matrix;
        this.column = column;
        source = new int[matrix.rows()];
        Arrays.setAll(source, i -> i);
        for (int i = 0; i < rows.length; i++) {
            source[rows[i]] = rows[permutation[i]];
        }
    }

    @Override
    public int rows() {
        return matrix.rows();
    }

    @Override
    public int columns() {
        return matrix.columns();
    }

    @Override
    public void column(int j, double[] out) {
        if (j == column) {
            matrix.gather(j, source, out);
        } else {
            matrix.column(j, out);
        }
    }

    @Override
    public void gather(int j, int[] rows, double[] out) {
        matrix.gather(j, j == column ? Arrays.stream(rows).map(row -> source[row]).toArray() : rows, out);
    }

    @Override
    public double get(int i, int j) {
        return matrix.get(j == column ? source[i] : i, j);
    }
}
