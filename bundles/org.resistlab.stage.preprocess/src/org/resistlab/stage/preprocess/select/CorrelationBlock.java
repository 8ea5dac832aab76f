package org.resistlab.stage.preprocess.select;

/**
 * Some columns side by side, sample by sample, so that their correlations with a further one come from loops over
 * neighbouring numbers. The sums run in the order of samples: the result does not depend on the machine.
 */
final class CorrelationBlock {

    private static final int WIDTH = 256;

    private static final int FEWEST = 3;

    /** Below this share of a column's variance, what varies among common samples is rounding. */
    private static final double ROUNDING = 1e-13;

    private final double[][] values;
    private final double[][] present;
    private boolean complete = true;
    private int size;

    CorrelationBlock(int rows) {
        values = new double[rows][WIDTH];
        present = new double[rows][WIDTH];
    }

    boolean isFull() {
        return size == WIDTH;
    }

    void add(UnitColumn column) {
        for (int i = 0; i < values.length; i++) {
            values[i][size] = column.values()[i];
            present[i][size] = column.present()[i];
        }
        complete &= column.isComplete();
        size++;
    }

    /** The largest correlation of a column with one of these, in absolute value. */
    double largest(UnitColumn column) {
        double[] r = complete && column.isComplete() ? products(column.values(), values)
                : pairwiseComplete(column);
        double largest = 0;
        for (int c = 0; c < size; c++) {
            largest = Math.max(largest, Math.abs(r[c]));
        }
        return largest;
    }

    private static double[] products(double[] column, double[][] rows) {
        double[] sums = new double[WIDTH];
        for (int i = 0; i < column.length; i++) {
            double factor = column[i];
            double[] row = rows[i];
            for (int c = 0; c < WIDTH; c++) {
                sums[c] += factor * row[c];
            }
        }
        return sums;
    }

    private static double[] squaredProducts(double[] column, double[][] rows) {
        double[] sums = new double[WIDTH];
        for (int i = 0; i < column.length; i++) {
            double factor = column[i];
            double[] row = rows[i];
            for (int c = 0; c < WIDTH; c++) {
                sums[c] += factor * (row[c] * row[c]);
            }
        }
        return sums;
    }

    private double[] pairwiseComplete(UnitColumn column) {
        double[] squares = column.values().clone();
        for (int i = 0; i < squares.length; i++) {
            squares[i] *= squares[i];
        }
        double[] n = products(column.present(), present);
        double[] x = products(column.values(), present);
        double[] xx = products(squares, present);
        double[] y = products(column.present(), values);
        double[] yy = squaredProducts(column.present(), values);
        double[] xy = products(column.values(), values);
        double[] r = new double[WIDTH];
        for (int c = 0; c < size; c++) {
            double varianceX = xx[c] - x[c] * x[c] / n[c];
            double varianceY = yy[c] - y[c] * y[c] / n[c];
            if (n[c] >= FEWEST && varianceX > ROUNDING && varianceY > ROUNDING) {
                r[c] = (xy[c] - x[c] * y[c] / n[c]) / Math.sqrt(varianceX * varianceY);
            }
        }
        return r;
    }
}
