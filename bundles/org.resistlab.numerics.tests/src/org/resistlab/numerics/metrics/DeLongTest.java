package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.random.RandomStream;

/** Expected values: R 4.2, pROC 1.18.0, roc(is.virginica, column, direction = "<"). */
class DeLongTest {

    private static final double EXACT = 1e-12;

    private final int[] truth = Iris.isVirginica();
    private final double[] sepalLength = Iris.lastTwo(Iris.SEPAL_LENGTH);
    private final double[] sepalWidth = Iris.lastTwo(Iris.SEPAL_WIDTH);
    private final double[] petalLength = Iris.lastTwo(Iris.PETAL_LENGTH);
    private final double[] petalWidth = Iris.lastTwo(Iris.PETAL_WIDTH);

    /** auc(r), var(r), ci.auc(r). */
    @Test
    void aucVarianceAndIntervalAreThoseOfProc() {
        assertAuc(0.7896, 0.0020107689795918365, 0.7017120814159807374, 0.8774879185840191997, sepalLength);
        assertAuc(0.6636, 0.0028770220408163268, 0.5584716893694886553, 0.7687283106305112801, sepalWidth);
        assertAuc(0.9822, 9.5231020408163261e-05, 0.96307342050050138, 1, petalLength);
        assertAuc(0.9804, 1.0978938775510204e-04, 0.95986341284413490005, 1, petalWidth);
    }

    private void assertAuc(double auc, double variance, double low, double high, double[] score) {
        DeLongAuc actual = DeLong.auc(truth, score);
        assertEquals(auc, actual.auc(), EXACT);
        assertEquals(variance, actual.variance(), EXACT);
        assertEquals(low, actual.interval().low(), EXACT);
        assertEquals(high, actual.interval().high(), EXACT);
    }

    /** roc.test(a, b, method = "delong"). */
    @Test
    void pairedTestIsThatOfProc() {
        assertTest(2.527231004820124749, 0.011496585587428776, 0.028282196767515602, 0.223717803232484413,
                DeLong.compare(truth, sepalLength, sepalWidth));
        assertTest(-4.7067848410589885, 2.5165426952672481e-06, -0.27280104512308284, -0.11239895487691713,
                DeLong.compare(truth, sepalLength, petalLength));
        assertTest(-0.137171263022598910, 0.890895424954553761, -0.027519200176721326, 0.023919200176721500,
                DeLong.compare(truth, petalWidth, petalLength));
    }

    private static void assertTest(double z, double p, double low, double high, DeLongComparison actual) {
        assertEquals(z, actual.z(), 1e-10);
        assertEquals(p, actual.p(), EXACT);
        assertEquals(low, actual.interval().low(), EXACT);
        assertEquals(high, actual.interval().high(), EXACT);
        assertEquals(actual.first() - actual.second(), actual.difference());
    }

    @Test
    void aModelDoesNotDifferFromItself() {
        DeLongComparison same = DeLong.compare(truth, sepalLength, sepalLength);
        assertEquals(0, same.z());
        assertEquals(1, same.p());
    }

    @Test
    void repeatingTheSamePredictionsDoesNotShrinkTheVariance() {
        double[][] score = new double[10][];
        Arrays.fill(score, sepalLength);
        DeLongAuc repeated = DeLong.auc(new CrossValidatedScores(truth, score, new int[10][100]));
        assertEquals(0.7896, repeated.auc(), EXACT);
        assertEquals(0.0020107689795918365, repeated.variance(), EXACT);
    }

    @Test
    void placementsOfPatientsCompareOnlyWithinTheirFolds() {
        // Two folds on scales far apart: each orders 3 of its 4 pairs rightly.
        int[] classes = {1, 1, 0, 0, 1, 1, 0, 0};
        double[][] score = {{3, 1, 2, 0, 103, 101, 102, 100}};
        int[][] fold = {{0, 0, 0, 0, 1, 1, 1, 1}};
        DeLongAuc auc = DeLong.auc(new CrossValidatedScores(classes, score, fold));
        assertEquals(0.75, auc.auc(), EXACT);
        // Placements are 1, 0.5, 1, 0.5 in either class: the variance of their mean is (1/12) / 4 for each.
        assertEquals(2 * (1 / 12.0) / 4, auc.variance(), EXACT);
    }

    /** Coverage over simulated cohorts of 60 patients whose scores are predicted in 5 folds, 3 times, with noise. */
    @Test
    void intervalOfRepeatedFoldsCoversTheTrueAuc() {
        double expected = 0.5 * (1 + Erf.erf(1 / Math.sqrt(2 + 2 * 0.25) / Math.sqrt(2)));
        int covered = 0;
        int cohorts = 400;
        for (int cohort = 0; cohort < cohorts; cohort++) {
            RandomStream random = RandomStream.of(11, "cohort " + cohort);
            covered += DeLong.auc(simulate(random)).interval().contains(expected) ? 1 : 0;
        }
        double coverage = (double) covered / cohorts;
        assertTrue(coverage > 0.90 && coverage < 0.99, "coverage " + coverage);
    }

    /** Positives shifted by 1, unit variance between patients, variance 0.25 between predictions of a patient. */
    private static CrossValidatedScores simulate(RandomStream random) {
        int n = 60;
        int[] classes = new int[n];
        double[] signal = new double[n];
        for (int i = 0; i < n; i++) {
            classes[i] = i % 2;
            signal[i] = classes[i] + random.nextGaussian();
        }
        double[][] score = new double[3][n];
        int[][] fold = new int[3][n];
        for (int r = 0; r < 3; r++) {
            int[] order = random.permutation(n);
            for (int i = 0; i < n; i++) {
                fold[r][order[i]] = i % 5;
                score[r][i] = signal[i] + 0.5 * random.nextGaussian();
            }
        }
        return new CrossValidatedScores(classes, score, fold);
    }

    @Test
    void tooFewPatientsLeaveTheVarianceUnknown() {
        DeLongAuc auc = DeLong.auc(new int[] {1, 0, 0}, new double[] {3, 2, 1});
        assertEquals(1, auc.auc());
        assertTrue(Double.isNaN(auc.variance()));
        assertTrue(Double.isNaN(DeLong.compare(new int[] {1, 0, 0}, new double[] {3, 2, 1}, new double[3]).p()));
        assertThrows(IllegalArgumentException.class,
                () -> DeLong.compare(CrossValidatedScores.ofOneModel(truth, sepalLength),
                        CrossValidatedScores.ofOneModel(new int[100], sepalLength)));
    }
}
