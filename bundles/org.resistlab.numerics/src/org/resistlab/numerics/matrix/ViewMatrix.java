package org.resistlab.numerics.matrix;

import java.util.function.Supplier;

/**
 * Some rows and columns of another matrix, each column shifted and scaled: value = (base − shift) / scale. A fold, a
 * selection of features and a standardisation are such views, and a view of a view is one of the same base, so that
 * what is costly is computed of the base once for all folds. NaN stays NaN.
 */
public final class ViewMatrix implements Matrix {

    private final Matrix base;
    private final int[] rows;
    private final int[] columns;
    private final double[] shift;
    private final double[] scale;
    private final Derivations derivations = new Derivations();

    private ViewMatrix(Matrix base, int[] rows, int[] columns, double[] shift, double[] scale) {
        this.base = base;
        this.rows = rows;
        this.columns = columns;
        this.shift = shift;
        this.scale = scale;
    }

    /** A matrix as a view: the matrix itself where it is one, else a view of all of it. */
    public static ViewMatrix of(Matrix matrix) {
        return matrix instanceof ViewMatrix view ? view : new ViewMatrix(matrix, null, null, null, null);
    }

    /**
     * A matrix with each column shifted, then scaled. Of a matrix that is shifted and scaled already this is a view of
     * a view, as two roundings are not one.
     *
     * @param shift what is subtracted from each column
     * @param scale what each column is then divided by, not 0
     */
    public static ViewMatrix scaled(Matrix matrix, double[] shift, double[] scale) {
        if (shift.length != matrix.columns() || scale.length != matrix.columns()) {
            throw new IllegalArgumentException(shift.length + " shifts and " + scale.length + " scales for "
                    + matrix.columns() + " columns.");
        }
        ViewMatrix view = of(matrix);
        return view.shift == null ? new ViewMatrix(view.base, view.rows, view.columns, shift, scale)
                : new ViewMatrix(matrix, null, null, shift, scale);
    }

    /**
     * The same rows and columns of another matrix of the base's shape, such as the logarithms of all its values.
     *
     * @throws IllegalStateException if this view shifts and scales
     */
    public ViewMatrix over(Matrix other) {
        if (shift != null) {
            throw new IllegalStateException("The values are not those of the base.");
        }
        return new ViewMatrix(other, rows, columns, null, null);
    }

    /** The matrix that the values come from. */
    public Matrix base() {
        return base;
    }

    /** For each row of this view that of the base, or null for all in order. Not to be changed. */
    public int[] baseRows() {
        return rows;
    }

    /** For each column of this view that of the base, or null for all in order. Not to be changed. */
    public int[] baseColumns() {
        return columns;
    }

    /** The column of the base that column {@code j} comes from. */
    public int baseColumn(int j) {
        return columns == null ? j : columns[j];
    }

    /** What is subtracted from each column of this view, or null. Not to be changed. */
    public double[] shift() {
        return shift;
    }

    /** What each column of this view is then divided by, or null. Not to be changed. */
    public double[] scale() {
        return scale;
    }

    @Override
    public int rows() {
        return rows == null ? base.rows() : rows.length;
    }

    @Override
    public int columns() {
        return columns == null ? base.columns() : columns.length;
    }

    @Override
    public void column(int j, double[] out) {
        if (rows == null) {
            base.column(baseColumn(j), out);
        } else {
            base.gather(baseColumn(j), rows, out);
        }
        standardize(j, out, rows());
    }

    @Override
    public void gather(int j, int[] selected, double[] out) {
        base.gather(baseColumn(j), rows == null ? selected : compose(rows, selected), out);
        standardize(j, out, selected.length);
    }

    private void standardize(int j, double[] values, int count) {
        if (shift != null) {
            double from = shift[j];
            double unit = scale[j];
            for (int i = 0; i < count; i++) {
                values[i] = (values[i] - from) / unit;
            }
        }
    }

    @Override
    public double get(int i, int j) {
        double value = base.get(rows == null ? i : rows[i], baseColumn(j));
        return shift == null ? value : (value - shift[j]) / scale[j];
    }

    @Override
    public Matrix selectRows(int[] selected) {
        requireWithin(selected, rows(), "Row");
        return new ViewMatrix(base, rows == null ? selected.clone() : compose(rows, selected), columns, shift, scale);
    }

    @Override
    public Matrix selectColumns(int[] selected) {
        requireWithin(selected, columns(), "Column");
        return new ViewMatrix(base, rows, columns == null ? selected.clone() : compose(columns, selected),
                shift == null ? null : compose(shift, selected), scale == null ? null : compose(scale, selected));
    }

    private void requireWithin(int[] selected, int count, String what) {
        for (int index : selected) {
            if (index < 0 || index >= count) {
                throw new IndexOutOfBoundsException(
                        what + " " + index + " of a matrix of " + rows() + " rows and " + columns() + " columns.");
            }
        }
    }

    private static int[] compose(int[] of, int[] selected) {
        int[] composed = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            composed[i] = of[selected[i]];
        }
        return composed;
    }

    private static double[] compose(double[] of, int[] selected) {
        double[] composed = new double[selected.length];
        for (int i = 0; i < selected.length; i++) {
            composed[i] = of[selected[i]];
        }
        return composed;
    }

    @Override
    public <T> T derived(Object key, Supplier<T> compute) {
        return derivations.get(key, compute);
    }
}
