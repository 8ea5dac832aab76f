package org.resistlab.numerics.metrics;

import java.util.Arrays;

/**
 * How far each patient moves the AUC: (rightly ordered pairs - AUC · pairs) / all pairs.
 *
 * @param auc the AUC
 * @param truth 1 for positive, by patient
 * @param influence by patient; NaN for one that is in no pair
 */
record Placements(double auc, int[] truth, double[] influence) {

    static Placements of(CrossValidatedScores scores) {
        int[] truth = scores.truth();
        Pairs[] pairs = scores.rankings().pairsOfEach(truth.length);
        Pairs all = new Pairs(0, 0);
        for (int i = 0; i < truth.length; i++) {
            if (truth[i] == 1) {
                all = all.plus(pairs[i]);
            }
        }
        double auc = all.concordant() / all.total();
        double total = all.total();
        double[] influence = new double[truth.length];
        Arrays.setAll(influence, i -> pairs[i].total() == 0 ? Double.NaN
                : (pairs[i].concordant() - auc * pairs[i].total()) / total);
        return new Placements(auc, truth, influence);
    }

    /** Covariance of two AUCs of the same patients; NaN with fewer than two patients of a class. */
    double covariance(Placements other) {
        if (!Arrays.equals(truth, other.truth)) {
            throw new IllegalArgumentException("The two models were not scored on the same patients.");
        }
        return covariance(other, 1) + covariance(other, 0);
    }

    private double covariance(Placements other, int wanted) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < truth.length; i++) {
            boolean inPairs = !Double.isNaN(influence[i]) || !Double.isNaN(other.influence[i]);
            if (truth[i] == wanted && inPairs) {
                count++;
                double product = influence[i] * other.influence[i];
                sum += Double.isNaN(product) ? 0 : product;
            }
        }
        return count < 2 ? Double.NaN : sum * count / (count - 1);
    }
}
