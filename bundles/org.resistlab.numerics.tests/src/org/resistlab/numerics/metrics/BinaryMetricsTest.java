package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

/** Expected values: scikit-learn 1.2.1, sklearn.metrics. */
class BinaryMetricsTest {

    private static final double EXACT = 1e-12;

    private final int[] truth = Iris.isVirginica();
    private final double[] score = Iris.probabilityOfVirginica();

    /** roc_auc_score, average_precision_score, brier_score_loss, log_loss. */
    @Test
    void metricsOfProbabilitiesAreThoseOfScikitLearn() {
        assertEquals(0.7896, BinaryMetrics.rocAuc(truth, score), EXACT);
        assertEquals(0.7892504203047019, BinaryMetrics.prAuc(truth, score), EXACT);
        assertEquals(0.18791573999999997, BinaryMetrics.brier(truth, score), EXACT);
        assertEquals(0.5538808994171586, BinaryMetrics.logLoss(truth, score), EXACT);
    }

    /** confusion_matrix, accuracy_score, ..., at score >= 0.5. */
    @Test
    void metricsOfDecisionsAreThoseOfScikitLearn() {
        Confusion confusion = Confusion.of(truth, score);
        assertEquals(new Confusion(37, 14, 36, 13), confusion);
        assertEquals(0.73, confusion.accuracy(), EXACT);
        assertEquals(0.73, confusion.balancedAccuracy(), EXACT);
        assertEquals(0.74, confusion.sensitivity(), EXACT);
        assertEquals(0.72, confusion.specificity(), EXACT);
        assertEquals(0.7254901960784313, confusion.ppv(), EXACT);
        assertEquals(0.7346938775510204, confusion.npv(), EXACT);
        assertEquals(0.7326732673267328, confusion.f1(), EXACT);
        assertEquals(0.46009202760920326, confusion.mcc(), EXACT);
    }

    /** The same with sample_weight. */
    @Test
    void weightedMetricsAreThoseOfScikitLearn() {
        assertWeighted(0.8537777777777777, Metric.ROC_AUC);
        assertWeighted(0.8331273506449972, Metric.PR_AUC);
        assertWeighted(0.1627565, Metric.BRIER);
        assertWeighted(0.4934688367202639, Metric.LOG_LOSS);
        assertWeighted(0.7933333333333333, Metric.ACCURACY);
        assertWeighted(0.5892387424061383, Metric.MCC);
        assertWeighted(0.8025477707006369, Metric.F1);
    }

    private void assertWeighted(double expected, Metric metric) {
        assertEquals(expected, BinaryMetrics.value(metric, truth, score, Iris.weights(100)), EXACT);
    }

    /** log_loss([1, 0, 1, 0], [1, 0, 0, 0.25]): a certain and wrong prediction costs -log(machine epsilon). */
    @Test
    void logLossIsClippedAsInScikitLearn() {
        assertEquals(9.082833865392233,
                BinaryMetrics.logLoss(new int[] {1, 0, 1, 0}, new double[] {1, 0, 0, 0.25}), EXACT);
    }

    @Test
    void samplesWithoutAScoreDoNotCount() {
        int[] longer = Arrays.copyOf(truth, 102);
        longer[101] = 1;
        double[] scores = Arrays.copyOf(score, 102);
        scores[100] = scores[101] = Double.NaN;
        for (Metric metric : CrossValidatedScores.ofOneModel(truth, score).metrics()) {
            assertEquals(BinaryMetrics.value(metric, truth, score, null),
                    BinaryMetrics.value(metric, longer, scores, null), metric.id());
        }
    }

    @Test
    void whatIsNotDefinedIsNaN() {
        int[] negatives = new int[3];
        double[] low = {0.1, 0.2, 0.3};
        assertTrue(Double.isNaN(BinaryMetrics.rocAuc(negatives, low)));
        assertTrue(Double.isNaN(BinaryMetrics.prAuc(negatives, low)));
        Confusion confusion = Confusion.of(negatives, low);
        assertTrue(Double.isNaN(confusion.sensitivity()));
        assertTrue(Double.isNaN(confusion.ppv()));
        assertTrue(Double.isNaN(confusion.mcc()));
        assertTrue(Double.isNaN(confusion.f1()));
        assertEquals(1, confusion.specificity());
        assertThrows(IllegalArgumentException.class, () -> confusion.value(Metric.RMSE));
    }

    @Test
    void countsTooLargeToMultiplyAsIntegersGiveAnMcc() {
        assertEquals(0.5, new Confusion(3_000_000_000L, 1_000_000_000L, 3_000_000_000L, 1_000_000_000L).mcc(), EXACT);
    }

    @Test
    void metricsAreFoundById() {
        for (Metric metric : Metric.values()) {
            assertEquals(metric, Metric.of(metric.id()));
        }
        assertThrows(IllegalArgumentException.class, () -> Metric.of("auc"));
    }
}
