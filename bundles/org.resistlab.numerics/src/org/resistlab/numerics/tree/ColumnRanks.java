package org.resistlab.numerics.tree;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.resistlab.numerics.matrix.Matrix;

/**
 * The order of the values in each column of a matrix, as small numbers: equal values have equal ranks, a greater value
 * a greater one, and a missing value has {@link #missing()}, the greatest. They are computed once for a matrix, by
 * blocks of columns as these are asked for, and kept with it at 2 bytes a value; folds, trees and endpoints share them.
 *
 * <p>
 * A learner compares the ranks of its training rows and looks at no others. That the numbers count all rows of the
 * matrix leaks nothing: which of two training rows has the greater value does not depend on a third, and no other
 * property of the numbers may be used. (A threshold, for example, lies between two training values, not at a rank.)
 * Shifting a column, and dividing it by a positive number, keeps the order; so the ranks serve all standardised views
 * of the matrix too.
 *
 * <p>
 * Where a column has more than 65,535 different values, neighbouring ones share a rank: a tree then has some 65,000
 * places for a split instead of all.
 */
public final class ColumnRanks {

    private static final int BLOCK_SHIFT = 6;
    private static final int BLOCK = 1 << BLOCK_SHIFT;
    private static final int MOST = Character.MAX_VALUE;

    private final Matrix matrix;
    private final int rows;
    private final AtomicReferenceArray<char[]> blocks;
    private final Object[] locks = new Object[BLOCK];

    private ColumnRanks(Matrix matrix) {
        this.matrix = matrix;
        rows = matrix.rows();
        blocks = new AtomicReferenceArray<>((matrix.columns() + BLOCK - 1) >>> BLOCK_SHIFT);
        Arrays.setAll(locks, i -> new Object());
    }

    /** The ranks of a matrix, kept with it. */
    public static ColumnRanks of(Matrix matrix) {
        return matrix.derived(ColumnRanks.class, () -> new ColumnRanks(matrix));
    }

    /** The rank of a missing value, greater than all others: the number of rows, at most 65,535. */
    public int missing() {
        return Math.min(rows, MOST);
    }

    /** The blocks of columns that these columns are in and that are not ranked yet. */
    public int[] pending(int[] columns) {
        BitSet wanted = new BitSet();
        for (int column : columns) {
            wanted.set(column >>> BLOCK_SHIFT);
        }
        return wanted.stream().filter(block -> blocks.getAcquire(block) == null).toArray();
    }

    /** Ranks the columns of a block, unless another thread has done so. */
    public void rank(int block) {
        synchronized (locks[block % BLOCK]) {
            if (blocks.getAcquire(block) == null) {
                blocks.setRelease(block, compute(block));
            }
        }
    }

    /**
     * The ranks of some rows of a column.
     *
     * @param selected rows of the matrix
     * @param count how many of them
     * @param out receives one rank for each
     */
    public void gather(int column, int[] selected, int count, char[] out) {
        char[] block = block(column);
        int from = (column & BLOCK - 1) * rows;
        for (int i = 0; i < count; i++) {
            out[i] = block[from + selected[i]];
        }
    }

    /**
     * The ranks of some rows of four columns at once, which hides the time that memory takes to answer.
     *
     * @param selected rows of the matrix
     * @param count how many of them
     */
    void gather(int a, int b, int c, int d, int[] selected, int count, char[] outA, char[] outB, char[] outC,
            char[] outD) {
        char[] blockA = block(a);
        char[] blockB = block(b);
        char[] blockC = block(c);
        char[] blockD = block(d);
        int fromA = (a & BLOCK - 1) * rows;
        int fromB = (b & BLOCK - 1) * rows;
        int fromC = (c & BLOCK - 1) * rows;
        int fromD = (d & BLOCK - 1) * rows;
        for (int i = 0; i < count; i++) {
            int row = selected[i];
            outA[i] = blockA[fromA + row];
            outB[i] = blockB[fromB + row];
            outC[i] = blockC[fromC + row];
            outD[i] = blockD[fromD + row];
        }
    }

    private char[] block(int column) {
        int number = column >>> BLOCK_SHIFT;
        char[] block = blocks.getAcquire(number);
        if (block == null) {
            rank(number);
            block = blocks.getAcquire(number);
        }
        return block;
    }

    private char[] compute(int block) {
        int first = block << BLOCK_SHIFT;
        int columns = Math.min(BLOCK, matrix.columns() - first);
        char[] ranks = new char[Math.multiplyExact(columns, rows)];
        double[] values = new double[rows];
        long[] keys = new long[rows];
        for (int j = 0; j < columns; j++) {
            matrix.column(first + j, values);
            rank(values, keys, missing(), ranks, j * rows);
        }
        return ranks;
    }

    /**
     * Sorts keys of a value's highest bits with its row below them; the few that differ in the lowest bits alone are
     * put in order afterwards.
     */
    private static void rank(double[] values, long[] keys, int missing, char[] out, int from) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(values.length);
        long mask = (1L << bits) - 1;
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.0; // a negative zero becomes 0
            if (Double.isNaN(values[i])) {
                out[from + i] = (char) missing;
            } else {
                keys[known++] = sortable(values[i]) & ~mask | i;
            }
        }
        Arrays.sort(keys, 0, known);
        for (int i = 0; i < known; i++) {
            keys[i] = keys[i] & mask;
        }
        int different = order(values, keys, known);
        int rank = -1;
        for (int i = 0; i < known; i++) {
            if (i == 0 || values[(int) keys[i]] != values[(int) keys[i - 1]]) {
                rank++;
            }
            out[from + (int) keys[i]] = (char) (different <= missing ? rank : (long) rank * missing / different);
        }
    }

    /** A number that is greater for a greater value, and not negative for those that are not. */
    private static long sortable(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE;
    }

    /** Sorts rows, nearly in order, by their values, and counts the different values. */
    private static int order(double[] values, long[] rows, int count) {
        int different = count == 0 ? 0 : 1;
        for (int i = 1; i < count; i++) {
            long row = rows[i];
            double value = values[(int) row];
            int j = i - 1;
            while (j >= 0 && values[(int) rows[j]] > value) {
                rows[j + 1] = rows[j];
                j--;
            }
            rows[j + 1] = row;
        }
        for (int i = 1; i < count; i++) {
            different += values[(int) rows[i]] != values[(int) rows[i - 1]] ? 1 : 0;
        }
        return different;
    }
}
