package org.resistlab.algorithm.forest;

/**
 * Judges the splits of one node after the other. It knows the node's samples in the order of
 * {@link #begin(int[], int, int)}; candidates then give their ranks, or values, in that order. The best split so far is
 * kept, the first of equals. Belongs to one tree.
 */
abstract class Criterion {

    /** Training rows' multiplicities. */
    final int[] weights;
    /** Least multiplicity on each side of a split. */
    final int leastInLeaf;
    /** The rank of a missing value. */
    final int missing;

    /** The best split so far: samples of a rank up to {@code cut} go left. */
    double bestScore;
    int cut;
    boolean missingLeft;

    /** Which ranks occur among a candidate's, as bits. Zero between candidates. */
    final long[] occurring;
    /** Up to so many samples are sorted one by one. */
    final int fewest;
    private final int[] keys = new int[RankSort.MOST];

    Criterion(int[] weights, int leastInLeaf, int missing) {
        this.weights = weights;
        this.leastInLeaf = leastInLeaf;
        this.missing = missing;
        occurring = new long[(missing >>> 6) + 1];
        fewest = Math.clamp(occurring.length, 8, RankSort.MOST);
    }

    /** Turns to a node with the samples {@code rows[from]} to {@code rows[to - 1]}. */
    abstract void begin(int[] rows, int from, int to);

    /** Prepares to try splits of the node, of which none is known. */
    final void search() {
        bestScore = -1;
        cut = -1;
        table();
    }

    /** Computes what all candidates of the node need. */
    abstract void table();

    /** Sum of the multiplicities in the node. */
    abstract int multiplicity();

    /** Training weight of the node. */
    abstract double cover();

    /** Whether all samples of the node are alike, so that nothing can be gained. */
    abstract boolean isPure();

    /** Writes what a leaf predicts. */
    abstract void predict(double[] out, int at);

    /** By how much the best split lowers the impurity, times the node's weight. */
    abstract double gain();

    /**
     * Tries all splits of a candidate.
     *
     * @param ranks of the node's samples
     * @return whether one is better than the best so far
     */
    final boolean scan(char[] ranks, int count) {
        if (count <= fewest) {
            RankSort.sort(ranks, count, keys);
            return few(keys, count);
        }
        return many(ranks, count);
    }

    /** @param sorted keys of {@link RankSort} */
    abstract boolean few(int[] sorted, int count);

    abstract boolean many(char[] ranks, int count);

    /** Whether {@link #occurring} holds the rank of a missing value. */
    final boolean isMissingAmong() {
        return (occurring[missing >>> 6] >>> missing & 1) != 0;
    }

    /**
     * Tries one split.
     *
     * @param left for each sample of the node, whether it goes left
     * @return whether it is better than the best so far
     */
    abstract boolean tryOne(boolean[] left, int count);

    /** Keeps a split if it is the best. */
    final boolean keep(double score, int rank, boolean missingGoesLeft) {
        if (score > bestScore) {
            bestScore = score;
            cut = rank;
            missingLeft = missingGoesLeft;
            return true;
        }
        return false;
    }
}
