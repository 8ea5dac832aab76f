package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class CurvesTest {

    private static final double EXACT = 1e-12;
    private static final int[] TRUTH = {1, 0, 1, 1, 0, 0, 1, 0, 1};
    private static final double[] SCORE = {.9, .8, .8, .6, .6, .4, .3, .1, Double.NaN};

    /** scikit-learn 1.2.1: roc_curve(truth, score, drop_intermediate=False); the first threshold is newer: infinity. */
    @Test
    void rocCurveIsThatOfScikitLearn() {
        RocCurve curve = RocCurve.of(TRUTH, SCORE);
        assertArrayEquals(new double[] {0, 0, 0.25, 0.5, 0.75, 0.75, 1}, curve.falsePositiveRate());
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 0.75, 1, 1}, curve.truePositiveRate());
        assertArrayEquals(new double[] {Double.POSITIVE_INFINITY, 0.9, 0.8, 0.6, 0.4, 0.3, 0.1}, curve.threshold());
    }

    @Test
    void areaUnderTheRocCurveIsTheAuc() {
        double[] score = Iris.probabilityOfVirginica();
        assertEquals(BinaryMetrics.rocAuc(Iris.isVirginica(), score), RocCurve.of(Iris.isVirginica(), score).area(),
                EXACT);
    }

    @Test
    void sensitivityBetweenPointsIsInterpolated() {
        RocCurve curve = RocCurve.of(TRUTH, SCORE);
        assertEquals(0.25, curve.sensitivityAt(0), EXACT);
        assertEquals(0.375, curve.sensitivityAt(0.125), EXACT);
        assertEquals(1, curve.sensitivityAt(0.75), EXACT);
        assertEquals(1, curve.sensitivityAt(1), EXACT);
    }

    /** scikit-learn 1.2.1: precision_recall_curve(truth, score). */
    @Test
    void precisionRecallCurveIsThatOfScikitLearn() {
        PrecisionRecallCurve curve = PrecisionRecallCurve.of(TRUTH, SCORE);
        assertArrayEquals(new double[] {0.5, 0.5714285714285714, 0.5, 0.6, 0.6666666666666666, 1, 1},
                curve.precision(), EXACT);
        assertArrayEquals(new double[] {1, 1, 0.75, 0.75, 0.5, 0.25, 0}, curve.recall(), EXACT);
        assertArrayEquals(new double[] {0.1, 0.3, 0.4, 0.6, 0.8, 0.9}, curve.threshold());
    }

    /** scikit-learn 1.2.1: calibration_curve(truth, probability, n_bins=5, strategy="quantile"). */
    @Test
    void calibrationBinsAreThoseOfScikitLearn() {
        CalibrationCurve curve = CalibrationCurve.of(Iris.isVirginica(), Iris.probabilityOfVirginica(), 5);
        double[] observed = curve.bins().stream().mapToDouble(CalibrationBin::observed).toArray();
        double[] predicted = curve.bins().stream().mapToDouble(CalibrationBin::predicted).toArray();
        assertArrayEquals(new double[] {0.125, 0.38095238095238093, 0.65, 0.6, 0.85}, observed, EXACT);
        assertArrayEquals(new double[] {0.16629166666666664, 0.33685714285714285, 0.5075, 0.6538, 0.8461}, predicted,
                EXACT);
        assertEquals(100, curve.bins().stream().mapToInt(CalibrationBin::count).sum());
    }

    /** R 4.2: glm(truth ~ qlogis(probability), family = binomial). */
    @Test
    void recalibrationIsThatOfR() {
        CalibrationCurve curve = CalibrationCurve.of(Iris.isVirginica(), Iris.probabilityOfVirginica(), 5);
        assertEquals(0.1105981890535116, curve.intercept(), 1e-9);
        assertEquals(1.0057146672583486, curve.slope(), 1e-9);
    }

    @Test
    void recalibrationOfSeparatedClassesIsNaN() {
        double[] separating = {0.2, 0.1, 0.3, 0.7, 0.8, 0.9};
        CalibrationCurve curve = CalibrationCurve.of(new int[] {0, 0, 0, 1, 1, 1}, separating, 2);
        assertTrue(Double.isNaN(curve.slope()));
        assertTrue(Double.isNaN(CalibrationCurve.of(new int[6], separating, 2).slope()));
    }

    @Test
    void equalProbabilitiesShareOneBin() {
        double[] same = new double[20];
        Arrays.fill(same, 0.3);
        CalibrationCurve curve = CalibrationCurve.of(new int[20], same, 5);
        assertEquals(1, curve.bins().size());
        assertEquals(0.3, curve.bins().get(0).predicted(), EXACT);
    }

    /** R 4.2: prop.test(k, n, correct = FALSE)$conf.int. */
    @Test
    void wilsonIntervalIsThatOfR() {
        assertInterval(0, 0.27753279986288915, CalibrationCurve.wilson(0, 10));
        assertInterval(0.061911266376209959, 0.410294585688341151, CalibrationCurve.wilson(3, 17));
        assertInterval(0.92865240086664136, 1, CalibrationCurve.wilson(50, 50));
    }

    private static void assertInterval(double low, double high, Interval actual) {
        assertEquals(low, actual.low(), 1e-9);
        assertEquals(high, actual.high(), 1e-9);
    }
}
