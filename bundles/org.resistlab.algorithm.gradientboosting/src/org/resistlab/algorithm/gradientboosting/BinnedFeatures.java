package org.resistlab.algorithm.gradientboosting;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.tree.RankedView;

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
        int[] rows = IntStream.range(0, features.rows()).toArray();
        RankedView ranked = RankedView.of(features.values(), execution::forEach);
        execution.forEach((p + BLOCK - 1) / BLOCK, block -> {
            execution.checkCancelled();
            RankedView.Selection selection = ranked.selection();
            selection.select(rows, 0, rows.length);
            char[] ranks = new char[rows.length];
            int[] binOf = new int[ranked.missing() + 1];
            for (int j = block * BLOCK; j < Math.min(p, (block + 1) * BLOCK); j++) {
                selection.ranks(j, ranks);
                bins[j] = new byte[ranks.length];
                counts[j] = bin(ranks, ranked.missing(), most, binOf, bins[j]);
                missing[j] = binOf[ranked.missing()] != 0;
                infinite[j] = isInfinite(features.values(), j, ranks, ranked.missing());
            }
        });
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
     * @param ranks of the samples, by which their values are ordered
     * @param missing the rank of a missing value, above all others
     * @param binOf room for a number of each rank; afterwards the bin of each, that of {@code missing} 0 if there is
     *        none
     * @return number of bins
     */
    static int bin(char[] ranks, int missing, int most, int[] binOf, byte[] bins) {
        Arrays.fill(binOf, 0);
        for (char rank : ranks) {
            binOf[rank]++;
        }
        int distinct = 0;
        for (int rank = 0; rank < missing; rank++) {
            distinct += binOf[rank] > 0 ? 1 : 0;
        }
        int known = ranks.length - binOf[missing];
        int below = 0;
        int bin = -1;
        for (int rank = 0; rank < missing; rank++) {
            int here = binOf[rank];
            if (here > 0) {
                bin += bin < 0 || distinct <= most || (long) below * most >= (bin + 1L) * known ? 1 : 0;
                binOf[rank] = bin;
                below += here;
            }
        }
        binOf[missing] = binOf[missing] > 0 ? MISSING : 0;
        for (int i = 0; i < ranks.length; i++) {
            bins[i] = (byte) binOf[ranks[i]];
        }
        return bin + 1;
    }

    /** Whether the least or the greatest value is infinite. */
    private static boolean isInfinite(Matrix values, int column, char[] ranks, int missing) {
        int least = -1;
        int greatest = -1;
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] != missing) {
                least = least < 0 || ranks[i] < ranks[least] ? i : least;
                greatest = greatest < 0 || ranks[i] > ranks[greatest] ? i : greatest;
            }
        }
        return least >= 0 && (Double.isInfinite(values.get(least, column))
                || Double.isInfinite(values.get(greatest, column)));
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
}
