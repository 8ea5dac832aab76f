package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.resistlab.numerics.statistics.Order;

/**
 * Where values are missing: counts by sample and by column, and a map of both, in which neighbouring columns share a
 * bin where there are many.
 */
public final class MissingnessMap {

    private final int[] bySample;
    private final int[] byColumn;
    private final int[][] missing;
    private final int bins;

    private MissingnessMap(int[] bySample, int[] byColumn, int[][] missing, int bins) {
        this.bySample = bySample;
        this.byColumn = byColumn;
        this.missing = missing;
        this.bins = bins;
    }

    /**
     * Reads the whole table once, column by column.
     *
     * @param mostBins most bins of columns of the map
     * @param cancelled asked now and then
     * @throws CancellationException if that says so
     */
    public static MissingnessMap of(TableContent content, int mostBins, BooleanSupplier cancelled) {
        int bins = Math.min(mostBins, content.columns());
        int[] bySample = new int[content.rows()];
        int[] byColumn = new int[content.columns()];
        int[][] missing = new int[content.rows()][bins];
        for (int column = 0; column < byColumn.length; column++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            double[] values = content.values(column);
            int bin = bin(column, byColumn.length, bins);
            for (int row = 0; row < values.length; row++) {
                if (Double.isNaN(values[row])) {
                    bySample[row]++;
                    byColumn[column]++;
                    missing[row][bin]++;
                }
            }
        }
        return new MissingnessMap(bySample, byColumn, missing, bins);
    }

    private static int bin(int column, int columns, int bins) {
        return (int) ((long) column * bins / columns);
    }

    /** Number of samples. */
    public int rows() {
        return bySample.length;
    }

    /** Number of columns of the table. */
    public int columns() {
        return byColumn.length;
    }

    /** Number of bins of the map. */
    public int bins() {
        return bins;
    }

    /** The first column of a bin; for the number of bins that of columns. */
    public int firstColumn(int bin) {
        return (int) (((long) bin * byColumn.length + bins - 1) / Math.max(1, bins));
    }

    /** Share of the cells of a sample and a bin that are missing, 0 to 1. */
    public double share(int row, int bin) {
        return (double) missing[row][bin] / (firstColumn(bin + 1) - firstColumn(bin));
    }

    /** Missing cells of a sample. */
    public int ofSample(int row) {
        return bySample[row];
    }

    /** Missing cells of a column. */
    public int ofColumn(int column) {
        return byColumn[column];
    }

    /** Missing cells of the whole table. */
    public long total() {
        return IntStream.of(bySample).asLongStream().sum();
    }

    /** Columns without a missing cell. */
    public int completeColumns() {
        return (int) Arrays.stream(byColumn).filter(count -> count == 0).count();
    }

    /** Samples without a missing cell. */
    public int completeSamples() {
        return (int) Arrays.stream(bySample).filter(count -> count == 0).count();
    }

    /** The samples from the one with the most missing cells to that with the fewest, equals in their order. */
    public int[] emptiestSamples() {
        return Order.descending(Arrays.stream(bySample).asDoubleStream().toArray());
    }
}
