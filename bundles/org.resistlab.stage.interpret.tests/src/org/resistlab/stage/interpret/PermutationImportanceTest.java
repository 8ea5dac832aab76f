package org.resistlab.stage.interpret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.explain.Explainer;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

class PermutationImportanceTest {

    private static final double[][] ROWS = Data.normal("samples", 30, 5);
    private static final FeatureMatrix SAMPLES = Data.of(ROWS);

    /** The model is the truth itself. */
    private static final FunctionModel TRUTH = new FunctionModel(x -> 2 * x[0] - x[1], false);

    private static Contribution contribution() {
        return Contributions.installed().find(ContributionKind.EXPLAINERS, "permutation-importance").orElseThrow();
    }

    private static Explanation explain(Model model, FeatureMatrix samples, ToDoubleFunction<double[][]> score,
            Map<String, ?> given, RecordingExecution execution) {
        return new PermutationImportance().explain(new ExplanationRequest(model, 0, samples, samples, score),
                Parameters.of(contribution().parameters(), given), execution);
    }

    private static Explanation explain(Model model, Map<String, ?> given) {
        return explain(model, SAMPLES, PermutationImportanceTest::negativeMeanSquaredError, given,
                new RecordingExecution());
    }

    private static double negativeMeanSquaredError(double[][] predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.length; i++) {
            double error = predictions[i][0] - (2 * ROWS[i][0] - ROWS[i][1]);
            sum += error * error;
        }
        return -sum / predictions.length;
    }

    private static double variance(int column) {
        double mean = Arrays.stream(ROWS).mapToDouble(row -> row[column]).average().orElseThrow();
        return Arrays.stream(ROWS).mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).average()
                .orElseThrow();
    }

    /** Shuffling x in w·x raises the mean squared error of the truth by 2·w²·variance(x) in expectation. */
    @Test
    void theDropOfTheScoreIsTheOneThatIsExpected() {
        double[] importance = explain(TRUTH, Map.of("n_repeats", 4000)).importance();

        assertEquals(8 * variance(0), importance[0], 0.05 * 8 * variance(0));
        assertEquals(2 * variance(1), importance[1], 0.05 * 2 * variance(1));
    }

    @Test
    void featuresThatMakeNoDifferenceHaveTheImportanceZero() {
        double[] importance = explain(TRUTH, Map.of()).importance();

        assertArrayEquals(new double[3], Arrays.copyOfRange(importance, 2, 5));
    }

    @Test
    void shufflingAFeatureThatMisleadsRaisesTheScore() {
        Model misled = new FunctionModel(x -> -2 * x[0] - x[1], false);

        assertTrue(explain(misled, Map.of()).importance()[0] < 0);
    }

    @Test
    void featuresThatDoNotVaryOrThatTheModelDoesNotUseAreNotPredicted() {
        double[][] rows = {{1, 5, 0}, {1, 6, 1}, {1, 9, 3}};
        int[] calls = {0};
        FunctionModel counting = new FunctionModel(x -> {
            calls[0]++;
            return x[1];
        }, false);

        explain(counting, Data.of(rows), predictions -> 0, Map.of(), new RecordingExecution());
        assertEquals(3 + 2 * 10 * 3, calls[0]);

        WeightedSum linear = new WeightedSum(new double[][] {{1, 1, 0}}, new double[1]);
        int[] scored = {0};
        explain(linear, Data.of(rows), predictions -> scored[0]++, Map.of(), new RecordingExecution());
        assertEquals(1 + 10, scored[0]);
    }

    @Test
    void aFeatureIsShuffledAlikeWhicheverOthersThereAre() {
        Explanation all = explain(TRUTH, Map.of());
        FeatureMatrix two = SAMPLES.selectColumns(new int[] {1, 0});
        Explanation some = explain(new FunctionModel(x -> 2 * x[1] - x[0], false), two,
                PermutationImportanceTest::negativeMeanSquaredError, Map.of(), new RecordingExecution());

        assertArrayEquals(Arrays.copyOf(all.importance(), 2),
                new double[] {some.importance()[1], some.importance()[0]});
        assertArrayEquals(all.importance(), explain(TRUTH, Map.of()).importance());
    }

    @Test
    void itSaysWhatWasDone() {
        Explanation explanation = explain(TRUTH, Map.of());

        assertEquals("permutation importance, 10 repeats", explanation.method());
        assertNull(explanation.values());
        assertTrue(Double.isNaN(explanation.base()));
    }

    @Test
    void wherePredictionsWouldBeTooManyItShufflesLessOftenAndSaysSo() {
        RecordingExecution execution = new RecordingExecution();

        Explanation explanation = explain(TRUTH, SAMPLES, PermutationImportanceTest::negativeMeanSquaredError,
                Map.of("max_evaluations", 400), execution);

        assertEquals("permutation importance, 2 repeats", explanation.method());
        assertEquals("Each feature is shuffled 2 times instead of 10, as shuffling all 5 once takes 150 predictions "
                + "and max_evaluations is 400.", execution.notes().get(0).message());
    }

    @Test
    void whereNotEvenOneShuffleIsAffordableItSaysWhatToDo() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> explain(TRUTH, SAMPLES, PermutationImportanceTest::negativeMeanSquaredError,
                        Map.of("max_evaluations", 149), new RecordingExecution()));
        assertEquals("shuffling each of its 5 features once takes 150 predictions, and max_evaluations is 149. "
                + "Select features before it, or raise max_evaluations.", refusal.getMessage());
    }

    /** More cells than are predicted at once: 5 repeats, then 2. */
    @Test
    void repeatsAreTheSameHoweverManyArePredictedAtOnce() {
        double[][] wide = new double[30][27_000];
        for (int i = 0; i < wide.length; i++) {
            System.arraycopy(ROWS[i], 0, wide[i], 0, 5);
        }
        Explanation inParts = explain(TRUTH, Data.of(wide), PermutationImportanceTest::negativeMeanSquaredError,
                Map.of("n_repeats", 7), new RecordingExecution());

        assertArrayEquals(explain(TRUTH, Map.of("n_repeats", 7)).importance(), Arrays.copyOf(inParts.importance(), 5),
                1e-12);
    }

    @Test
    void samplesWithoutAScoreHaveNoImportance() {
        RecordingExecution execution = new RecordingExecution();

        Explanation explanation = explain(TRUTH, SAMPLES, _ -> Double.NaN, Map.of(), execution);

        assertTrue(Arrays.stream(explanation.importance()).allMatch(Double::isNaN));
        assertEquals("explain.no-score", execution.notes().get(0).code());
    }

    @Test
    void withoutTheTruthItIsRefusedInWords() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> explain(TRUTH, SAMPLES, null, Map.of(), new RecordingExecution()));

        assertTrue(e.getMessage().contains("truth is known"), e.getMessage());
    }

    @Test
    void aCancelIsHeard() {
        RecordingExecution cancelled = new RecordingExecution(true, List.of());

        assertThrows(CancellationException.class, () -> explain(TRUTH, SAMPLES,
                PermutationImportanceTest::negativeMeanSquaredError, Map.of(), cancelled));
    }

    @Test
    void isInstalled() throws Exception {
        assertInstanceOf(PermutationImportance.class,
                Contributions.installed().create(contribution(), Explainer.class));
    }
}
