package org.resistlab.numerics.metrics;

import java.util.Arrays;

import org.resistlab.numerics.statistics.Order;

/**
 * Samples scored by one model, sorted by score once, so that what depends on the order alone can be computed again for
 * other weights in one sweep.
 */
final class Ranking {

    /** Samples by increasing score, without those that have none. */
    private final int[] order;
    private final boolean[] positive;
    /** At each position of {@code order}: whether the next score is another one. */
    private final boolean[] endsTie;
    private final int positives;

    /**
     * @param truth of all samples, 1 for positive
     * @param score of all samples; NaN for one that has none
     * @param members the samples ranked here
     */
    Ranking(int[] truth, double[] score, int[] members) {
        double[] own = new double[members.length];
        int count = 0;
        for (int i = 0; i < own.length; i++) {
            own[i] = score[members[i]];
            count += Double.isNaN(own[i]) ? 0 : 1;
        }
        int[] ascending = Arrays.copyOf(Order.ascending(own), count);
        order = new int[count];
        positive = new boolean[count];
        endsTie = new boolean[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            order[i] = members[ascending[i]];
            positive[i] = truth[order[i]] == 1;
            endsTie[i] = i == count - 1 || own[ascending[i + 1]] != own[ascending[i]];
            found += positive[i] ? 1 : 0;
        }
        positives = found;
    }

    static Ranking of(int[] truth, double[] score) {
        Weights.requireSameLength(truth.length, score.length);
        int[] members = new int[truth.length];
        Arrays.setAll(members, i -> i);
        return new Ranking(truth, score, members);
    }

    boolean hasBothClasses() {
        return positives > 0 && positives < order.length;
    }

    boolean isEmpty() {
        return order.length == 0;
    }

    /** Pairs of a positive and a negative sample, and how many of them the scores order rightly, ties counting half. */
    Pairs pairs(int[] weights) {
        double concordant = 0;
        long negativesBelow = 0;
        long positivesSeen = 0;
        long tiedPositives = 0;
        long tiedNegatives = 0;
        for (int i = 0; i < order.length; i++) {
            int weight = Weights.of(weights, order[i]);
            if (positive[i]) {
                tiedPositives += weight;
            } else {
                tiedNegatives += weight;
            }
            if (endsTie[i]) {
                concordant += tiedPositives * (negativesBelow + 0.5 * tiedNegatives);
                negativesBelow += tiedNegatives;
                positivesSeen += tiedPositives;
                tiedPositives = 0;
                tiedNegatives = 0;
            }
        }
        return new Pairs(concordant, (double) positivesSeen * negativesBelow);
    }

    long positives(int[] weights) {
        long sum = 0;
        for (int i = 0; i < order.length; i++) {
            sum += positive[i] ? Weights.of(weights, order[i]) : 0;
        }
        return sum;
    }

    /** Σ (recall - recall before) · precision over the thresholds from high to low; NaN without positives. */
    double averagePrecision(int[] weights) {
        double sum = 0;
        long truePositives = 0;
        long predicted = 0;
        long before = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            int weight = Weights.of(weights, order[i]);
            predicted += weight;
            truePositives += positive[i] ? weight : 0;
            if ((i == 0 || endsTie[i - 1]) && truePositives > before) {
                sum += (double) (truePositives - before) * truePositives / predicted;
                before = truePositives;
            }
        }
        return sum / truePositives;
    }

    /**
     * Adds, for each sample, the pairs it is in and how many of them are ordered rightly.
     *
     * @param concordant by sample
     * @param total by sample
     */
    void addPairsOfEach(double[] concordant, double[] total) {
        int negatives = order.length - positives;
        int positivesBelow = 0;
        int negativesBelow = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            int tiedPositives = positive[to] ? 1 : 0;
            while (!endsTie[to]) {
                to++;
                tiedPositives += positive[to] ? 1 : 0;
            }
            int tiedNegatives = to + 1 - from - tiedPositives;
            for (int i = from; i <= to; i++) {
                if (positive[i]) {
                    concordant[order[i]] += negativesBelow + 0.5 * tiedNegatives;
                    total[order[i]] += negatives;
                } else {
                    concordant[order[i]] += positives - positivesBelow - 0.5 * tiedPositives;
                    total[order[i]] += positives;
                }
            }
            positivesBelow += tiedPositives;
            negativesBelow += tiedNegatives;
            from = to + 1;
        }
    }
}
