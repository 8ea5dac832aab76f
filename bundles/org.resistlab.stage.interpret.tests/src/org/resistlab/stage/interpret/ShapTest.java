package org.resistlab.stage.interpret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

class ShapTest {

    private static final FeatureMatrix BACKGROUND = Data.of(Data.normal("background", 8, 4));
    private static final FeatureMatrix SAMPLES = Data.of(Data.normal("samples", 5, 4));

    /** Not additive: an interaction, a threshold and a curve. */
    private static final ToDoubleFunction<double[]> CURVED = x -> 1
            / (1 + Math.exp(-(x[0] * x[1] + (x[2] > 0 ? 1.5 : 0) - x[3] * x[3])));

    private static Contribution contribution() {
        return Contributions.installed().find(ContributionKind.EXPLAINERS, "shap").orElseThrow();
    }

    private static Explanation explain(Model model, int output, FeatureMatrix background, FeatureMatrix samples,
            Map<String, ?> given, RecordingExecution execution) {
        return new Shap().explain(new ExplanationRequest(model, output, background, samples, null),
                Parameters.of(contribution().parameters(), given), execution);
    }

    private static Explanation explain(Model model, Map<String, ?> given) {
        return explain(model, 1, BACKGROUND, SAMPLES, given, new RecordingExecution());
    }

    /** The mean of a function over the background, the features of a set being those of a sample. */
    private static double[] interventional(ToDoubleFunction<double[]> function, double[] sample) {
        return Shapley.values(sample.length, set -> {
            double sum = 0;
            for (int b = 0; b < BACKGROUND.rows(); b++) {
                double[] mixed = Data.row(BACKGROUND, b);
                for (int j = 0; j < mixed.length; j++) {
                    mixed[j] = (set >> j & 1) == 1 ? sample[j] : mixed[j];
                }
                sum += function.applyAsDouble(mixed);
            }
            return sum / BACKGROUND.rows();
        });
    }

    private static void assertAddsUp(Explanation explanation, double[] predictions) {
        for (int i = 0; i < predictions.length; i++) {
            double parts = Arrays.stream(explanation.values()[i]).sum();
            assertEquals(predictions[i], explanation.base() + parts, 1e-12);
        }
    }

    private static double[] predictions(Model model, int output, FeatureMatrix samples) {
        return Arrays.stream(model.predict(samples)).mapToDouble(row -> row[output]).toArray();
    }

    @Test
    void valuesOfALinearModelAreThoseOfTheDefinition() {
        double[][] coefficients = {{0.5, -2, 0, 1}, {1, 3, -0.7, 0}, {0, 0, 0, 2}};
        WeightedSum model = new WeightedSum(coefficients, new double[] {0.1, 0.2, 0.3});

        Explanation explanation = explain(model, Map.of());

        for (int i = 0; i < SAMPLES.rows(); i++) {
            double[] expected = interventional(x -> 0.2 + x[0] + 3 * x[1] - 0.7 * x[2], Data.row(SAMPLES, i));
            assertArrayEquals(expected, explanation.values()[i], 1e-12);
        }
        assertAddsUp(explanation, predictions(model, 1, SAMPLES));
        assertEquals("exact linear SHAP", explanation.method());
        assertEquals("log-odds", explanation.scale());
        assertEquals(0, explanation.importance()[3]);
    }

    @Test
    void theOneOutputOfATwoClassLinearModelIsExplained() {
        Explanation explanation = explain(new WeightedSum(new double[][] {{1, 0, 0, 0}}, new double[1]), Map.of());

        assertTrue(explanation.importance()[0] > 0);
    }

    @Test
    void aMissingValueHasNoPartInALinearModel() {
        double nan = Double.NaN;
        Explanation explanation = explain(new WeightedSum(new double[][] {{2, 1}}, new double[] {1}), 0,
                Data.of(new double[] {1, nan}, new double[] {nan, 4}, new double[] {3, 6}),
                Data.of(new double[] {nan, 7}), Map.of(), new RecordingExecution());

        assertArrayEquals(new double[] {0, 2}, explanation.values()[0]);
        assertEquals(1 + 2 * 2 + 5, explanation.base());
    }

    /** The expectation of a tree when only a set of features is known (Lundberg et al. 2020, algorithm 1). */
    private static double expectation(FlatTree tree, int node, double[] x, int set, int output) {
        if (tree.isLeaf(node)) {
            return tree.value(node, output);
        }
        double left = expectation(tree, tree.left()[node], x, set, output);
        double right = expectation(tree, tree.right()[node], x, set, output);
        int feature = tree.feature()[node];
        if ((set >> feature & 1) == 1) {
            return x[feature] <= tree.threshold()[node] ? left : right;
        }
        double share = tree.cover()[tree.left()[node]] / tree.cover()[node];
        return share * left + (1 - share) * right;
    }

    private static TreeEnsemble twoTrees() {
        int leaf = FlatTree.LEAF;
        FlatTree first = new FlatTree(new int[] {0, 1, leaf, leaf, 0, leaf, leaf},
                new double[] {0, 0.3, 0, 0, 0.9, 0, 0}, new int[] {1, 2, 0, 0, 5, 0, 0},
                new int[] {4, 3, 0, 0, 6, 0, 0}, null,
                new double[][] {null, null, {0.9, 0.1}, {0.4, 0.6}, null, {0.7, 0.3}, {0.05, 0.95}},
                new double[] {20, 12, 7, 5, 8, 6, 2}, false);
        FlatTree second = new FlatTree(new int[] {2, leaf, leaf}, new double[] {-0.1, 0, 0}, new int[] {1, 0, 0},
                new int[] {2, 0, 0}, null, new double[][] {null, {1, 0}, {0.2, 0.8}}, new double[] {20, 5, 15}, false);
        return TreeEnsemble.mean(List.of(first, second));
    }

    @Test
    void valuesOfTreesAreThoseOfTheDefinition() {
        TreeEnsemble trees = twoTrees();
        Forest model = new Forest(trees);

        Explanation explanation = explain(model, Map.of());

        for (int i = 0; i < SAMPLES.rows(); i++) {
            double[] x = Data.row(SAMPLES, i);
            double[] expected = Shapley.values(4, set -> trees.trees().stream()
                    .mapToDouble(tree -> expectation(tree, 0, x, set, 1)).average().orElseThrow());
            assertArrayEquals(expected, explanation.values()[i], 1e-12);
        }
        assertAddsUp(explanation, predictions(model, 1, SAMPLES));
        assertEquals("exact tree SHAP", explanation.method());
        assertEquals("probability", explanation.scale());
        assertEquals(0, explanation.importance()[3]);
    }

    @Test
    void theOneOutputOfBoostedTreesIsExplained() {
        FlatTree stump = new FlatTree(new int[] {0, -1, -1}, new double[3], new int[] {1, 0, 0}, new int[] {2, 0, 0},
                null, new double[][] {null, {-2}, {1}}, new double[] {4, 2, 2}, false);

        Explanation explanation = explain(new Forest(TreeEnsemble.mean(List.of(stump))), Map.of());

        assertEquals(-0.5, explanation.base());
        assertEquals(1.5, explanation.importance()[0]);
    }

    @Test
    void sampledValuesComeCloseToThoseOfTheDefinition() {
        Explanation explanation = explain(new FunctionModel(CURVED, true),
                Map.of("samples", 8000, "max_evaluations", 1_000_000));

        for (int i = 0; i < SAMPLES.rows(); i++) {
            double[] expected = interventional(CURVED, Data.row(SAMPLES, i));
            assertArrayEquals(expected, explanation.values()[i], 0.01);
        }
        assertEquals("probability", explanation.scale());
    }

    @Test
    void sampledValuesAddUpHoweverFewOrdersThereAre() {
        FunctionModel model = new FunctionModel(CURVED, true);
        for (int samples : new int[] {1, 3, 8, 50}) {
            assertAddsUp(explain(model, Map.of("samples", samples)), predictions(model, 1, SAMPLES));
        }
    }

    @Test
    void theBaseIsTheMeanPredictionOfTheBackground() {
        FunctionModel model = new FunctionModel(CURVED, true);

        double mean = Arrays.stream(predictions(model, 1, BACKGROUND)).average().orElseThrow();

        assertEquals(mean, explain(model, Map.of()).base(), 1e-12);
    }

    /** With two features an order and its reverse are all orders. */
    @Test
    void valuesOfTwoFeaturesAreExactEvenIfSampled() {
        ToDoubleFunction<double[]> product = x -> x[0] * x[1];
        FeatureMatrix background = Data.of(new double[] {1, 2}, new double[] {-1, 3});

        Explanation explanation = explain(new FunctionModel(product, false), 0, background,
                Data.of(new double[] {5, 7}), Map.of("samples", 2), new RecordingExecution());

        double[] first = Shapley.values(2, set -> ((set & 1) == 1 ? 5 : 1) * ((set & 2) == 2 ? 7 : 2));
        double[] second = Shapley.values(2, set -> ((set & 1) == 1 ? 5 : -1) * ((set & 2) == 2 ? 7 : 3));
        assertArrayEquals(new double[] {(first[0] + second[0]) / 2, (first[1] + second[1]) / 2},
                explanation.values()[0], 1e-12);
        assertEquals("value", explanation.scale());
    }

    @Test
    void aFeatureTheModelIgnoresHasExactlyNoPart() {
        Explanation explanation = explain(new FunctionModel(x -> Math.sin(x[0] * x[2]), false), 0, BACKGROUND, SAMPLES,
                Map.of(), new RecordingExecution());

        for (double[] parts : explanation.values()) {
            assertEquals(0, parts[1]);
            assertEquals(0, parts[3]);
        }
    }

    @Test
    void featuresThatPlayTheSameRoleHaveTheSamePart() {
        double[][] rows = Data.normal("alike", 5, 3);
        for (double[] row : rows) {
            row[1] = row[0];
        }
        FeatureMatrix alike = Data.of(rows);

        Explanation explanation = explain(new FunctionModel(x -> Math.tanh(x[0] + x[1]) * x[2], false), 0, alike, alike,
                Map.of("samples", 4000, "max_evaluations", 1_000_000), new RecordingExecution());

        for (double[] parts : explanation.values()) {
            assertEquals(parts[0], parts[1], 0.02);
        }
    }

    @Test
    void aPatientIsExplainedAlikeAloneAndAmongOthers() {
        FunctionModel model = new FunctionModel(CURVED, true);
        double[][] all = explain(model, Map.of()).values();

        for (int i = 0; i < SAMPLES.rows(); i++) {
            Explanation alone = explain(model, 1, BACKGROUND, SAMPLES.selectRows(new int[] {i}), Map.of(),
                    new RecordingExecution());
            assertArrayEquals(all[i], alone.values()[0]);
        }
    }

    @Test
    void featuresOfWhichNotEvenOneOrderIsAffordableAreRefusedWithARemedy() {
        int features = 2002;
        FunctionModel model = new FunctionModel(x -> x[3], false);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> explain(model, 0, Data.of(Data.normal("wide background", 6, features)),
                        Data.of(Data.normal("wide", 2, features)), Map.of(), new RecordingExecution()));
        assertEquals("sampling one order of its 2002 features takes 4002 predictions a sample, and max_evaluations is "
                + "4000. Select features before it, or raise max_evaluations.", refusal.getMessage());
    }

    @Test
    void manyFeaturesAreExplainedCoarselyAndItSaysSo() {
        int features = 2000;
        RecordingExecution execution = new RecordingExecution();
        FunctionModel model = new FunctionModel(x -> x[3] * x[7] + x[1500], false);
        FeatureMatrix samples = Data.of(Data.normal("wide", 2, features));

        Explanation explanation = explain(model, 0, Data.of(Data.normal("wide background", 6, features)), samples,
                Map.of(), execution);

        assertAddsUp(explanation, predictions(model, 0, samples));
        assertEquals(1, execution.notes().size());
        assertEquals("The SHAP values are coarse: 1 feature order instead of 50, as each takes 3998 predictions a "
                + "sample and max_evaluations is 4000.", execution.notes().get(0).message());
        assertEquals("sampled permutation SHAP: 1 feature order, forwards and backwards, from 1 background sample",
                explanation.method());
        assertEquals(3, Arrays.stream(explanation.importance()).filter(value -> value > 0).count());
    }

    @Test
    void oneBackgroundSampleWillDoAndSoWillMissingValues() {
        FeatureMatrix one = Data.of(new double[] {0, Double.NaN});
        FunctionModel model = new FunctionModel(x -> Double.isNaN(x[1]) ? x[0] : x[0] + x[1], false);

        Explanation explanation = explain(model, 0, one, Data.of(new double[] {2, Double.NaN}, new double[] {2, 5}),
                Map.of(), new RecordingExecution());

        assertArrayEquals(new double[][] {{2, 0}, {2, 5}}, explanation.values());
    }

    @Test
    void importanceIsTheMeanSizeOfTheValues() {
        Explanation explanation = explain(new FunctionModel(CURVED, true), Map.of());

        double mean = Arrays.stream(explanation.values()).mapToDouble(parts -> Math.abs(parts[2])).average()
                .orElseThrow();

        assertEquals(mean, explanation.importance()[2], 1e-15);
    }

    @Test
    void aCancelIsHeard() {
        RecordingExecution cancelled = new RecordingExecution(true, List.of());

        assertThrows(CancellationException.class, () -> explain(new FunctionModel(CURVED, true), 1, BACKGROUND, SAMPLES,
                Map.of(), cancelled));
        assertThrows(CancellationException.class,
                () -> explain(new Forest(twoTrees()), 1, BACKGROUND, SAMPLES, Map.of(), cancelled));
    }

    @Test
    void withoutBackgroundItIsRefusedInWords() {
        FeatureMatrix none = BACKGROUND.selectRows(new int[0]);

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> explain(new FunctionModel(CURVED, true), 1, none, SAMPLES, Map.of(), new RecordingExecution()));

        assertTrue(e.getMessage().contains("at least one background sample"), e.getMessage());
    }

    @Test
    void isInstalled() throws Exception {
        assertInstanceOf(Shap.class, Contributions.installed().create(contribution(), Explainer.class));
        assertEquals(4, contribution().references().size());
    }
}
