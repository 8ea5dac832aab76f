package org.resistlab.algorithm.forest;

/**
 * Gini impurity of two classes. A split is better, the greater D² / (L · R), where L and R are the numbers of samples
 * on its sides and D = L₁ · W − L · W₁ compares the second class on the left with its share of the whole: the impurity,
 * times the weight, falls by 2 D² / (W L R). As 1 / (L · R) is tabled for each node and whole numbers are exact, a
 * candidate costs no division.
 */
final class TwoClasses extends Criterion {

    private static final int HIGH = 32;

    private final boolean[] second;
    /** For each sample of the node its multiplicity, and in the lower half that of the second class. */
    private final long[] counts;
    /** The same for each rank of a candidate; zero between candidates. */
    private final long[] byRank;
    private final double[] inverse;
    private long total;

    /** @param second for each training row, whether it is of the second class */
    TwoClasses(boolean[] second, int[] weights, int leastInLeaf, int missing) {
        super(weights, leastInLeaf, missing);
        this.second = second;
        counts = new long[second.length];
        byRank = new long[missing + 1];
        int most = 0;
        for (int weight : weights) {
            most += weight;
        }
        inverse = new double[most + 1];
    }

    @Override
    void begin(int[] rows, int from, int to) {
        total = 0;
        for (int i = from; i < to; i++) {
            long weight = weights[rows[i]];
            long count = weight << HIGH | (second[rows[i]] ? weight : 0);
            counts[i - from] = count;
            total += count;
        }
    }

    @Override
    void table() {
        int all = multiplicity();
        for (int left = 0; left <= all; left++) {
            int right = all - left;
            boolean allowed = left >= leastInLeaf && right >= leastInLeaf;
            inverse[left] = allowed ? 1 / ((double) left * right) : Double.NaN;
        }
    }

    private double score(long left) {
        int of = (int) (left >>> HIGH);
        double difference = (long) (int) left * multiplicity() - of * (long) (int) total;
        return difference * difference * inverse[of];
    }

    @Override
    boolean few(int[] sorted, int count) {
        boolean better = false;
        long left = 0;
        int last = count - 1;
        for (int i = 0; i < last; i++) {
            left += counts[RankSort.sample(sorted[i])];
            int rank = RankSort.rank(sorted[i]);
            if (rank != RankSort.rank(sorted[i + 1])) {
                better |= keep(score(left), rank, false);
            }
        }
        if (RankSort.rank(sorted[last]) == missing) {
            better |= fewMissingLeft(sorted, count);
        }
        return better;
    }

    private boolean fewMissingLeft(int[] sorted, int count) {
        int known = count;
        long left = 0;
        while (known > 0 && RankSort.rank(sorted[known - 1]) == missing) {
            known--;
            left += counts[RankSort.sample(sorted[known])];
        }
        boolean better = false;
        for (int i = 0; i < known - 1; i++) {
            left += counts[RankSort.sample(sorted[i])];
            int rank = RankSort.rank(sorted[i]);
            if (rank != RankSort.rank(sorted[i + 1])) {
                better |= keep(score(left), rank, true);
            }
        }
        return better;
    }

    @Override
    boolean many(char[] ranks, int count) {
        for (int i = 0; i < count; i++) {
            int rank = ranks[i];
            occurring[rank >>> 6] |= 1L << rank;
            byRank[rank] += counts[i];
        }
        boolean better = isMissingAmong() && walkMissingLeft();
        return walk() || better;
    }

    /** Tries the ranks in order, missing values last, and clears them. */
    private boolean walk() {
        long left = 0;
        long all = total >>> HIGH;
        long ofSecond = (int) total;
        double best = bestScore;
        int at = -1;
        for (int w = 0; w < occurring.length; w++) {
            long word = occurring[w];
            while (word != 0) {
                int rank = w << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                left += byRank[rank];
                byRank[rank] = 0;
                int of = (int) (left >>> HIGH);
                double difference = (left & 0xFFFFFFFFL) * all - of * ofSecond;
                double score = difference * difference * inverse[of];
                if (score > best) {
                    best = score;
                    at = rank;
                }
            }
            occurring[w] = 0;
        }
        return at >= 0 && keep(best, at, false);
    }

    /** Tries the ranks in order with all missing values on the left. */
    private boolean walkMissingLeft() {
        boolean better = false;
        long left = byRank[missing];
        for (int w = 0; w < occurring.length; w++) {
            long word = occurring[w];
            while (word != 0) {
                int rank = w << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                if (rank < missing) {
                    left += byRank[rank];
                    better |= keep(score(left), rank, true);
                }
            }
        }
        return better;
    }

    @Override
    boolean tryOne(boolean[] left, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += left[i] ? counts[i] : 0;
        }
        return keep(score(sum), -1, false);
    }

    @Override
    int multiplicity() {
        return (int) (total >>> HIGH);
    }

    @Override
    double cover() {
        return multiplicity();
    }

    @Override
    boolean isPure() {
        int ofSecond = (int) total;
        return ofSecond == 0 || ofSecond == multiplicity();
    }

    @Override
    void predict(double[] out, int at) {
        double share = (double) (int) total / multiplicity();
        out[at] = 1 - share;
        out[at + 1] = share;
    }

    @Override
    double gain() {
        return 2 * bestScore / multiplicity();
    }
}
