package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class RegressionMetricsTest {

    private static final double EXACT = 1e-12;

    private final double[] truth = Iris.PETAL_WIDTH;
    private final double[] prediction = Arrays.stream(Iris.PETAL_LENGTH)
            .map(length -> Math.round(1000 * (0.4 * length - 0.3)) / 1000.0).toArray();

    /** scikit-learn 1.2.1: mean_squared_error, mean_absolute_error, r2_score; scipy 1.10: pearsonr, spearmanr. */
    @Test
    void metricsAreThoseOfScikitLearnAndScipy() {
        assertEquals(0.20700402572574927, RegressionMetrics.rmse(truth, prediction), EXACT);
        assertEquals(0.1596, RegressionMetrics.mae(truth, prediction), EXACT);
        assertEquals(0.9257525129971992, RegressionMetrics.r2(truth, prediction), EXACT);
        assertEquals(0.9628654314027961, RegressionMetrics.pearson(truth, prediction), EXACT);
        assertEquals(0.9376668235763412, RegressionMetrics.spearman(truth, prediction), EXACT);
    }

    /** The same on arrays in which each sample is repeated as often as it weighs. */
    @Test
    void weightsAreRepetitions() {
        assertWeighted(0.20846955546447435, Metric.RMSE);
        assertWeighted(0.1573333333333333, Metric.MAE);
        assertWeighted(0.9204201260609673, Metric.R2);
        assertWeighted(0.9596669848610379, Metric.PEARSON);
        assertWeighted(0.9347201217951966, Metric.SPEARMAN);
    }

    private void assertWeighted(double expected, Metric metric) {
        assertEquals(expected, RegressionMetrics.value(metric, truth, prediction, Iris.weights(150)), EXACT);
    }

    @Test
    void samplesWithAMissingValueDoNotCount() {
        double[] longer = Arrays.copyOf(truth, 152);
        double[] more = Arrays.copyOf(prediction, 152);
        longer[150] = Double.NaN;
        more[151] = Double.NaN;
        for (Metric metric : CrossValidatedPredictions.ofOneModel(truth, prediction).metrics()) {
            assertEquals(RegressionMetrics.value(metric, truth, prediction, null),
                    RegressionMetrics.value(metric, longer, more, null), metric.id());
        }
    }

    @Test
    void aConstantPredictionHasNoCorrelation() {
        double[] constant = new double[150];
        Arrays.fill(constant, 0.1);
        assertTrue(Double.isNaN(RegressionMetrics.pearson(truth, constant)));
        assertTrue(Double.isNaN(RegressionMetrics.spearman(truth, constant)));
        assertTrue(Double.isNaN(RegressionMetrics.r2(constant, truth)));
    }
}
