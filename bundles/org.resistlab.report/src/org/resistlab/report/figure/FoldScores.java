package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Truth and scores of the samples that one fitted model scored, and that may therefore be compared with each other.
 *
 * @param truth 1 for positive, 0 for negative
 * @param score one for each
 */
record FoldScores(int[] truth, double[] score) {

    /**
     * One for each fold of each repeat that holds both classes; where there is none, as in leave-one-out, one for each
     * repeat: the same as the metrics do.
     */
    static List<FoldScores> of(int[] truth, HeldOutScores scores) {
        List<FoldScores> folds = new ArrayList<>();
        for (int r = 0; r < scores.values().length; r++) {
            TreeMap<Integer, List<Integer>> members = new TreeMap<>();
            for (int i = 0; i < truth.length; i++) {
                if (!Double.isNaN(scores.values()[r][i])) {
                    members.computeIfAbsent(scores.folds()[r][i], fold -> new ArrayList<>()).add(i);
                }
            }
            for (List<Integer> fold : members.values()) {
                add(folds, of(truth, scores.values()[r], fold));
            }
        }
        if (folds.isEmpty()) {
            for (double[] repeat : scores.values()) {
                List<Integer> all = new ArrayList<>();
                for (int i = 0; i < truth.length; i++) {
                    if (!Double.isNaN(repeat[i])) {
                        all.add(i);
                    }
                }
                add(folds, of(truth, repeat, all));
            }
        }
        return folds;
    }

    private static void add(List<FoldScores> folds, FoldScores fold) {
        if (fold.positives() > 0 && fold.positives() < fold.truth.length) {
            folds.add(fold);
        }
    }

    private static FoldScores of(int[] truth, double[] score, List<Integer> members) {
        int[] foldTruth = new int[members.size()];
        double[] foldScore = new double[members.size()];
        for (int m = 0; m < foldTruth.length; m++) {
            foldTruth[m] = truth[members.get(m)];
            foldScore[m] = score[members.get(m)];
        }
        return new FoldScores(foldTruth, foldScore);
    }

    int positives() {
        int positives = 0;
        for (int one : truth) {
            positives += one;
        }
        return positives;
    }

    /** Pairs of a positive and a negative sample. */
    double pairs() {
        return (double) positives() * (truth.length - positives());
    }
}
