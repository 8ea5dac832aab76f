package org.resistlab.numerics.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Probabilities of several classes from cross-validation, repeated or not. ROC AUC and PR AUC compare only patients
 * that one fitted model scored, as {@link CrossValidatedScores} does, for each class against the rest, and are averaged
 * over the classes; the other metrics are those of {@link MulticlassMetrics} over a repeat, averaged over the repeats
 * in which they are defined.
 */
public final class CrossValidatedProbabilities implements Evaluation {

    private static final List<Metric> METRICS = List.of(Metric.ROC_AUC, Metric.PR_AUC, Metric.ACCURACY,
            Metric.BALANCED_ACCURACY, Metric.SENSITIVITY, Metric.SPECIFICITY, Metric.PPV, Metric.NPV, Metric.F1,
            Metric.MCC, Metric.BRIER, Metric.LOG_LOSS);

    private final int[] truth;
    private final double[][][] probability;
    private final FoldRankings[] rankings;
    private final MulticlassTable[] tables;

    /**
     * @param truth class by patient, 0 to classes - 1
     * @param probability [repeats][patients][classes]; NaN (or null instead of the classes) where a repeat did not
     *        predict a patient
     * @param fold [repeats][patients], any numbers; read only where there is a prediction
     * @param classes number of classes
     */
    public CrossValidatedProbabilities(int[] truth, double[][][] probability, int[][] fold, int classes) {
        Weights.requireSameLength(probability.length, fold.length);
        this.truth = truth.clone();
        this.probability = new double[probability.length][truth.length][];
        this.tables = new MulticlassTable[probability.length];
        for (int r = 0; r < probability.length; r++) {
            Weights.requireSameLength(truth.length, fold[r].length);
            for (int i = 0; i < truth.length; i++) {
                this.probability[r][i] = probability[r][i] == null ? missing(classes) : probability[r][i].clone();
            }
            this.tables[r] = new MulticlassTable(this.truth, this.probability[r]);
        }
        this.rankings = new FoldRankings[classes];
        for (int c = 0; c < classes; c++) {
            double[][] score = new double[probability.length][];
            for (int r = 0; r < score.length; r++) {
                score[r] = MulticlassMetrics.ofClass(this.probability[r], c);
            }
            rankings[c] = FoldRankings.of(MulticlassMetrics.isClass(truth, c), score, fold);
        }
    }

    private static double[] missing(int classes) {
        double[] out = new double[classes];
        Arrays.fill(out, Double.NaN);
        return out;
    }

    /** Probabilities from one model, such as those of an external cohort. */
    public static CrossValidatedProbabilities ofOneModel(int[] truth, double[][] probability, int classes) {
        return new CrossValidatedProbabilities(truth, new double[][][] {probability},
                new int[][] {new int[truth.length]}, classes);
    }

    @Override
    public int patients() {
        return truth.length;
    }

    @Override
    public int repeats() {
        return tables.length;
    }

    /** Number of classes. */
    public int classes() {
        return rankings.length;
    }

    @Override
    public List<Metric> metrics() {
        return METRICS;
    }

    @Override
    public double value(Metric metric, int[] weights) {
        return switch (metric) {
            case ROC_AUC -> mean(classes(), c -> rankings[c].rocAuc(weights));
            case PR_AUC -> mean(classes(), c -> rankings[c].prAuc(weights));
            default -> mean(repeats(), r -> tables[r].value(metric, weights));
        };
    }

    /** ROC AUC of one class against the rest. */
    public double rocAuc(int wanted, int[] weights) {
        return rankings[wanted].rocAuc(weights);
    }

    private static double mean(int count, IntToDoubleFunction value) {
        double[] values = new double[count];
        Arrays.setAll(values, value);
        return Weights.meanOfDefined(values);
    }

    /** Weight of the patients of a repeat as [true class][called class]. */
    public long[][] confusion(int repeat, int[] weights) {
        return tables[repeat].confusion(weights);
    }

    /** Truth by patient, a copy. */
    public int[] truth() {
        return truth.clone();
    }

    /** Each patient's mean probabilities over the repeats that predicted it, [patients][classes]; NaN if none did. */
    public double[][] meanProbability() {
        double[][] mean = new double[truth.length][classes()];
        for (int i = 0; i < mean.length; i++) {
            int patient = i;
            for (int c = 0; c < classes(); c++) {
                int wanted = c;
                mean[i][c] = mean(repeats(), r -> probability[r][patient][wanted]);
            }
        }
        return mean;
    }
}
