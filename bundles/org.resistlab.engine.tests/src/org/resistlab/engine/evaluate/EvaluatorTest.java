package org.resistlab.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.Predictions;
import org.resistlab.numerics.random.RandomStream;

class EvaluatorTest {

    private static final int[] TRUTH = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};
    private static final double[] SCORE = {0.9, 0.8, 0.35, 0.6, 0.7, 0.4, 0.3, 0.2, 0.1, 0.35};

    private static Predictions binary(int repeats, int positive) {
        int[] codes = new int[TRUTH.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = positive == 1 ? TRUTH[i] : 1 - TRUTH[i];
        }
        double[][][] scores = new double[repeats][TRUTH.length][2];
        for (double[][] repeat : scores) {
            for (int i = 0; i < repeat.length; i++) {
                repeat[i][positive] = SCORE[i];
                repeat[i][1 - positive] = 1 - SCORE[i];
            }
        }
        return new Predictions(samples(TRUTH.length), new ClassTarget(codes, List.of("a", "b"), positive),
                new int[repeats][TRUTH.length], scores);
    }

    private static List<String> samples(int n) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            samples.add("S" + i);
        }
        return samples;
    }

    private static List<MetricEstimate> evaluate(Predictions predictions, List<String> groups) {
        return new Evaluator(groups, RandomStream.of(1, "test")).evaluate(predictions);
    }

    private static double value(List<MetricEstimate> metrics, String id) {
        return metrics.stream().filter(metric -> metric.metric().equals(id)).findFirst().orElseThrow().estimate();
    }

    /** scikit-learn 1.2.1: roc_auc_score, average_precision_score, brier_score_loss, log_loss, matthews_corrcoef. */
    @Test
    void metricsOfTwoClassesAreThoseOfScikitLearn() {
        for (int positive : new int[] {0, 1}) {
            List<MetricEstimate> metrics = evaluate(binary(1, positive), List.of());
            assertEquals(0.8541666666666666, value(metrics, "roc-auc"), 1e-12);
            assertEquals(0.8303571428571428, value(metrics, "pr-auc"), 1e-12);
            assertEquals(0.1545, value(metrics, "brier"), 1e-12);
            assertEquals(0.47199121703318536, value(metrics, "log-loss"), 1e-12);
            assertEquals(0.8, value(metrics, "accuracy"), 1e-12);
            assertEquals(0.75, value(metrics, "sensitivity"), 1e-12);
            assertEquals(5 / 6.0, value(metrics, "specificity"), 1e-12);
            assertEquals(0.5833333333333334, value(metrics, "mcc"), 1e-12);
        }
    }

    @Test
    void theCatalogueIsWhatIsMeasured() {
        assertEquals(Metrics.of(Task.CLASS),
                evaluate(binary(1, 1), List.of()).stream().map(MetricEstimate::metric).toList());
    }

    @Test
    void repeatsOfTheSamePredictionsMakeNoIntervalNarrower() {
        MetricEstimate once = evaluate(binary(1, 1), List.of()).get(0);
        MetricEstimate ten = evaluate(binary(10, 1), List.of()).get(0);
        assertEquals(once.estimate(), ten.estimate(), 1e-12);
        assertEquals(once.low(), ten.low(), 1e-12);
        assertEquals(once.high(), ten.high(), 1e-12);
    }

    /** A baseline, whose score is the share of positives in its training patients, in 5 folds and 10 repeats. */
    @Test
    void anIntervalHoldsItsEstimate() {
        int n = 111;
        int[] truth = new int[n];
        Arrays.fill(truth, 0, 37, 1);
        int[][] folds = new int[10][n];
        double[][][] scores = new double[10][n][2];
        for (int r = 0; r < 10; r++) {
            for (int i = 0; i < n; i++) {
                folds[r][i] = (i + r) % 5;
                scores[r][i][1] = 0.33 + 0.001 * folds[r][i];
                scores[r][i][0] = 1 - scores[r][i][1];
            }
        }
        MetricEstimate precisionRecall = evaluate(new Predictions(samples(n),
                new ClassTarget(truth, List.of("a", "b"), 1), folds, scores), List.of()).get(1);
        assertEquals("pr-auc", precisionRecall.metric());
        assertEquals(precisionRecall.estimate(), precisionRecall.low(), "the bootstrap's own percentile is higher");
        assertTrue(precisionRecall.high() > precisionRecall.estimate());
    }

    @Test
    void theMethodSaysWhetherPatientsOrGroupsAreDrawn() {
        List<String> pairs = List.of("A", "A", "B", "B", "C", "C", "C", "D", "D", "D");
        MetricEstimate alone = evaluate(binary(1, 1), List.of()).get(2);
        MetricEstimate grouped = evaluate(binary(1, 1), pairs).get(2);
        assertTrue(grouped.method().startsWith("group bootstrap"), grouped.method());
        assertTrue(alone.method().startsWith("patient bootstrap"), alone.method());
    }

    @Test
    void realValuesAreMeasuredByTheirOwnMetrics() {
        double[][][] predicted = {{{1.1}, {1.9}, {3.2}, {3.8}}};
        List<MetricEstimate> metrics = evaluate(new Predictions(samples(4), new RealTarget(new double[] {1, 2, 3, 4}),
                new int[1][4], predicted), List.of());
        assertEquals(Metrics.of(Task.REAL), metrics.stream().map(MetricEstimate::metric).toList());
        assertEquals(Math.sqrt((0.01 + 0.01 + 0.04 + 0.04) / 4), value(metrics, "rmse"), 1e-12);
        assertEquals(0.15, value(metrics, "mae"), 1e-12);
        assertEquals(0.98, value(metrics, "r2"), 1e-12);
    }
}
