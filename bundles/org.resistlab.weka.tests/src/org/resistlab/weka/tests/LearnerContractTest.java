package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.RowMajor;

/** What every Weka learner promises. */
class LearnerContractTest {

    private static final ClassTarget TWO = TestData.classes(80, 2, 0);
    private static final FeatureMatrix NUMBERS = TestData.numbers(TWO, 12, 2, 1);
    private static final ClassTarget TWO_NEW = TestData.classes(60, 2, 0);
    private static final FeatureMatrix NEW = TestData.numbers(TWO_NEW, 12, 2, 2);

    static List<String> ids() {
        return InstalledLearners.IDS;
    }

    private static Model fit(String id, FeatureMatrix features, Target target) {
        return fit(id, features, target, Map.of());
    }

    private static Model fit(String id, FeatureMatrix features, Target target, Map<String, ?> parameters) {
        return InstalledLearners.learner(id).fit(TestData.training(features, target),
                InstalledLearners.parameters(id, parameters), TestExecution.seeded(7));
    }

    private static double accuracy(double[][] probabilities, ClassTarget truth) {
        int right = 0;
        for (int i = 0; i < probabilities.length; i++) {
            int best = 0;
            for (int k = 1; k < probabilities[i].length; k++) {
                best = probabilities[i][k] > probabilities[i][best] ? k : best;
            }
            right += best == truth.codes()[i] ? 1 : 0;
        }
        return right / (double) probabilities.length;
    }

    private static void assertProbabilities(double[][] predictions, int rows, int classes) {
        assertEquals(rows, predictions.length);
        for (double[] row : predictions) {
            assertEquals(classes, row.length);
            assertEquals(1, Arrays.stream(row).sum(), 1e-9);
            assertTrue(Arrays.stream(row).allMatch(p -> p >= 0 && p <= 1));
        }
    }

    private static double correlation(double[][] predictions, double[] truth) {
        double[] predicted = Arrays.stream(predictions).mapToDouble(row -> row[0]).toArray();
        double meanP = Arrays.stream(predicted).average().orElseThrow();
        double meanT = Arrays.stream(truth).average().orElseThrow();
        double pt = 0;
        double pp = 0;
        double tt = 0;
        for (int i = 0; i < truth.length; i++) {
            pt += (predicted[i] - meanP) * (truth[i] - meanT);
            pp += (predicted[i] - meanP) * (predicted[i] - meanP);
            tt += (truth[i] - meanT) * (truth[i] - meanT);
        }
        return pt / Math.sqrt(pp * tt);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isDeclaredInFull(String id) {
        Contribution declared = InstalledLearners.contribution(id);
        assertEquals("GPL-3.0-or-later", declared.licence());
        assertFalse(declared.description().isBlank());
        assertFalse(declared.references().isEmpty());
        assertTrue(declared.tasks().contains(Task.CLASS));
        Set<String> vocabulary = Set.of("categorical", "missing-values", "multiclass", "class-weights", "linear",
                "trees");
        assertTrue(vocabulary.containsAll(declared.capabilities()), declared.capabilities().toString());
        declared.parameters().forEach(parameter -> {
            assertFalse(parameter.description().isBlank(), parameter.name());
            assertTrue(parameter.defaultValue() != null, parameter.name());
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void separatesTwoClasses(String id) {
        double[][] predictions = fit(id, NUMBERS, TWO).predict(NEW);
        assertProbabilities(predictions, 60, 2);
        assertTrue(accuracy(predictions, TWO_NEW) >= 0.85, id + " " + accuracy(predictions, TWO_NEW));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void keepsTheOrderOfClassesWhicheverIsPositive(String id) {
        ClassTarget other = new ClassTarget(TWO.codes(), TWO.classes(), 1);
        assertTrue(accuracy(fit(id, NUMBERS, other).predict(NEW), TWO_NEW) >= 0.85);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void separatesThreeClasses(String id) {
        ClassTarget three = TestData.classes(120, 3, 1);
        FeatureMatrix features = TestData.numbers(three, 10, 3, 3);
        Map<String, ?> deeper = id.equals("weka.adaboost") ? Map.of("max_depth", 3) : Map.of();
        ClassTarget truth = TestData.classes(90, 3, 1);
        double[][] predictions = fit(id, features, three, deeper).predict(TestData.numbers(truth, 10, 3, 4));
        assertProbabilities(predictions, 90, 3);
        assertTrue(accuracy(predictions, truth) >= 0.8, id + " " + accuracy(predictions, truth));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void givesAClassWithoutTrainingSamplesProbabilityZero(String id) {
        int[] codes = new int[90];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i % 3 == 0 ? 0 : i % 3 + 1;
        }
        ClassTarget gap = new ClassTarget(codes, List.of("a", "absent", "b", "c"), 2);
        FeatureMatrix features = TestData.numbers(gap, 8, 3, 5);
        double[][] predictions = fit(id, features, gap).predict(features);
        assertProbabilities(predictions, 90, 4);
        for (double[] row : predictions) {
            assertEquals(0, row[1]);
        }
        assertTrue(accuracy(predictions, gap) > 0.6, id + " " + accuracy(predictions, gap));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void learnsARealValueOrSaysThatItDoesNot(String id) {
        RealTarget target = TestData.real(NUMBERS, 1);
        if (InstalledLearners.contribution(id).tasks().contains(Task.REAL)) {
            double[][] predictions = fit(id, NUMBERS, target).predict(NEW);
            assertEquals(1, predictions[0].length);
            assertTrue(correlation(predictions, TestData.real(NEW, 2).values()) > 0.6);
        } else {
            String words = assertThrows(IllegalArgumentException.class, () -> fit(id, NUMBERS, target)).getMessage();
            assertTrue(words.contains("real"), words);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void givesTheSameBytesForTheSameSeed(String id) {
        Model first = fit(id, NUMBERS, TWO);
        Model second = fit(id, NUMBERS, TWO);
        assertEquals(StateJson.toText(first.state()), StateJson.toText(second.state()));
        assertTrue(Arrays.deepEquals(first.predict(NEW), second.predict(NEW)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void givesTheSameBitsOnManyThreads(String id) throws Exception {
        double[][] alone = fit(id, NUMBERS, TWO).predict(NEW);
        Model shared = fit(id, NUMBERS, TWO);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<double[][]>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(pool.submit(() -> shared.predict(NEW)));
                results.add(pool.submit(() -> fit(id, NUMBERS, TWO).predict(NEW)));
            }
            for (Future<double[][]> result : results) {
                assertTrue(Arrays.deepEquals(alone, result.get()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void predictsTheSameBitsAfterItsStateIsRestored(String id) throws IOException {
        List<Target> targets = new ArrayList<>(List.of(TWO, TestData.classes(80, 3, 2)));
        if (InstalledLearners.contribution(id).tasks().contains(Task.REAL)) {
            targets.add(TestData.real(NUMBERS, 1));
        }
        for (Target target : targets) {
            Model model = fit(id, NUMBERS, target);
            State written = StateJson.fromText(StateJson.toText(model.state()));
            Model restored = InstalledLearners.learner(id).restore(written);
            assertTrue(Arrays.deepEquals(model.predict(NEW), restored.predict(NEW)));
            assertEquals(model.getClass(), restored.getClass());
            assertEquals(StateJson.toText(model.state()), StateJson.toText(restored.state()));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void predictsEachSampleByItselfAlone(String id) {
        Model model = fit(id, NUMBERS, TWO);
        double[][] together = model.predict(NEW);
        for (int i = 0; i < 10; i++) {
            assertArrayEquals(together[i], model.predict(NEW.selectRows(new int[] {i}))[0], 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void takesCategoriesOrAsksForOneHot(String id) {
        FeatureMatrix features = TestData.withCategories(NUMBERS, TWO, 6);
        if (InstalledLearners.contribution(id).can("categorical")) {
            Model model = fit(id, features, TWO);
            double[][] predictions = model.predict(TestData.withCategories(NEW, TWO_NEW, 7));
            assertTrue(accuracy(predictions, TWO_NEW) >= 0.85);
            Model restored = InstalledLearners.learner(id).restore(model.state());
            assertTrue(Arrays.deepEquals(predictions,
                    restored.predict(TestData.withCategories(NEW, TWO_NEW, 7))));
        } else {
            String words = assertThrows(IllegalArgumentException.class, () -> fit(id, features, TWO)).getMessage();
            assertTrue(words.contains("one-hot") && words.contains("clinical:stage"), words);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void takesMissingValuesOrAsksForImpute(String id) {
        FeatureMatrix features = TestData.withMissing(NUMBERS, 0.1, 8);
        if (InstalledLearners.contribution(id).can("missing-values")) {
            double[][] predictions = fit(id, features, TWO).predict(TestData.withMissing(NEW, 0.1, 9));
            assertProbabilities(predictions, 60, 2);
            assertTrue(accuracy(predictions, TWO_NEW) >= 0.8);
        } else {
            String words = assertThrows(IllegalArgumentException.class, () -> fit(id, features, TWO)).getMessage();
            assertTrue(words.contains("impute") && words.contains("rna:gene"), words);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void weighsTheClassesWhereItSaysSo(String id) {
        boolean weighs = InstalledLearners.contribution(id).can("class-weights");
        assertEquals(weighs, InstalledLearners.contribution(id).parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("class_weight")));
        if (!weighs || id.equals("weka.svm")) {
            return; // a machine's weights move its margin, not its calibrated probabilities: see SupportVectorTest
        }
        int[] codes = new int[100];
        Arrays.fill(codes, 0, 15, 1);
        ClassTarget rare = new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
        FeatureMatrix features = TestData.numbers(rare, 6, 0.7, 10);
        double plain = sumOfPositive(fit(id, features, rare).predict(features));
        double balanced = sumOfPositive(fit(id, features, rare, Map.of("class_weight", "balanced")).predict(features));
        assertTrue(balanced > plain * 1.1, plain + " " + balanced);
    }

    private static double sumOfPositive(double[][] predictions) {
        return Arrays.stream(predictions).mapToDouble(row -> row[1]).sum();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void yieldsTheKindOfModelThatItDeclares(String id) {
        Contribution declared = InstalledLearners.contribution(id);
        List<Target> targets = new ArrayList<>(List.of(TWO, new ClassTarget(TWO.codes(), TWO.classes(), 1)));
        if (declared.tasks().contains(Task.REAL)) {
            targets.add(TestData.real(NUMBERS, 1));
        }
        for (Target target : targets) {
            Model model = fit(id, NUMBERS, target);
            assertEquals(declared.can("linear"), model instanceof LinearModel);
            assertEquals(declared.can("trees"), model instanceof TreeModel);
            if (model instanceof LinearModel linear) {
                assertLinear(linear, target);
            } else if (model instanceof TreeModel trees) {
                assertTrees(trees, target);
            }
        }
    }

    private static void assertLinear(LinearModel model, Target target) {
        double[][] rows = RowMajor.of(NEW.values());
        double[][] predictions = model.predict(NEW);
        assertEquals(1, model.coefficients().length);
        for (int i = 0; i < rows.length; i++) {
            double output = model.intercepts()[0];
            for (int j = 0; j < rows[i].length; j++) {
                output += model.coefficients()[0][j] * rows[i][j];
            }
            if (target instanceof ClassTarget classes) {
                double positive = predictions[i][classes.positive()];
                if (model.outputScale().equals("log-odds")) {
                    assertEquals(1 / (1 + Math.exp(-output)), positive, 1e-12);
                } else {
                    assertEquals("decision value", model.outputScale());
                    for (int other = 0; other < i; other++) {
                        double otherOutput = dot(model, rows[other]);
                        double otherPositive = predictions[other][classes.positive()];
                        assertTrue((output - otherOutput) * (positive - otherPositive) >= 0);
                    }
                }
            } else {
                assertEquals("value", model.outputScale());
                assertEquals(output, predictions[i][0], 1e-9);
            }
        }
    }

    private static double dot(LinearModel model, double[] row) {
        double output = model.intercepts()[0];
        for (int j = 0; j < row.length; j++) {
            output += model.coefficients()[0][j] * row[j];
        }
        return output;
    }

    private static void assertTrees(TreeModel model, Target target) {
        double[][] rows = RowMajor.of(NEW.values());
        double[][] predictions = model.predict(NEW);
        for (int i = 0; i < rows.length; i++) {
            double[] sum = model.trees().predict(rows[i]);
            switch (model.outputScale()) {
                case "log-odds" -> assertEquals(1 / (1 + Math.exp(-sum[0])),
                        predictions[i][((ClassTarget) target).positive()], 1e-12);
                case "probability", "value" -> assertArrayEquals(sum, predictions[i], 1e-12);
                default -> throw new AssertionError(model.outputScale());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void standsFeaturesThatDoNotVary(String id) {
        double[][] columns = new double[13][80];
        for (int j = 0; j < 12; j++) {
            columns[j] = NUMBERS.column(j);
        }
        Arrays.fill(columns[12], 3);
        FeatureMatrix features = new FeatureMatrix(TestData.numbers(TWO, 13, 0, 1).features(),
                DenseMatrix.ofColumns(columns));
        assertTrue(accuracy(fit(id, features, TWO).predict(features), TWO) >= 0.85);
        FeatureMatrix constant = features.selectColumns(new int[] {12});
        assertProbabilities(fit(id, constant, TWO).predict(constant), 80, 2);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void learnsFromMoreFeaturesThanSamples(String id) {
        ClassTarget target = TestData.classes(40, 2, 1);
        FeatureMatrix wide = TestData.numbers(target, 400, 3, 11);
        double[][] predictions = fit(id, wide, target).predict(TestData.numbers(TWO_NEW, 400, 3, 12));
        assertTrue(accuracy(predictions, TWO_NEW) > 0.65, id + " " + accuracy(predictions, TWO_NEW));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysWhatIsWrongWithTheData(String id) {
        ClassTarget one = new ClassTarget(new int[80], TWO.classes(), 0);
        assertWords(id, NUMBERS, one, "of class \"resistant\"");
        assertWords(id, NUMBERS.selectColumns(new int[0]), TWO, "no feature");
        assertWords(id, NUMBERS, new SurvivalTarget(new double[80], new boolean[80]), "survival");
        double[][] infinite = RowMajor.of(NUMBERS.values());
        infinite[3][4] = Double.POSITIVE_INFINITY;
        assertWords(id, TestData.matrix(infinite), TWO, "infinite values, as in rna:gene4");
    }

    private static void assertWords(String id, FeatureMatrix features, Target target, String words) {
        String message = assertThrows(IllegalArgumentException.class, () -> fit(id, features, target)).getMessage();
        assertTrue(message.contains(words), message);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void refusesSamplesWithOtherFeatures(String id) {
        Model model = fit(id, NUMBERS, TWO);
        String words = assertThrows(IllegalArgumentException.class,
                () -> model.predict(NEW.selectColumns(new int[] {0, 1}))).getMessage();
        assertTrue(words.contains("12 features, not 2"), words);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void stopsWhenCancelled(String id) {
        assertThrows(CancellationException.class,
                () -> InstalledLearners.learner(id).fit(TestData.training(NUMBERS, TWO),
                        InstalledLearners.parameters(id, Map.of()), new TestExecution(7, true)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void printsNothing(String id) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            fit(id, NUMBERS, TWO).predict(NEW);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void learnsAWholeGridAsItLearnsOneByOne(String id) {
        List<Training> folds = List.of(TestData.training(NUMBERS, TWO),
                TestData.training(NEW, TWO_NEW));
        List<Parameters> grid = List.of(InstalledLearners.parameters(id, Map.of()));
        List<List<Model>> models = InstalledLearners.learner(id).fitAll(folds, grid, TestExecution.seeded(7));
        for (int fold = 0; fold < folds.size(); fold++) {
            Model single = InstalledLearners.learner(id).fit(folds.get(fold), grid.get(0),
                    TestExecution.seeded(7).part("fold-" + fold));
            assertTrue(Arrays.deepEquals(single.predict(NEW), models.get(fold).get(0).predict(NEW)));
        }
    }
}
