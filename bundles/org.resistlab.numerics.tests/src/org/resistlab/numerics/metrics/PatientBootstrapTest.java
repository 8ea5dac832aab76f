package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.statistics.Descriptive;

class PatientBootstrapTest {

    private static final RandomStream RANDOM = RandomStream.of(42, "bootstrap");

    @Test
    void strataKeepTheirSize() {
        int[] classes = {0, 1, 1, 2, 2, 2, 2, 2};
        PatientBootstrap bootstrap = PatientBootstrap.stratified(classes, 50, RANDOM);
        for (int b = 0; b < 50; b++) {
            int[] weights = bootstrap.weights(b);
            assertEquals(1, weights[0]);
            assertEquals(2, weights[1] + weights[2]);
            assertEquals(8, Arrays.stream(weights).sum());
        }
    }

    @Test
    void samplesOfAGroupAreDrawnTogether() {
        int[] groups = {7, 7, 7, 3, 3, 9};
        PatientBootstrap bootstrap = PatientBootstrap.grouped(groups, 50, RANDOM);
        for (int b = 0; b < 50; b++) {
            int[] weights = bootstrap.weights(b);
            assertEquals(weights[0], weights[1]);
            assertEquals(weights[0], weights[2]);
            assertEquals(weights[3], weights[4]);
            assertEquals(3, weights[0] + weights[3] + weights[5]);
        }
    }

    @Test
    void replicatesDependOnTheStreamAndTheirNumberAlone() {
        PatientBootstrap one = PatientBootstrap.plain(20, 10, RandomStream.of(1, "a"));
        PatientBootstrap other = PatientBootstrap.plain(20, 100, RandomStream.of(1, "a"));
        assertArrayEquals(one.weights(7), other.weights(7));
        assertTrue(!Arrays.equals(one.weights(7), one.weights(8)));
    }

    /** The bootstrap's standard error of a mean is sd · sqrt((n - 1) / n) / sqrt(n). */
    @Test
    void spreadOfAMeanIsItsStandardError() {
        double[] x = Iris.SEPAL_LENGTH;
        PatientBootstrap bootstrap = PatientBootstrap.plain(150, 4000, RANDOM);
        double[] means = bootstrap.values(List.of(weights -> Weights.mean(x, weights)))[0];
        double expected = Descriptive.standardDeviation(x) * Math.sqrt(149.0 / 150) / Math.sqrt(150);
        assertEquals(expected, Descriptive.standardDeviation(means), 0.05 * expected);
        assertEquals(Descriptive.mean(x), Descriptive.mean(means), 3 * expected / Math.sqrt(4000));
    }

    /** DeLong's interval of the same AUC is 0.702 to 0.877 (R, pROC). */
    @Test
    void intervalOfAnAucIsNearDeLongs() {
        CrossValidatedScores scores = CrossValidatedScores.ofOneModel(Iris.isVirginica(),
                Iris.probabilityOfVirginica());
        Interval interval = PatientBootstrap.stratified(Iris.isVirginica(), PatientBootstrap.REPLICATES, RANDOM)
                .interval(scores::rocAuc);
        assertEquals(0.7017, interval.low(), 0.015);
        assertEquals(0.8775, interval.high(), 0.015);
    }

    @Test
    void repeatsDoNotNarrowTheInterval() {
        double[][] tenTimes = new double[10][];
        Arrays.fill(tenTimes, Iris.probabilityOfVirginica());
        PatientBootstrap bootstrap = PatientBootstrap.stratified(Iris.isVirginica(), 200, RANDOM);
        CrossValidatedScores once = CrossValidatedScores.ofOneModel(Iris.isVirginica(), tenTimes[0]);
        CrossValidatedScores repeated = new CrossValidatedScores(Iris.isVirginica(), tenTimes, new int[10][100]);
        for (Metric metric : once.metrics()) {
            Interval expected = bootstrap.interval(weights -> once.value(metric, weights));
            Interval actual = bootstrap.interval(weights -> repeated.value(metric, weights));
            assertEquals(expected.low(), actual.low(), 1e-12, metric.id());
            assertEquals(expected.high(), actual.high(), 1e-12, metric.id());
        }
    }

    @Test
    void metricsTogetherGetTheIntervalsTheyGetAlone() {
        CrossValidatedScores scores = CrossValidatedScores.ofOneModel(Iris.isVirginica(),
                Iris.probabilityOfVirginica());
        PatientBootstrap bootstrap = PatientBootstrap.stratified(Iris.isVirginica(), 100, RANDOM);
        List<ToDoubleFunction<int[]>> metrics = new ArrayList<>();
        for (Metric metric : scores.metrics()) {
            metrics.add(weights -> scores.value(metric, weights));
        }
        Interval[] together = bootstrap.intervals(metrics);
        for (int m = 0; m < together.length; m++) {
            assertEquals(bootstrap.interval(metrics.get(m)), together[m]);
        }
    }

    @Test
    void undefinedReplicatesAreLeftOut() {
        assertEquals(new Interval(1.075, 3.925),
                PatientBootstrap.percentile(new double[] {4, Double.NaN, 1, 3, 2, Double.NaN}));
        assertTrue(Double.isNaN(PatientBootstrap.percentile(new double[] {Double.NaN}).low()));
    }
}
