package org.resistlab.algorithm.gradientboosting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.JoinedColumns;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * Training samples with each value replaced by the number of its bin, 0 to 254, or {@link #MISSING}; feature by
 * feature. Bins are made from these samples alone: one for each distinct value where they are few enough, otherwise
 * bins of about as many samples each. Equal values share a bin.
 */
final class BinnedFeatures {

    /** The bin of a missing value. */
    static final int MISSING = 255;
    /** Features binned by one part of the work. */
    private static final int BLOCK = 256;

    private final FeatureMatrix features;
    private final byte[][] bins;
    private final int[] counts;
    private final boolean[] missing;
    private final int[] varying;

    private BinnedFeatures(FeatureMatrix features, byte[][] bins, int[] counts, boolean[] missing) {
        this.features = features;
        this.bins = bins;
        this.counts = counts;
        this.missing = missing;
        this.varying = IntStream.range(0, counts.length).filter(j -> counts[j] > 1 || counts[j] == 1 && missing[j])
                .toArray();
    }

    /**
     * Bins the features.
     *
     * @param most number of bins of a feature, at most 255
     * @throws IllegalArgumentException if a value is infinite
     */
    static BinnedFeatures of(FeatureMatrix features, int most, Execution execution) {
        int p = features.columns();
        byte[][] bins = new byte[p][];
        int[] counts = new int[p];
        boolean[] missing = new boolean[p];
        boolean[] infinite = new boolean[p];
        Matrix values = features.values();
        List<Matrix> parts = values instanceof JoinedColumns joined ? joined.parts() : List.of(values);
        int start = 0;
        for (Matrix part : parts) {
            int first = start;
            SortedColumns sorted = SortedColumns.of(part);
            execution.forEach((part.columns() + BLOCK - 1) / BLOCK, block -> {
                execution.checkCancelled();
                double[] column = new double[part.rows()];
                int[] order = new int[part.rows()];
                for (int j = block * BLOCK; j < Math.min(part.columns(), (block + 1) * BLOCK); j++) {
                    part.column(j, column);
                    int known = sorted.order(j, column, order);
                    int to = first + j;
                    missing[to] = known < column.length;
                    infinite[to] = known > 0 && (Double.isInfinite(column[order[0]])
                            || Double.isInfinite(column[order[known - 1]]));
                    bins[to] = new byte[column.length];
                    counts[to] = bin(column, order, known, most, bins[to]);
                }
            });
            start += part.columns();
        }
        for (boolean one : infinite) {
            if (one) {
                throw Inputs.infinite(features, infinite);
            }
        }
        return new BinnedFeatures(features, bins, counts, missing);
    }

    /**
     * Bins one feature.
     *
     * @param order rows by rising value
     * @param known how many rows have a value
     * @return number of bins
     */
    static int bin(double[] column, int[] order, int known, int most, byte[] bins) {
        if (known < column.length) {
            Arrays.fill(bins, (byte) MISSING);
        }
        if (known == 0) {
            return 0;
        }
        int distinct = 1;
        for (int i = 1; i < known; i++) {
            distinct += column[order[i]] != column[order[i - 1]] ? 1 : 0;
        }
        boolean all = distinct <= most;
        int bin = 0;
        bins[order[0]] = 0;
        for (int i = 1; i < known; i++) {
            if (column[order[i]] != column[order[i - 1]] && (all || (long) i * most >= (bin + 1L) * known)) {
                bin++;
            }
            bins[order[i]] = (byte) bin;
        }
        return bin + 1;
    }

    int rows() {
        return features.rows();
    }

    FeatureMatrix features() {
        return features;
    }

    /** The bins of a feature, one a sample. */
    byte[] bins(int feature) {
        return bins[feature];
    }

    /** Number of bins of a feature, without that of missing values. */
    int count(int feature) {
        return counts[feature];
    }

    /** Whether any sample misses a feature. */
    boolean hasMissing(int feature) {
        return missing[feature];
    }

    /** Features on which a sample can differ from another. */
    int[] varying() {
        return varying;
    }

    /** The order of rows within each column of a matrix: from that of its base where there is one, else sorted. */
    private record SortedColumns(ViewMatrix view, ColumnOrders base, int[] position) {

        static SortedColumns of(Matrix matrix) {
            ViewMatrix view = ViewMatrix.of(matrix);
            int[] position = null;
            boolean most = view.baseRows() != null && view.baseRows().length * 4L > view.base().rows();
            if (most && view.base().rows() <= ColumnOrders.MOST_ROWS) {
                position = positions(view.baseRows(), view.base().rows());
            }
            return new SortedColumns(view, position == null ? null : ColumnOrders.of(view.base()), position);
        }

        /** Where each row of the base stands in the view, -1 where it does not; null if one stands there twice. */
        private static int[] positions(int[] rows, int baseRows) {
            int[] positions = new int[baseRows];
            Arrays.fill(positions, -1);
            for (int i = 0; i < rows.length; i++) {
                if (positions[rows[i]] >= 0) {
                    return null;
                }
                positions[rows[i]] = i;
            }
            return positions;
        }

        /** Puts the rows with a value in order and returns their number. */
        int order(int j, double[] column, int[] order) {
            if (base == null || !isRising(j)) {
                int[] sorted = ColumnOrders.sorted(column);
                System.arraycopy(sorted, 0, order, 0, sorted.length);
                return sorted.length;
            }
            int count = 0;
            for (int row : base.order(view.baseColumn(j))) {
                int here = position[row];
                if (here >= 0) {
                    order[count++] = here;
                }
            }
            return count;
        }

        /** Whether the view's values of a column rise with the base's. */
        private boolean isRising(int j) {
            return view.shift() == null || Double.isFinite(view.shift()[j]) && Double.isFinite(view.scale()[j])
                    && view.scale()[j] > 0;
        }
    }
}
