package org.resistlab.numerics.linear;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A block of columns of a matrix, gathered, shifted and scaled by the matrix itself, as rows of one flat array: columns
 * × samples. It is small enough to stay in the cache of one core.
 */
final class Panel {

    /** Values of a panel: one megabyte. */
    private static final int VALUES = 1 << 17;
    private static final int LEAST = 64;
    private static final int MOST = 1024;

    private final Matrix x;
    private final int samples;
    private final double[] column;
    private final double[] values;

    Panel(Matrix x) {
        this.x = x;
        this.samples = x.rows();
        this.column = new double[samples];
        this.values = new double[Math.min(width(samples), x.columns()) * samples];
    }

    /** Number of columns that a panel of so many samples takes. */
    static int width(int samples) {
        return Math.clamp(VALUES / Math.max(1, samples), LEAST, MOST) / 8 * 8;
    }

    /** The block that was read last, columns × samples. */
    double[] values() {
        return values;
    }

    void read(int from, int count) {
        for (int j = 0; j < count; j++) {
            x.column(from + j, column);
            System.arraycopy(column, 0, values, j * samples, samples);
        }
    }

    void readCentered(int from, int count) {
        for (int j = 0; j < count; j++) {
            x.column(from + j, column);
            double sum = 0;
            for (double value : column) {
                sum += value;
            }
            double mean = sum / samples;
            int at = j * samples;
            for (int i = 0; i < samples; i++) {
                values[at + i] = column[i] - mean;
            }
        }
    }
}
