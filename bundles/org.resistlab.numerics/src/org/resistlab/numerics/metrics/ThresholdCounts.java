package org.resistlab.numerics.metrics;

import java.util.Arrays;

import org.resistlab.numerics.statistics.Order;
import org.resistlab.numerics.statistics.Ranks;

/**
 * Positives and negatives at or above each different score, from high to low.
 *
 * @param threshold the different scores
 * @param truePositives positives at or above each
 * @param falsePositives negatives at or above each
 */
record ThresholdCounts(double[] threshold, int[] truePositives, int[] falsePositives) {

    static ThresholdCounts of(int[] truth, double[] score) {
        Weights.requireSameLength(truth.length, score.length);
        int[] order = Order.descending(score);
        double[] threshold = new double[order.length];
        int[] tp = new int[order.length];
        int[] fp = new int[order.length];
        int points = 0;
        int positives = 0;
        int from = 0;
        while (from < order.length && !Double.isNaN(score[order[from]])) {
            int to = Ranks.endOfTie(score, order, from);
            for (int i = from; i < to; i++) {
                positives += truth[order[i]] == 1 ? 1 : 0;
            }
            threshold[points] = score[order[from]];
            tp[points] = positives;
            fp[points++] = to - positives;
            from = to;
        }
        return new ThresholdCounts(Arrays.copyOf(threshold, points), Arrays.copyOf(tp, points),
                Arrays.copyOf(fp, points));
    }

    int size() {
        return threshold.length;
    }

    int positives() {
        return size() == 0 ? 0 : truePositives[size() - 1];
    }

    int negatives() {
        return size() == 0 ? 0 : falsePositives[size() - 1];
    }
}
