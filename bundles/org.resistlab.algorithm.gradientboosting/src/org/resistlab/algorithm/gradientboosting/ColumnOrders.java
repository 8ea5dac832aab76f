package org.resistlab.algorithm.gradientboosting;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.resistlab.numerics.matrix.Matrix;

/**
 * The rows of each column of a matrix in order of their values, sorted when first asked for and kept with the matrix.
 * The order of a part of the rows is that of all with the others left out, so that folds need not sort again; what is
 * left out has no influence on it.
 */
final class ColumnOrders {

    /** The largest number of rows that this is for. */
    static final int MOST_ROWS = Character.MAX_VALUE;

    private final Matrix matrix;
    private final AtomicReferenceArray<char[]> orders;

    private ColumnOrders(Matrix matrix) {
        this.matrix = matrix;
        this.orders = new AtomicReferenceArray<>(matrix.columns());
    }

    static ColumnOrders of(Matrix matrix) {
        return matrix.derived(ColumnOrders.class, () -> new ColumnOrders(matrix));
    }

    /** Rows by rising value, equal ones by row; rows without a value are left out. */
    char[] order(int column) {
        char[] order = orders.get(column);
        if (order == null) {
            int[] sorted = sorted(matrix.column(column));
            order = new char[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                order[i] = (char) sorted[i];
            }
            orders.set(column, order);
        }
        return order;
    }

    /** The positions of numbers by rising value, equal ones by position, without those of NaN. */
    static int[] sorted(double[] values) {
        double[] keys = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                keys[count++] = value == 0 ? 0 : value;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] used = new int[count];
        int[] order = new int[count];
        for (int row = 0; row < values.length; row++) {
            double value = values[row];
            if (!Double.isNaN(value)) {
                int first = lowest(keys, count, value);
                order[first + used[first]++] = row;
            }
        }
        return order;
    }

    /** The first place of a number that occurs in a sorted array. */
    private static int lowest(double[] keys, int count, double value) {
        int low = 0;
        int length = count;
        while (length > 1) {
            int half = length >>> 1;
            low = keys[low + half - 1] < value ? low + half : low;
            length -= half;
        }
        return keys[low] < value ? low + 1 : low;
    }
}
