package org.resistlab.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.result.Predictions;

class VerdictTest {

    private static EndpointResult endpoint(double auc, double low, double high, int permutations, double p) {
        Predictions predictions = new Predictions(List.of("S1"),
                new ClassTarget(new int[] {1}, List.of("sensitive", "resistant"), 1), new int[][] {{0}},
                new double[][][] {{{0.4, 0.6}}});
        Optional<PermutationTest> test = permutations == 0 ? Optional.empty()
                : Optional.of(new PermutationTest("roc-auc", auc, new double[permutations], p));
        ModelResult model = new ModelResult("forest", "weka.random-forest", "study", false, false, predictions,
                List.of(new MetricEstimate("roc-auc", auc, low, high, "bootstrap", p)), test, List.of(),
                Optional.empty(), List.of());
        return new EndpointResult("remission", Task.CLASS, List.of("sensitive", "resistant"), 1, "roc-auc",
                List.of("S1"), Map.of(), List.of(model), List.of(), List.of(), permutations == 0 ? Double.NaN : p,
                List.of());
    }

    @Test
    void thePermutationTestDecides() {
        assertEquals(Verdict.SIGNAL, Verdict.of(endpoint(0.7, 0.6, 0.8, 200, 0.01)));
        assertEquals(Verdict.NO_SIGNAL, Verdict.of(endpoint(0.7, 0.6, 0.8, 200, 0.05)));
    }

    @Test
    void withoutATestASignalIsNotClaimed() {
        assertEquals(Verdict.UNTESTED, Verdict.of(endpoint(0.9, 0.8, 0.95, 0, Double.NaN)));
        assertEquals(Verdict.NO_SIGNAL, Verdict.of(endpoint(0.55, 0.45, 0.65, 0, Double.NaN)));
    }

    @Test
    void aTestTooShortToFindAnythingIsNone() {
        assertEquals(Verdict.UNTESTED, Verdict.of(endpoint(0.9, 0.8, 0.95, 19, 0.05)));
        assertEquals(Verdict.SIGNAL, Verdict.of(endpoint(0.9, 0.8, 0.95, 20, 1 / 21.0)));
    }

    @Test
    void anUndefinedMetricIsNoVerdict() {
        assertEquals(Verdict.UNKNOWN, Verdict.of(endpoint(Double.NaN, Double.NaN, Double.NaN, 200, 1)));
    }

    @Test
    void theSentenceSaysHowStrongAndHowSure() {
        String sentence = Verdict.sentence(endpoint(0.934, 0.88, 0.97, 200, 1 / 201.0));
        assertTrue(sentence.startsWith("strong signal. The best model, forest, reaches a ROC AUC of 0.93 "
                + "(95 % interval 0.88 to 0.97)"), sentence);
        assertTrue(sentence.contains("p = 0.0050"), sentence);
        assertTrue(Verdict.sentence(endpoint(0.45, 0.34, 0.56, 200, 0.8)).startsWith("no signal. Even the best model"));
    }

    @Test
    void pValuesHaveTwoDigitsAndAFloor() {
        assertEquals("< 0.001", Verdict.pValue(0.0004));
        assertEquals("0.0050", Verdict.pValue(0.005));
        assertEquals("0.049", Verdict.pValue(0.0488));
        assertEquals("0.10", Verdict.pValue(0.0996));
        assertEquals("0.82", Verdict.pValue(0.8235));
        assertEquals("not tested", Verdict.pValue(Double.NaN));
    }
}
