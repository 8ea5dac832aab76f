package org.resistlab.numerics.matrix;

import java.util.Arrays;
import java.util.function.Supplier;

/** A matrix in compressed sparse column form; a value that is not stored is 0. NaN can be stored and means missing. */
public final class SparseMatrix implements Matrix {

    private final int rows;
    private final int[] columnStarts;
    private final int[] rowIndices;
    private final double[] values;
    private final Derivations derivations = new Derivations();

    /**
     * Takes the arrays without a copy: the caller gives them away.
     *
     * @param rows number of rows
     * @param columnStarts where each column begins in the two other arrays, and their length at the end
     * @param rowIndices rows of the stored values, strictly increasing within a column
     * @param values the stored values
     * @throws IllegalArgumentException if the arrays do not describe such a matrix
     */
    public SparseMatrix(int rows, int[] columnStarts, int[] rowIndices, double[] values) {
        this.rows = rows;
        this.columnStarts = columnStarts;
        this.rowIndices = rowIndices;
        this.values = values;
        check();
    }

    /** The sparse form of a matrix: its values other than 0. */
    public static SparseMatrix of(Matrix matrix) {
        int[] starts = new int[matrix.columns() + 1];
        int[] indices = new int[16];
        double[] stored = new double[16];
        double[] column = new double[matrix.rows()];
        int count = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            matrix.column(j, column);
            for (int i = 0; i < column.length; i++) {
                if (column[i] != 0) {
                    if (count == stored.length) {
                        indices = Arrays.copyOf(indices, Math.multiplyExact(2, count));
                        stored = Arrays.copyOf(stored, 2 * count);
                    }
                    indices[count] = i;
                    stored[count++] = column[i];
                }
            }
            starts[j + 1] = count;
        }
        return new SparseMatrix(matrix.rows(), starts, Arrays.copyOf(indices, count), Arrays.copyOf(stored, count));
    }

    private void check() {
        boolean ends = rows >= 0 && columnStarts.length > 0 && columnStarts[0] == 0
                && columnStarts[columnStarts.length - 1] == values.length && rowIndices.length == values.length;
        if (!ends) {
            throw new IllegalArgumentException("The column starts do not span the " + values.length + " values.");
        }
        for (int j = 0; j < columns(); j++) {
            int previous = -1;
            if (columnStarts[j] > columnStarts[j + 1]) {
                throw new IllegalArgumentException("The starts decrease after column " + j + ".");
            }
            for (int k = columnStarts[j]; k < columnStarts[j + 1]; k++) {
                if (rowIndices[k] <= previous || rowIndices[k] >= rows) {
                    throw new IllegalArgumentException("Row " + rowIndices[k] + " in column " + j
                            + " is out of order or beyond the " + rows + " rows.");
                }
                previous = rowIndices[k];
            }
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columnStarts.length - 1;
    }

    /** Number of values stored. */
    public int stored() {
        return values.length;
    }

    @Override
    public void column(int j, double[] out) {
        Arrays.fill(out, 0, rows, 0);
        for (int k = columnStarts[j]; k < columnStarts[j + 1]; k++) {
            out[rowIndices[k]] = values[k];
        }
    }

    /** Takes time logarithmic in the number of values stored in the column. */
    @Override
    public double get(int i, int j) {
        if (i < 0 || i >= rows) {
            throw new IndexOutOfBoundsException("Row " + i + " of a matrix of " + rows + " rows.");
        }
        int found = Arrays.binarySearch(rowIndices, columnStarts[j], columnStarts[j + 1], i);
        return found >= 0 ? values[found] : 0;
    }

    @Override
    public <T> T derived(Object key, Supplier<T> compute) {
        return derivations.get(key, compute);
    }
}
