package org.resistlab.numerics.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Scores of two classes from cross-validation, repeated or not.
 *
 * <p>
 * ROC AUC: a positive and a negative patient are compared only where one fitted model scored both, in the same fold of
 * the same repeat; the AUC is the share of all such pairs that are ordered rightly. PR AUC: the mean of the folds'
 * average precision, weighted by their positives; note that in small folds chance alone gives more than the prevalence.
 * Where no fold has both classes, as in leave-one-out, the patients of a repeat are taken together. The other metrics
 * are computed from all patients of a repeat and averaged over the repeats in which they are defined (Forman and Scholz
 * 2010, <a href="https://doi.org/10.1145/1882471.1882479">doi:10.1145/1882471.1882479</a>).
 */
public final class CrossValidatedScores implements Evaluation {

    private static final List<Metric> METRICS = List.of(Metric.ROC_AUC, Metric.PR_AUC, Metric.ACCURACY,
            Metric.BALANCED_ACCURACY, Metric.SENSITIVITY, Metric.SPECIFICITY, Metric.PPV, Metric.NPV, Metric.F1,
            Metric.MCC, Metric.BRIER, Metric.LOG_LOSS);

    private final int[] truth;
    private final double[][] score;
    private final FoldRankings rankings;
    private final double[][] brier;
    private final double[][] logLoss;

    /**
     * @param truth 1 for positive, 0 for negative, by patient
     * @param score probability of the positive class, [repeats][patients]; NaN where a repeat did not predict a patient
     * @param fold [repeats][patients], any numbers; read only where there is a score
     */
    public CrossValidatedScores(int[] truth, double[][] score, int[][] fold) {
        Weights.requireSameLength(score.length, fold.length);
        this.truth = truth.clone();
        this.score = new double[score.length][];
        this.brier = new double[score.length][];
        this.logLoss = new double[score.length][];
        for (int r = 0; r < score.length; r++) {
            Weights.requireSameLength(truth.length, fold[r].length);
            this.score[r] = score[r].clone();
            this.brier[r] = BinaryMetrics.brierOfEach(truth, score[r]);
            this.logLoss[r] = BinaryMetrics.logLossOfEach(truth, score[r]);
        }
        this.rankings = FoldRankings.of(this.truth, this.score, fold);
    }

    /** Scores of one model, such as those of an external cohort. */
    public static CrossValidatedScores ofOneModel(int[] truth, double[] score) {
        return new CrossValidatedScores(truth, new double[][] {score}, new int[][] {new int[truth.length]});
    }

    @Override
    public int patients() {
        return truth.length;
    }

    @Override
    public int repeats() {
        return score.length;
    }

    @Override
    public List<Metric> metrics() {
        return METRICS;
    }

    @Override
    public double value(Metric metric, int[] weights) {
        return switch (metric) {
            case ROC_AUC -> rocAuc(weights);
            case PR_AUC -> prAuc(weights);
            case BRIER -> overRepeats(r -> Weights.mean(brier[r], weights));
            case LOG_LOSS -> overRepeats(r -> Weights.mean(logLoss[r], weights));
            default -> overRepeats(r -> confusion(r, weights).value(metric));
        };
    }

    /** ROC AUC over the pairs that one model scored; NaN if there is none. */
    public double rocAuc(int[] weights) {
        return rankings.rocAuc(weights);
    }

    /** PR AUC as the mean of the folds' average precision, weighted by their positives. */
    public double prAuc(int[] weights) {
        return rankings.prAuc(weights);
    }

    /** The decisions of one repeat at {@link Confusion#THRESHOLD}. */
    public Confusion confusion(int repeat, int[] weights) {
        return Confusion.of(truth, score[repeat], Confusion.THRESHOLD, weights);
    }

    private double overRepeats(IntToDoubleFunction metric) {
        double[] values = new double[repeats()];
        Arrays.setAll(values, metric);
        return Weights.meanOfDefined(values);
    }

    /** Truth by patient, a copy: 1 for positive. */
    public int[] truth() {
        return truth.clone();
    }

    /** Each patient's mean score over the repeats that predicted it, for figures; NaN if none did. */
    public double[] meanScore() {
        double[] mean = new double[truth.length];
        for (int i = 0; i < mean.length; i++) {
            double[] ofPatient = new double[repeats()];
            for (int r = 0; r < ofPatient.length; r++) {
                ofPatient[r] = score[r][i];
            }
            mean[i] = Weights.meanOfDefined(ofPatient);
        }
        return mean;
    }

    FoldRankings rankings() {
        return rankings;
    }
}
