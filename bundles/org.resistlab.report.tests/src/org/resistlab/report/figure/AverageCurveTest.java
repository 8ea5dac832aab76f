package org.resistlab.report.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.numerics.metrics.CrossValidatedScores;
import org.resistlab.numerics.random.RandomStream;

class AverageCurveTest {

    private static final double EXACT = 1e-12;

    /** The areas of the averages are the metrics, whose agreement with scikit-learn is tested where they are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theAreasAreTheCrossValidatedMetrics(int seed) {
        RandomStream random = RandomStream.of(seed, "curves");
        int n = 30 + 10 * seed;
        int[] truth = new int[n];
        double[][] score = new double[3][n];
        int[][] fold = new int[3][n];
        for (int i = 0; i < n; i++) {
            truth[i] = random.nextInt(3) == 0 ? 1 : 0;
            for (int r = 0; r < 3; r++) {
                fold[r][i] = random.nextInt(4) - 1;
                boolean tied = seed % 2 == 0;
                double value = random.nextGaussian() + truth[i];
                score[r][i] = fold[r][i] < 0 ? Double.NaN : tied ? Math.rint(2 * value) / 2 : value;
            }
        }
        CrossValidatedScores metrics = new CrossValidatedScores(truth, score, fold);
        HeldOutScores scores = new HeldOutScores(score, fold);
        assertEquals(metrics.rocAuc(null), AverageCurve.roc(truth, scores).area(), EXACT);
        assertEquals(metrics.prAuc(null), AverageCurve.precisionRecall(truth, scores).area(), EXACT);
    }

    @Test
    void leaveOneOutTakesARepeatTogether() {
        int[] truth = {0, 1, 0, 1};
        double[][] score = {{0.1, 0.4, 0.35, 0.8}};
        int[][] fold = {{0, 1, 2, 3}};
        AverageCurve curve = AverageCurve.roc(truth, new HeldOutScores(score, fold));
        assertArrayEquals(new double[] {0, 0, 0.5, 0.5, 1, 1}, curve.x());
        assertArrayEquals(new double[] {0, 1, 1, 1, 1, 1}, curve.y());
    }

    @Test
    void twoFoldsAreAveragedByTheirPairs() {
        // fold 0: 1 positive above 1 negative (1 pair); fold 1: 1 positive below 2 negatives (2 pairs)
        int[] truth = {1, 0, 1, 0, 0};
        double[][] score = {{0.9, 0.1, 0.2, 0.5, 0.6}};
        int[][] fold = {{0, 0, 1, 1, 1}};
        AverageCurve curve = AverageCurve.roc(truth, new HeldOutScores(score, fold));
        assertEquals(1.0 / 3, curve.area(), EXACT);
        assertArrayEquals(new double[] {0, 0, 0.5, 0.5, 1, 1}, curve.x());
        assertArrayEquals(new double[] {0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1}, curve.y(), EXACT);
    }

    @Test
    void manySamplesDoNotMakeManyPoints() {
        RandomStream random = RandomStream.of(1, "large");
        int n = 4000;
        int[] truth = new int[n];
        double[][] score = new double[1][n];
        for (int i = 0; i < n; i++) {
            truth[i] = i % 2;
            score[0][i] = random.nextGaussian() + truth[i];
        }
        HeldOutScores scores = new HeldOutScores(score, new int[1][n]);
        AverageCurve curve = AverageCurve.roc(truth, scores);
        assertTrue(curve.x().length < 1100, "points: " + curve.x().length);
        assertEquals(CrossValidatedScores.ofOneModel(truth, score[0]).rocAuc(null), curve.area(), 1e-3);
    }

    @Test
    void oneClassAloneHasNoCurve() {
        AverageCurve curve = AverageCurve.roc(new int[] {1, 1},
                new HeldOutScores(new double[][] {{0.1, 0.2}}, new int[][] {{0, 1}}));
        assertEquals(0, curve.x().length);
    }
}
