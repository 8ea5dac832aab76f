package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

/** Expected values: scikit-learn 1.2.1, sklearn.metrics. */
class MulticlassMetricsTest {

    private static final double EXACT = 1e-12;

    private final int[] truth = Iris.species();
    private final double[][] probability = Iris.probabilities();

    /** roc_auc_score(multi_class="ovr"), mean of average_precision_score of each class, log_loss. */
    @Test
    void metricsOfProbabilitiesAreThoseOfScikitLearn() {
        assertEquals(0.9940666666666668, MulticlassMetrics.rocAuc(truth, probability), EXACT);
        assertEquals(0.9855738653911783, MulticlassMetrics.prAuc(truth, probability), EXACT);
        assertEquals(0.23609533240478042, MulticlassMetrics.logLoss(truth, probability), EXACT);
    }

    /** numpy: mean of ((P - one_hot) ** 2).sum(axis=1). */
    @Test
    void brierSumsOverTheClasses() {
        assertEquals(0.13467892, MulticlassMetrics.brier(truth, probability), EXACT);
    }

    /** confusion_matrix, accuracy_score, ..., average="macro"; specificity and NPV from the matrix in numpy. */
    @Test
    void metricsOfDecisionsAreThoseOfScikitLearn() {
        assertArrayEquals(new int[][] {{50, 0, 0}, {0, 44, 6}, {0, 1, 49}},
                MulticlassMetrics.confusion(truth, probability));
        assertEquals(0.9533333333333334, MulticlassMetrics.accuracy(truth, probability), EXACT);
        assertEquals(0.9533333333333334, MulticlassMetrics.balancedAccuracy(truth, probability), EXACT);
        assertEquals(0.9533333333333334, MulticlassMetrics.sensitivity(truth, probability), EXACT);
        assertEquals(0.9766666666666666, MulticlassMetrics.specificity(truth, probability), EXACT);
        assertEquals(0.9562289562289562, MulticlassMetrics.ppv(truth, probability), EXACT);
        assertEquals(0.9774436090225563, MulticlassMetrics.npv(truth, probability), EXACT);
        assertEquals(0.9532163742690059, MulticlassMetrics.f1(truth, probability), EXACT);
        assertEquals(0.931553885795378, MulticlassMetrics.mcc(truth, probability), EXACT);
    }

    /** The same with sample_weight. */
    @Test
    void weightedMetricsAreThoseOfScikitLearn() {
        assertWeighted(0.9934222222222222, Metric.ROC_AUC);
        assertWeighted(0.24252992390683206, Metric.LOG_LOSS);
        assertWeighted(0.9644191425013343, Metric.F1);
        assertWeighted(0.9471157761821358, Metric.MCC);
    }

    private void assertWeighted(double expected, Metric metric) {
        assertEquals(expected, MulticlassMetrics.value(metric, truth, probability, Iris.weights(150)), EXACT);
    }

    @Test
    void withTwoClassesTheyAreTheBinaryOnes() {
        int[] binary = Iris.isVirginica();
        double[] score = Iris.probabilityOfVirginica();
        double[][] both = Arrays.stream(score).mapToObj(p -> new double[] {1 - p, p}).toArray(double[][]::new);
        assertEquals(BinaryMetrics.rocAuc(binary, score), MulticlassMetrics.rocAuc(binary, both), EXACT);
        assertEquals(2 * BinaryMetrics.brier(binary, score), MulticlassMetrics.brier(binary, both), EXACT);
        assertEquals(BinaryMetrics.logLoss(binary, score), MulticlassMetrics.logLoss(binary, both), EXACT);
    }

    @Test
    void aClassWithoutSamplesIsLeftOutOfMeans() {
        int[] firstTwo = Arrays.copyOf(truth, 100);
        double[][] some = Arrays.copyOf(probability, 100);
        int[] binary = Arrays.stream(firstTwo).map(c -> 1 - c).toArray();
        double first = BinaryMetrics.rocAuc(binary, MulticlassMetrics.ofClass(some, 0));
        double second = BinaryMetrics.rocAuc(firstTwo, MulticlassMetrics.ofClass(some, 1));
        assertEquals((first + second) / 2, MulticlassMetrics.rocAuc(firstTwo, some), EXACT);
        assertEquals((1 + 44 / 50.0) / 2, MulticlassMetrics.balancedAccuracy(firstTwo, some), EXACT);
    }

    @Test
    void samplesWithoutProbabilitiesDoNotCount() {
        int[] longer = Arrays.copyOf(truth, 151);
        double[][] more = Arrays.copyOf(probability, 151);
        more[150] = new double[] {0.2, Double.NaN, 0.8};
        for (Metric metric : CrossValidatedProbabilities.ofOneModel(truth, probability, 3).metrics()) {
            assertEquals(MulticlassMetrics.value(metric, truth, probability, null),
                    MulticlassMetrics.value(metric, longer, more, null), metric.id());
        }
    }

    @Test
    void mccOfASingleCalledClassIsNaN() {
        double[][] same = {{1, 0, 0}, {1, 0, 0}, {1, 0, 0}};
        assertTrue(Double.isNaN(MulticlassMetrics.mcc(new int[] {0, 1, 2}, same)));
    }
}
