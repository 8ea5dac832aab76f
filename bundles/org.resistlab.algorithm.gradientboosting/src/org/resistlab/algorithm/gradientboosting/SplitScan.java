package org.resistlab.algorithm.gradientboosting;

/**
 * Finds the best split of a node on one feature after the other. Belongs to one thread.
 *
 * <p>
 * The sums of each bin are collected and added up from the lowest bin on. A node with fewer samples than bins touches
 * its own bins only, by a set of bits, so that a level of a tree costs its samples, however many nodes share them.
 *
 * <p>
 * For a left side with the sums g and h, of G and H in all, a = h + λ, b = H − h + λ and S = a + b, g² / a + (G − g)² /
 * b = G² / S + S · u² / (a b) with u = g − G a / S: the last term has one division and no cancellation, and is what
 * candidates are compared by. It is rounded to single precision, so that a split and its mirror image, or equal splits
 * of two features, compare equal, and the first is taken.
 */
final class SplitScan {

    private static final int WORDS = 4;

    /** Sum of each bin; all 0 between features. */
    private final long[] histogram = new long[256];
    private final long[] occupied = new long[WORDS];
    /** Sums up to a bin, and the bin, of each candidate. */
    private final long[] sums = new long[256];
    private final int[] bins = new int[256];
    private final float[] scores = new float[256];

    private final Penalty penalty;
    private final double minChildWeight;
    private final byte[] directions;

    private double bestScore;
    private int bestFeature;
    private int bestBin;
    private int bestMissing;

    /** @param directions monotone constraint of each feature, or null for none */
    SplitScan(Penalty penalty, double minChildWeight, byte[] directions) {
        this.penalty = penalty;
        this.minChildWeight = minChildWeight;
        this.directions = directions;
    }

    /**
     * The best split of a node on some features, the first of several equal ones.
     *
     * @param found the best so far
     * @return it, or a better one
     */
    Split search(BinnedFeatures features, int[] columns, int from, int to, Growth growth, Node node, Split found) {
        bestScore = found.score();
        bestFeature = -1;
        int[] rows = growth.rows();
        long[] pairs = growth.pairs();
        boolean plain = penalty.alpha() == 0 && directions == null;
        for (int c = from; c < to; c++) {
            int feature = columns[c];
            int count = features.count(feature);
            byte[] column = features.bins(feature);
            int candidates;
            if (count == 2 && !features.hasMissing(feature)) {
                candidates = collectTwo(column, rows, pairs, node.start, node.end);
            } else if (node.size() * 2 > count) {
                candidates = collectAll(column, rows, pairs, node.start, node.end, count);
            } else {
                candidates = collectOccupied(column, rows, pairs, node.start, node.end);
            }
            long missing = histogram[BinnedFeatures.MISSING];
            histogram[BinnedFeatures.MISSING] = 0;
            if (plain) {
                scan(feature, candidates, node, growth, missing, 0);
            } else {
                scanBounded(feature, candidates, node, growth, missing, 0);
            }
            if (missing != 0) {
                if (plain) {
                    scan(feature, candidates, node, growth, missing, missing);
                } else {
                    scanBounded(feature, candidates, node, growth, missing, missing);
                }
            }
        }
        return bestFeature < 0 ? found : new Split(bestScore, bestFeature, bestBin, bestMissing);
    }

    /** The sum of the lower of two bins, of which the upper is no candidate: for mutations and other yes or no. */
    private int collectTwo(byte[] column, int[] rows, long[] pairs, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum += pairs[i] & column[rows[i]] - 1L;
        }
        sums[0] = sum;
        bins[0] = 0;
        return 1;
    }

    /** Sums up to each bin, bins without samples included. */
    private int collectAll(byte[] column, int[] rows, long[] pairs, int start, int end, int count) {
        long[] histogram = this.histogram;
        for (int i = start; i < end; i++) {
            histogram[column[rows[i]] & 0xff] += pairs[i];
        }
        long[] sums = this.sums;
        int[] bins = this.bins;
        long sum = 0;
        for (int bin = 0; bin < count; bin++) {
            sum += histogram[bin];
            sums[bin] = sum;
            bins[bin] = bin;
            histogram[bin] = 0;
        }
        return count;
    }

    /** Sums up to each bin that has a sample. */
    private int collectOccupied(byte[] column, int[] rows, long[] pairs, int start, int end) {
        long[] histogram = this.histogram;
        long[] occupied = this.occupied;
        for (int i = start; i < end; i++) {
            int bin = column[rows[i]] & 0xff;
            histogram[bin] += pairs[i];
            occupied[bin >> 6] |= 1L << bin;
        }
        occupied[WORDS - 1] &= Long.MAX_VALUE;
        int candidates = 0;
        long sum = 0;
        for (int word = 0; word < WORDS; word++) {
            long bits = occupied[word];
            occupied[word] = 0;
            while (bits != 0) {
                int bin = (word << 6) + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                sum += histogram[bin];
                histogram[bin] = 0;
                sums[candidates] = sum;
                bins[candidates++] = bin;
            }
        }
        return candidates;
    }

    /**
     * Compares the candidates of one feature.
     *
     * @param missing sum of the samples without a value
     * @param added the same where they go left, else 0
     */
    private void scan(int feature, int candidates, Node node, Growth growth, long missing, long added) {
        double hessians = PackedGradients.hessian(node.packed);
        double least = least(node, growth);
        double lambda = penalty.lambda() * growth.hessianScale();
        double total = hessians + 2 * lambda;
        double ratio = PackedGradients.gradient(node.packed) / total;
        long[] sums = this.sums;
        float[] scores = this.scores;
        int first = 0;
        while (first < candidates && PackedGradients.hessian(sums[first] + added) < least) {
            first++;
        }
        int last = candidates;
        while (last > first && hessians - PackedGradients.hessian(sums[last - 1] + added) < least) {
            last--;
        }
        for (int k = first; k < last; k++) {
            long sum = sums[k] + added;
            double a = (sum & 0xffff_ffffL) + lambda;
            double u = (sum >> 32) - ratio * a;
            scores[k] = (float) (u * u / (a * (total - a)));
        }
        float best = (float) bestScore;
        int at = -1;
        for (int k = first; k < last; k++) {
            if (scores[k] > best) {
                best = scores[k];
                at = k;
            }
        }
        if (at >= 0) {
            keep(best, feature, bins[at], missing, added);
        }
    }

    /** Least hessian of a child in whole units; what rounding may have taken off is forgiven. */
    private double least(Node node, Growth growth) {
        return Math.max(1, minChildWeight * growth.hessianScale() - 0.5 * node.size());
    }

    private void keep(double score, int feature, int bin, long missing, long added) {
        bestScore = score;
        bestFeature = feature;
        bestBin = bin;
        bestMissing = missing == 0 ? 0 : added == 0 ? 1 : -1;
    }

    /** The same with an absolute penalty or monotone constraints, which ask for the values of both sides. */
    private void scanBounded(int feature, int candidates, Node node, Growth growth, long missing, long added) {
        double gradientUnit = 1 / growth.gradientScale();
        double hessianUnit = 1 / growth.hessianScale();
        double least = least(node, growth) * hessianUnit;
        int direction = directions == null ? 0 : directions[feature];
        double gradients = PackedGradients.gradient(node.packed) * gradientUnit;
        double hessians = PackedGradients.hessian(node.packed) * hessianUnit;
        for (int k = 0; k < candidates; k++) {
            long sum = sums[k] + added;
            double leftGradient = PackedGradients.gradient(sum) * gradientUnit;
            double leftHessian = PackedGradients.hessian(sum) * hessianUnit;
            double rightGradient = gradients - leftGradient;
            double rightHessian = hessians - leftHessian;
            if (leftHessian >= least && rightHessian >= least) {
                double left = penalty.value(leftGradient, leftHessian, node.low, node.high);
                double right = penalty.value(rightGradient, rightHessian, node.low, node.high);
                double score = penalty.gain(leftGradient, leftHessian, left)
                        + penalty.gain(rightGradient, rightHessian, right);
                if (score > bestScore && direction * (right - left) >= 0) {
                    keep(score, feature, bins[k], missing, added);
                }
            }
        }
    }
}
