package org.resistlab.numerics.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rankings that may be compared within: one for each fitted model, that is for each fold of each repeat, since
 * scores of different models are on different scales. Where no fold has both classes, as in leave-one-out, one for each
 * repeat.
 */
final class FoldRankings {

    private final List<Ranking> rankings;

    private FoldRankings(List<Ranking> rankings) {
        this.rankings = rankings;
    }

    /**
     * @param truth 1 for positive, by patient
     * @param score [repeats][patients], NaN where not predicted
     * @param fold [repeats][patients]
     */
    static FoldRankings of(int[] truth, double[][] score, int[][] fold) {
        List<Ranking> byFold = new ArrayList<>();
        for (int r = 0; r < score.length; r++) {
            for (int[] members : membersOfFolds(fold[r])) {
                Ranking ranking = new Ranking(truth, score[r], members);
                if (ranking.hasBothClasses()) {
                    byFold.add(ranking);
                }
            }
        }
        if (!byFold.isEmpty()) {
            return new FoldRankings(byFold);
        }
        List<Ranking> byRepeat = new ArrayList<>();
        for (double[] repeat : score) {
            byRepeat.add(Ranking.of(truth, repeat));
        }
        return new FoldRankings(byRepeat);
    }

    private static List<int[]> membersOfFolds(int[] fold) {
        TreeMap<Integer, TreeSet<Integer>> members = new TreeMap<>();
        for (int i = 0; i < fold.length; i++) {
            members.computeIfAbsent(fold[i], f -> new TreeSet<>()).add(i);
        }
        List<int[]> out = new ArrayList<>();
        for (TreeSet<Integer> ofFold : members.values()) {
            out.add(ofFold.stream().mapToInt(Integer::intValue).toArray());
        }
        return out;
    }

    /** Ordered pairs of all rankings / pairs of all rankings. */
    double rocAuc(int[] weights) {
        Pairs sum = new Pairs(0, 0);
        for (Ranking ranking : rankings) {
            sum = sum.plus(ranking.pairs(weights));
        }
        return sum.concordant() / sum.total();
    }

    /** Mean of the rankings' average precision, weighted by their positives; those of one class do not count. */
    double prAuc(int[] weights) {
        double sum = 0;
        double positives = 0;
        for (Ranking ranking : rankings) {
            if (ranking.pairs(weights).total() > 0) {
                double weight = ranking.positives(weights);
                sum += weight * ranking.averagePrecision(weights);
                positives += weight;
            }
        }
        return sum / positives;
    }

    /** For each of {@code n} patients, the pairs it is in and how many of them are ordered rightly. */
    Pairs[] pairsOfEach(int n) {
        double[] concordant = new double[n];
        double[] total = new double[n];
        for (Ranking ranking : rankings) {
            ranking.addPairsOfEach(concordant, total);
        }
        Pairs[] pairs = new Pairs[n];
        Arrays.setAll(pairs, i -> new Pairs(concordant[i], total[i]));
        return pairs;
    }
}
