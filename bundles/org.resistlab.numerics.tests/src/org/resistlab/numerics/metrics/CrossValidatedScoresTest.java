package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.random.RandomStream;

class CrossValidatedScoresTest {

    private static final double EXACT = 1e-12;
    private static final double NAN = Double.NaN;

    private final int[] truth = Iris.isVirginica();
    private final double[] score = Iris.probabilityOfVirginica();

    @Test
    void oneModelGivesThePlainMetrics() {
        CrossValidatedScores scores = CrossValidatedScores.ofOneModel(truth, score);
        int[] weights = Iris.weights(100);
        for (Metric metric : scores.metrics()) {
            assertEquals(BinaryMetrics.value(metric, truth, score, null), scores.value(metric), EXACT, metric.id());
            assertEquals(BinaryMetrics.value(metric, truth, score, weights), scores.value(metric, weights), EXACT,
                    metric.id());
        }
    }

    /** By hand: fold 0 orders 1 of 2 pairs rightly, fold 1 both of its pairs; across folds no pair is compared. */
    @Test
    void aucComparesOnlyWhatOneModelScored() {
        int[] classes = {1, 0, 0, 1, 1, 0};
        double[][] twoFolds = {{0.5, 0.6, 0.4, 0.3, 0.2, 0.1}};
        int[][] fold = {{0, 0, 0, 1, 1, 1}};
        CrossValidatedScores scores = new CrossValidatedScores(classes, twoFolds, fold);
        assertEquals(3 / 4.0, scores.rocAuc(null), EXACT);
        // Average precision 1/2 of one positive and 1 of two.
        assertEquals((1 * 0.5 + 2 * 1) / 3, scores.prAuc(null), EXACT);
    }

    @Test
    void repeatsAddTheirPairs() {
        int[] classes = {1, 0, 0};
        double[][] twice = {{0.5, 0.6, 0.4}, {0.9, 0.1, NAN}};
        CrossValidatedScores scores = new CrossValidatedScores(classes, twice, new int[2][3]);
        assertEquals(2 / 3.0, scores.rocAuc(null), EXACT);
    }

    @Test
    void foldsOfOneClassCountOnlyWhereNoFoldHasBoth() {
        double[][] once = {score};
        int[][] single = new int[1][100];
        Arrays.setAll(single[0], i -> i);
        CrossValidatedScores leaveOneOut = new CrossValidatedScores(truth, once, single);
        assertEquals(BinaryMetrics.rocAuc(truth, score), leaveOneOut.rocAuc(null), EXACT);
        assertEquals(BinaryMetrics.prAuc(truth, score), leaveOneOut.prAuc(null), EXACT);

        int[] classes = {1, 0, 0, 1};
        CrossValidatedScores mixed = new CrossValidatedScores(classes, new double[][] {{0.9, 0.1, 0.5, 0.2}},
                new int[][] {{0, 0, 1, 1}});
        assertEquals(0.5, mixed.rocAuc(null), EXACT);
        CrossValidatedScores oneSided = new CrossValidatedScores(classes, new double[][] {{0.9, 0.1, 0.5, 0.2}},
                new int[][] {{0, 0, 1, 2}});
        assertEquals(1, oneSided.rocAuc(null), EXACT);
    }

    @Test
    void decisionsAndLossesAreAveragedOverRepeats() {
        double[] opposite = Arrays.stream(score).map(p -> 1 - p).toArray();
        CrossValidatedScores scores = new CrossValidatedScores(truth, new double[][] {score, opposite},
                new int[2][100]);
        for (Metric metric : new Metric[] {Metric.ACCURACY, Metric.MCC, Metric.PPV, Metric.BRIER, Metric.LOG_LOSS}) {
            double expected = (BinaryMetrics.value(metric, truth, score, null)
                    + BinaryMetrics.value(metric, truth, opposite, null)) / 2;
            assertEquals(expected, scores.value(metric), EXACT, metric.id());
        }
    }

    @Test
    void repeatsInWhichAMetricIsUndefinedAreLeftOut() {
        int[] classes = {1, 0, 1, 0};
        double[][] twice = {{0.9, 0.8, 0.9, 0.1}, {0.1, 0.1, 0.1, 0.1}};
        assertEquals(2 / 3.0, new CrossValidatedScores(classes, twice, new int[2][4]).value(Metric.PPV), EXACT);
    }

    @Test
    void weightsAreRepetitionsOfPatients() {
        RandomStream random = RandomStream.of(3, "weights");
        int[][] fold = new int[2][100];
        Arrays.setAll(fold[0], i -> random.nextInt(4));
        Arrays.setAll(fold[1], i -> random.nextInt(4));
        double[][] scores = {score, Iris.lastTwo(Iris.SEPAL_WIDTH)};
        int[] weights = Iris.weights(100);
        int[] repeated = new int[Arrays.stream(weights).sum()];
        int next = 0;
        for (int i = 0; i < 100; i++) {
            for (int copy = 0; copy < weights[i]; copy++) {
                repeated[next++] = i;
            }
        }
        int[] classes = Arrays.stream(repeated).map(i -> truth[i]).toArray();
        double[][] repeatedScores = new double[2][];
        int[][] repeatedFold = new int[2][];
        for (int r = 0; r < 2; r++) {
            int repeat = r;
            repeatedScores[r] = Arrays.stream(repeated).mapToDouble(i -> scores[repeat][i]).toArray();
            repeatedFold[r] = Arrays.stream(repeated).map(i -> fold[repeat][i]).toArray();
        }
        CrossValidatedScores weighted = new CrossValidatedScores(truth, scores, fold);
        CrossValidatedScores longer = new CrossValidatedScores(classes, repeatedScores, repeatedFold);
        for (Metric metric : weighted.metrics()) {
            assertEquals(longer.value(metric), weighted.value(metric, weights), EXACT, metric.id());
        }
    }

    @Test
    void meanScoreSkipsRepeatsThatDidNotPredict() {
        CrossValidatedScores scores = new CrossValidatedScores(new int[] {1, 0, 1},
                new double[][] {{0.2, NAN, NAN}, {0.4, 0.6, NAN}}, new int[2][3]);
        double[] mean = scores.meanScore();
        assertArrayEquals(new double[] {0.3, 0.6, NAN}, mean, EXACT);
    }

    @Test
    void classesAgainstTheRestAreComparedWithinFolds() {
        int[] species = Iris.species();
        double[][] probability = Iris.probabilities();
        int[][] fold = new int[1][150];
        Arrays.setAll(fold[0], i -> i % 5);
        CrossValidatedProbabilities folds = new CrossValidatedProbabilities(species, new double[][][] {probability},
                fold, 3);
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            int[] ofClass = MulticlassMetrics.isClass(species, c);
            CrossValidatedScores scores = new CrossValidatedScores(ofClass,
                    new double[][] {MulticlassMetrics.ofClass(probability, c)}, fold);
            assertEquals(scores.rocAuc(null), folds.rocAuc(c, null), EXACT);
            sum += scores.rocAuc(null);
        }
        assertEquals(sum / 3, folds.value(Metric.ROC_AUC), EXACT);
    }

    @Test
    void oneModelOfSeveralClassesGivesThePlainMetrics() {
        CrossValidatedProbabilities one = CrossValidatedProbabilities.ofOneModel(Iris.species(), Iris.probabilities(),
                3);
        for (Metric metric : one.metrics()) {
            for (int[] weights : new int[][] {null, Iris.weights(150)}) {
                assertEquals(MulticlassMetrics.value(metric, Iris.species(), Iris.probabilities(), weights),
                        one.value(metric, weights), EXACT, metric.id());
            }
        }
    }

    @Test
    void patientsWithoutAnyProbabilityAreNotThere() {
        double[][] some = Iris.probabilities();
        Arrays.fill(some, 140, 150, null);
        CrossValidatedProbabilities missing = CrossValidatedProbabilities.ofOneModel(Iris.species(), some, 3);
        assertEquals(MulticlassMetrics.logLoss(Arrays.copyOf(Iris.species(), 140),
                Arrays.copyOf(Iris.probabilities(), 140)), missing.value(Metric.LOG_LOSS), EXACT);
        assertTrue(Double.isNaN(missing.meanProbability()[145][0]));
        assertEquals(some[3][0], missing.meanProbability()[3][0]);
    }

    @Test
    void realValuesAreAveragedOverRepeats() {
        double[] truthValues = Iris.PETAL_WIDTH;
        double[][] twice = {Iris.PETAL_LENGTH, Iris.SEPAL_LENGTH};
        CrossValidatedPredictions predictions = new CrossValidatedPredictions(truthValues, twice,
                new int[2][truthValues.length]);
        for (Metric metric : predictions.metrics()) {
            double expected = (RegressionMetrics.value(metric, truthValues, twice[0], null)
                    + RegressionMetrics.value(metric, truthValues, twice[1], null)) / 2;
            assertEquals(expected, predictions.value(metric), EXACT, metric.id());
        }
        assertEquals((Iris.PETAL_LENGTH[4] + Iris.SEPAL_LENGTH[4]) / 2, predictions.meanPrediction()[4], EXACT);
    }

    @Test
    void correlationsCompareOnlyPatientsOfOneModel() {
        double[] truthValues = {1, 2, 3, 4, 10, 30, 20, 5};
        double[] predicted = {1, 2, 4, 3, 7, 9, 8, Double.NaN};
        int[][] folds = {{0, 0, 0, 0, 1, 1, 1, 1}};
        CrossValidatedPredictions predictions = new CrossValidatedPredictions(truthValues, new double[][] {predicted},
                folds);
        // Fold 0: r = 0.8 of 4 patients (by hand: 4 / 5); fold 1: a perfect line of 3.
        assertEquals((4 * 0.8 + 3 * 1) / 7, predictions.value(Metric.PEARSON), EXACT);
        assertEquals((4 * 0.8 + 3 * 1) / 7, predictions.value(Metric.SPEARMAN), EXACT);
    }

    @Test
    void aBaselineHasNoCorrelationThoughItsFoldsDiffer() {
        double[] truthValues = {1, 2, 3, 4, 5, 6};
        double[] means = {5, 5, 5, 2, 2, 2};
        int[][] folds = {{0, 0, 0, 1, 1, 1}};
        CrossValidatedPredictions baseline = new CrossValidatedPredictions(truthValues, new double[][] {means}, folds);
        assertTrue(Double.isNaN(baseline.value(Metric.PEARSON)));
        assertTrue(RegressionMetrics.pearson(truthValues, means) < -0.8);
    }

    @Test
    void leaveOneOutCorrelatesAllPatients() {
        int[][] folds = {{0, 1, 2, 3}};
        CrossValidatedPredictions predictions = new CrossValidatedPredictions(new double[] {1, 2, 3, 4},
                new double[][] {{1, 2, 4, 3}}, folds);
        assertEquals(0.8, predictions.value(Metric.PEARSON), EXACT);
    }
}
