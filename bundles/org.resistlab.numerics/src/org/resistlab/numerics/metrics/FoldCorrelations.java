package org.resistlab.numerics.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The correlations within each fold of each repeat that has enough patients to have one. */
final class FoldCorrelations {

    private static final int FEWEST = 3;

    /** The patients of a fold, and a table of them alone. */
    private record Fold(int[] patients, RegressionTable table) {
    }

    private final List<Fold> folds;

    private FoldCorrelations(List<Fold> folds) {
        this.folds = folds;
    }

    /**
     * @param truth by patient
     * @param prediction [repeats][patients], NaN where not predicted
     * @param fold [repeats][patients]
     */
    static FoldCorrelations of(double[] truth, double[][] prediction, int[][] fold) {
        List<Fold> folds = new ArrayList<>();
        for (int r = 0; r < prediction.length; r++) {
            TreeMap<Integer, List<Integer>> members = new TreeMap<>();
            for (int i = 0; i < truth.length; i++) {
                if (!Double.isNaN(prediction[r][i])) {
                    members.computeIfAbsent(fold[r][i], f -> new ArrayList<>()).add(i);
                }
            }
            for (List<Integer> ofFold : members.values()) {
                if (ofFold.size() >= FEWEST) {
                    folds.add(fold(truth, prediction[r], ofFold.stream().mapToInt(Integer::intValue).toArray()));
                }
            }
        }
        return new FoldCorrelations(folds);
    }

    private static Fold fold(double[] truth, double[] prediction, int[] patients) {
        double[] x = new double[patients.length];
        double[] y = new double[patients.length];
        for (int i = 0; i < patients.length; i++) {
            x[i] = truth[patients[i]];
            y[i] = prediction[patients[i]];
        }
        return new Fold(patients, new RegressionTable(x, y));
    }

    boolean isEmpty() {
        return folds.isEmpty();
    }

    /** Mean weighted by the folds' patients; NaN if no fold has a defined value. */
    double value(Metric metric, int[] weights) {
        double sum = 0;
        long total = 0;
        for (Fold fold : folds) {
            int[] own = new int[fold.patients().length];
            long size = 0;
            for (int i = 0; i < own.length; i++) {
                own[i] = Weights.of(weights, fold.patients()[i]);
                size += own[i];
            }
            double value = fold.table().value(metric, own);
            if (!Double.isNaN(value)) {
                sum += size * value;
                total += size;
            }
        }
        return total == 0 ? Double.NaN : sum / total;
    }
}
