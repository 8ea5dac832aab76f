package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.statistics.Descriptive;
import org.resistlab.numerics.statistics.Moments;

/**
 * The number columns of a table as z-scores, computed column by column while they are read: nothing is stored but a
 * mean and a deviation for each. Missing cells are 0, the mean. Columns with fewer than two values, or all the same,
 * are left out.
 */
final class StandardizedColumns implements Matrix {

    private final TableContent content;
    private final int[] columns;
    private final double[] mean;
    private final double[] deviation;
    private final BooleanSupplier cancelled;

    private StandardizedColumns(TableContent content, int[] columns, double[] mean, double[] deviation,
            BooleanSupplier cancelled) {
        this.content = content;
        this.columns = columns;
        this.mean = mean;
        this.deviation = deviation;
        this.cancelled = cancelled;
    }

    /**
     * Reads the table once.
     *
     * @param cancelled asked at each column, now and whenever this matrix is read
     */
    static StandardizedColumns of(TableContent content, BooleanSupplier cancelled) {
        int count = content.columns();
        int[] columns = new int[count];
        double[] mean = new double[count];
        double[] deviation = new double[count];
        int kept = 0;
        for (int column = 0; column < count; column++) {
            if (content.kind(column) == ColumnKind.NUMBER) {
                check(cancelled);
                Moments moments = Descriptive.moments(content.values(column));
                double sd = Math.sqrt(moments.variance());
                if (moments.count() > 1 && Double.isFinite(moments.mean()) && Double.isFinite(sd)
                        && sd > Math.abs(moments.mean()) * 1e-14) {
                    columns[kept] = column;
                    mean[kept] = moments.mean();
                    deviation[kept] = sd;
                    kept++;
                }
            }
        }
        return new StandardizedColumns(content, Arrays.copyOf(columns, kept), Arrays.copyOf(mean, kept),
                Arrays.copyOf(deviation, kept), cancelled);
    }

    /** Only the columns of the largest variance. */
    StandardizedColumns mostVariable(int most) {
        if (columns.length <= most) {
            return this;
        }
        int[] kept = IntStream.range(0, columns.length).boxed()
                .sorted((a, b) -> Double.compare(deviation[b], deviation[a])).limit(most)
                .mapToInt(Integer::intValue).sorted().toArray();
        return new StandardizedColumns(content, IntStream.of(kept).map(k -> columns[k]).toArray(),
                IntStream.of(kept).mapToDouble(k -> mean[k]).toArray(),
                IntStream.of(kept).mapToDouble(k -> deviation[k]).toArray(), cancelled);
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** The column of the table that column {@code j} is. */
    int source(int j) {
        return columns[j];
    }

    @Override
    public int rows() {
        return content.rows();
    }

    @Override
    public int columns() {
        return columns.length;
    }

    @Override
    public void column(int j, double[] out) {
        check(cancelled);
        double[] values = content.values(columns[j]);
        for (int i = 0; i < values.length; i++) {
            out[i] = standardized(values[i], j);
        }
    }

    @Override
    public double get(int i, int j) {
        return standardized(content.value(i, columns[j]), j);
    }

    private double standardized(double value, int j) {
        return Double.isNaN(value) ? 0 : (value - mean[j]) / deviation[j];
    }
}
