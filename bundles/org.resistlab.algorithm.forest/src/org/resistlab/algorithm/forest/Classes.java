package org.resistlab.algorithm.forest;

import java.util.Arrays;

/**
 * Gini impurity or entropy of any number of classes, each with a weight. The score of a split is Σ L_k² / L + Σ R_k² /
 * R (gini), or by how much Σ L_k log L_k − L log L and the same on the right exceed that of the node (entropy): the
 * greater, the purer its sides.
 */
final class Classes extends Criterion {

    private static final double LOG_2 = StrictMath.log(2);

    private final int[] codes;
    private final double[] classWeights;
    private final boolean entropy;
    /** x · log2(x) of whole numbers. */
    private final double[] tabled;

    private final int[] nodeCodes;
    private final int[] counts;
    /** The samples of each rank of a candidate: the first, and the next of each. */
    private final int[] first;
    private final int[] next;
    private final double[] totals;
    private final double[] left;
    private final double[] right;
    private int all;
    private double cover;
    /** Of the node, times its weight; of the gini impurity, without its constant. */
    private double impurity;
    /** Of the split at hand. */
    private int leftCount;
    private double leftCover;
    private double leftSquares;
    private double rightSquares;

    /**
     * @param codes class of each training row
     * @param classWeights weight of a sample of each class
     * @param entropy or else gini
     */
    Classes(int[] codes, double[] classWeights, boolean entropy, int[] weights, int leastInLeaf, int missing) {
        super(weights, leastInLeaf, missing);
        this.codes = codes;
        this.classWeights = classWeights;
        this.entropy = entropy;
        nodeCodes = new int[codes.length];
        counts = new int[codes.length];
        next = new int[codes.length];
        first = new int[missing + 1];
        totals = new double[classWeights.length];
        left = new double[classWeights.length];
        right = new double[classWeights.length];
        tabled = entropy ? tabled(Arrays.stream(weights).sum()) : new double[0];
    }

    private static double[] tabled(int most) {
        double[] values = new double[most + 1];
        for (int x = 2; x <= most; x++) {
            values[x] = x * StrictMath.log(x) / LOG_2;
        }
        return values;
    }

    private double xLogX(double x) {
        int whole = (int) x;
        if (whole == x && whole < tabled.length) {
            return tabled[whole];
        }
        return x > 0 ? x * StrictMath.log(x) / LOG_2 : 0;
    }

    @Override
    void begin(int[] rows, int from, int to) {
        Arrays.fill(totals, 0);
        all = 0;
        cover = 0;
        for (int i = from; i < to; i++) {
            int code = codes[rows[i]];
            int count = weights[rows[i]];
            nodeCodes[i - from] = code;
            counts[i - from] = count;
            all += count;
            totals[code] += count * classWeights[code];
        }
        for (double total : totals) {
            cover += total;
        }
    }

    @Override
    void table() {
        impurity = 0;
        for (double total : totals) {
            impurity += entropy ? -xLogX(total) : -total * total / cover;
        }
        impurity += entropy ? xLogX(cover) : 0;
    }

    private void empty() {
        Arrays.fill(left, 0);
        System.arraycopy(totals, 0, right, 0, right.length);
        leftCount = 0;
        leftCover = 0;
        leftSquares = 0;
        rightSquares = 0;
        for (double total : totals) {
            rightSquares += total * total;
        }
    }

    private void moveLeft(int sample) {
        int code = nodeCodes[sample];
        double moved = counts[sample] * classWeights[code];
        leftSquares += moved * (2 * left[code] + moved);
        rightSquares -= moved * (2 * right[code] - moved);
        left[code] += moved;
        right[code] -= moved;
        leftCover += moved;
        leftCount += counts[sample];
    }

    private double score() {
        if (leftCount < leastInLeaf || all - leftCount < leastInLeaf) {
            return Double.NaN;
        }
        double rightCover = cover - leftCover;
        if (!entropy) {
            return leftSquares / leftCover + rightSquares / rightCover;
        }
        double sum = -xLogX(leftCover) - xLogX(rightCover);
        for (int k = 0; k < left.length; k++) {
            sum += xLogX(left[k]) + xLogX(right[k]);
        }
        return sum + impurity;
    }

    @Override
    boolean few(int[] sorted, int count) {
        int known = count;
        empty();
        while (known > 0 && RankSort.rank(sorted[known - 1]) == missing) {
            known--;
            moveLeft(RankSort.sample(sorted[known]));
        }
        boolean better = known < count && tryFew(sorted, known, true);
        empty();
        return tryFew(sorted, count, false) || better;
    }

    private boolean tryFew(int[] sorted, int count, boolean missingGoesLeft) {
        boolean better = false;
        for (int i = 0; i < count - 1; i++) {
            moveLeft(RankSort.sample(sorted[i]));
            int rank = RankSort.rank(sorted[i]);
            if (rank != RankSort.rank(sorted[i + 1])) {
                better |= keep(score(), rank, missingGoesLeft);
            }
        }
        return better;
    }

    @Override
    boolean many(char[] ranks, int count) {
        for (int i = 0; i < count; i++) {
            int rank = ranks[i];
            boolean met = (occurring[rank >>> 6] >>> rank & 1) != 0;
            next[i] = met ? first[rank] : -1;
            first[rank] = i;
            occurring[rank >>> 6] |= 1L << rank;
        }
        empty();
        boolean better = false;
        if (isMissingAmong()) {
            moveAllLeft(missing);
            better = walk(missing, true);
            empty();
        }
        better |= walk(missing + 1, false);
        Arrays.fill(occurring, 0);
        return better;
    }

    private void moveAllLeft(int rank) {
        for (int i = first[rank]; i >= 0; i = next[i]) {
            moveLeft(i);
        }
    }

    private boolean walk(int limit, boolean missingGoesLeft) {
        boolean better = false;
        for (int w = 0; w < occurring.length; w++) {
            long word = occurring[w];
            while (word != 0) {
                int rank = w << 6 | Long.numberOfTrailingZeros(word);
                word &= word - 1;
                if (rank < limit) {
                    moveAllLeft(rank);
                    better |= keep(score(), rank, missingGoesLeft);
                }
            }
        }
        return better;
    }

    @Override
    boolean tryOne(boolean[] goesLeft, int count) {
        empty();
        for (int i = 0; i < count; i++) {
            if (goesLeft[i]) {
                moveLeft(i);
            }
        }
        return keep(score(), -1, false);
    }

    @Override
    int multiplicity() {
        return all;
    }

    @Override
    double cover() {
        return cover;
    }

    @Override
    boolean isPure() {
        int present = 0;
        for (double total : totals) {
            present += total > 0 ? 1 : 0;
        }
        return present == 1;
    }

    @Override
    void predict(double[] out, int at) {
        for (int k = 0; k < totals.length; k++) {
            out[at + k] = totals[k] / cover;
        }
    }

    @Override
    double gain() {
        return Math.max(0, entropy ? bestScore : bestScore + impurity);
    }
}
