package org.resistlab.numerics.matrix;

import java.util.Arrays;
import java.util.function.Supplier;

/** A matrix in memory, one array a column. */
public final class DenseMatrix implements Matrix {

    private final int rows;
    private final double[][] values;
    private final Derivations derivations = new Derivations();

    /** A matrix of zeros. */
    public DenseMatrix(int rows, int columns) {
        this(rows, new double[columns][rows]);
    }

    /** Takes the arrays themselves; the caller has checked that each is {@code rows} long. */
    DenseMatrix(int rows, double[][] values) {
        this.rows = rows;
        this.values = values;
    }

    /**
     * A matrix from its rows, copied.
     *
     * @param rowsOfValues [samples][features], all rows of one length
     * @throws IllegalArgumentException if the rows differ in length
     */
    public static DenseMatrix of(double[][] rowsOfValues) {
        int columns = rowsOfValues.length == 0 ? 0 : rowsOfValues[0].length;
        double[][] values = new double[columns][rowsOfValues.length];
        for (int i = 0; i < rowsOfValues.length; i++) {
            double[] row = rowsOfValues[i];
            requireLength(row, columns, "Row", i);
            for (int j = 0; j < columns; j++) {
                values[j][i] = row[j];
            }
        }
        return new DenseMatrix(rowsOfValues.length, values);
    }

    /**
     * A matrix from its columns, taken without a copy: the caller gives the arrays away.
     *
     * @param columns [features][samples], at least one and all of one length
     * @throws IllegalArgumentException if there is none or the columns differ in length
     */
    public static DenseMatrix ofColumns(double[][] columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("No column tells the number of rows: use new DenseMatrix(rows, 0).");
        }
        int rows = columns[0].length;
        for (int j = 0; j < columns.length; j++) {
            requireLength(columns[j], rows, "Column", j);
        }
        return new DenseMatrix(rows, columns.clone());
    }

    private static void requireLength(double[] values, int length, String what, int index) {
        if (values.length != length) {
            throw new IllegalArgumentException(
                    what + " " + index + " has " + values.length + " values instead of " + length + ".");
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return values.length;
    }

    @Override
    public void column(int j, double[] out) {
        System.arraycopy(values[j], 0, out, 0, rows);
    }

    @Override
    public double[] column(int j) {
        return values[j].clone();
    }

    @Override
    public double get(int i, int j) {
        return values[j][i];
    }

    /** Sets one value; only while the matrix is being filled by its owner. */
    public void set(int i, int j, double value) {
        values[j][i] = value;
    }

    @Override
    public void gather(int j, int[] selected, double[] out) {
        double[] column = values[j];
        for (int i = 0; i < selected.length; i++) {
            out[i] = column[selected[i]];
        }
    }

    @Override
    public DenseMatrix toDense() {
        return this;
    }

    /** The columns themselves, [features][samples], not copies. */
    public double[][] values() {
        return values;
    }

    /** Same shape and the same values, NaN being equal to NaN. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DenseMatrix that && rows == that.rows && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return "DenseMatrix " + rows + " x " + values.length;
    }

    @Override
    public <T> T derived(Object key, Supplier<T> compute) {
        return derivations.get(key, compute);
    }
}
