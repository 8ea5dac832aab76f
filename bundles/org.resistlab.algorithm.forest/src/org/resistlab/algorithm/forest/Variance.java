package org.resistlab.algorithm.forest;

/**
 * Variance of real values. With the values centred at the node's mean, the sum of squares falls by S² W / (L · R),
 * where S is the sum on the left and L, R, W are the numbers of samples; 1 / (L · R) is tabled for each node.
 */
final class Variance extends Criterion {

    private final double[] values;
    /** Deviation from the node's mean, times the multiplicity. */
    private final double[] deviations;
    private final int[] counts;
    private final double[] sums;
    private final int[] byRank;
    private final double[] inverse;
    private int all;
    private double mean;
    private boolean alike;

    /** @param values of each training row */
    Variance(double[] values, int[] weights, int leastInLeaf, int missing) {
        super(weights, leastInLeaf, missing);
        this.values = values;
        deviations = new double[values.length];
        counts = new int[values.length];
        sums = new double[missing + 1];
        byRank = new int[missing + 1];
        int most = 0;
        for (int weight : weights) {
            most += weight;
        }
        inverse = new double[most + 1];
    }

    @Override
    void begin(int[] rows, int from, int to) {
        all = 0;
        double sum = 0;
        double first = values[rows[from]];
        alike = true;
        for (int i = from; i < to; i++) {
            int weight = weights[rows[i]];
            counts[i - from] = weight;
            all += weight;
            sum += weight * (values[rows[i]] - first);
            alike &= values[rows[i]] == first;
        }
        mean = first + sum / all;
        for (int i = from; i < to; i++) {
            deviations[i - from] = counts[i - from] * (values[rows[i]] - mean);
        }
    }

    @Override
    void table() {
        for (int left = 0; left <= all; left++) {
            int right = all - left;
            boolean allowed = left >= leastInLeaf && right >= leastInLeaf;
            inverse[left] = allowed ? 1 / ((double) left * right) : Double.NaN;
        }
    }

    @Override
    boolean few(int[] sorted, int count) {
        int known = count;
        double sum = 0;
        int left = 0;
        while (known > 0 && RankSort.rank(sorted[known - 1]) == missing) {
            known--;
            left += counts[RankSort.sample(sorted[known])];
            sum += deviations[RankSort.sample(sorted[known])];
        }
        boolean better = known < count && tryFew(sorted, known, sum, left, true);
        return tryFew(sorted, count, 0, 0, false) || better;
    }

    private boolean tryFew(int[] sorted, int count, double startSum, int start, boolean missingGoesLeft) {
        boolean better = false;
        double sum = startSum;
        int left = start;
        for (int i = 0; i < count - 1; i++) {
            int sample = RankSort.sample(sorted[i]);
            sum += deviations[sample];
            left += counts[sample];
            int rank = RankSort.rank(sorted[i]);
            if (rank != RankSort.rank(sorted[i + 1])) {
                better |= keep(sum * sum * inverse[left], rank, missingGoesLeft);
            }
        }
        return better;
    }

    @Override
    boolean many(char[] ranks, int count) {
        for (int i = 0; i < count; i++) {
            int rank = ranks[i];
            occurring[rank >>> 6] |= 1L << rank;
            sums[rank] += deviations[i];
            byRank[rank] += counts[i];
        }
        boolean better = isMissingAmong() && walkMissingLeft();
        return walk() || better;
    }

    /** Tries the ranks in order, missing values last, and clears them. */
    private boolean walk() {
        double sum = 0;
        int left = 0;
        double best = bestScore;
        int at = -1;
        for (int w = 0; w < occurring.length; w++) {
            long word = occurring[w];
            while (word != 0) {
                int rank = w << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                sum += sums[rank];
                left += byRank[rank];
                sums[rank] = 0;
                byRank[rank] = 0;
                double score = sum * sum * inverse[left];
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
        double sum = sums[missing];
        int left = byRank[missing];
        for (int w = 0; w < occurring.length; w++) {
            long word = occurring[w];
            while (word != 0) {
                int rank = w << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                if (rank < missing) {
                    sum += sums[rank];
                    left += byRank[rank];
                    better |= keep(sum * sum * inverse[left], rank, true);
                }
            }
        }
        return better;
    }

    @Override
    boolean tryOne(boolean[] left, int count) {
        double sum = 0;
        int on = 0;
        for (int i = 0; i < count; i++) {
            if (left[i]) {
                sum += deviations[i];
                on += counts[i];
            }
        }
        return keep(sum * sum * inverse[on], -1, false);
    }

    @Override
    int multiplicity() {
        return all;
    }

    @Override
    double cover() {
        return all;
    }

    @Override
    boolean isPure() {
        return alike;
    }

    @Override
    void predict(double[] out, int at) {
        out[at] = mean;
    }

    @Override
    double gain() {
        return bestScore * all;
    }
}
