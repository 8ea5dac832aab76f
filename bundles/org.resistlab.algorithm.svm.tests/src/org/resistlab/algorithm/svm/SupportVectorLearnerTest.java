package org.resistlab.algorithm.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;

class SupportVectorLearnerTest {

    private static final Learner SVM = new SupportVectorLearner();
    private static final List<String> KERNELS = List.of("linear", "rbf", "poly");
    private static final ClassTarget TWO = TestData.classes(80, 2, 0);
    private static final FeatureMatrix NUMBERS = TestData.numbers(TWO, 12, 2, 1);
    private static final ClassTarget TWO_NEW = TestData.classes(60, 2, 0);
    private static final FeatureMatrix NEW = TestData.numbers(TWO_NEW, 12, 2, 2);

    private static Model fit(FeatureMatrix features, Target target, Map<String, ?> parameters) {
        TestExecution execution = TestExecution.quiet();
        Model model = SVM.fit(TestData.training(features, target), TestData.parameters(parameters), execution);
        assertEquals(List.of(), execution.notes());
        return model;
    }

    private static String refusal(FeatureMatrix features, Target target) {
        return assertThrows(IllegalArgumentException.class, () -> fit(features, target, Map.of())).getMessage();
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

    @Test
    void isDeclaredAsTheLearnerSvm() throws Exception {
        Contribution declared = TestData.declared();
        assertInstanceOf(SupportVectorLearner.class, Contributions.installed().create(declared, Learner.class));
        assertEquals("Apache-2.0", declared.licence());
        assertFalse(declared.references().isEmpty());
        declared.parameters().forEach(parameter -> assertFalse(parameter.description().isBlank(), parameter.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "rbf", "poly"})
    void separatesTwoClassesWhicheverIsPositive(String kernel) {
        Map<String, ?> parameters = Map.of("kernel", kernel, "coef0", 1);
        for (int positive = 0; positive < 2; positive++) {
            ClassTarget target = new ClassTarget(TWO.codes(), TWO.classes(), positive);
            double[][] predictions = fit(NUMBERS, target, parameters).predict(NEW);
            assertProbabilities(predictions, 60, 2);
            assertTrue(accuracy(predictions, TWO_NEW) >= 0.85, kernel + " " + accuracy(predictions, TWO_NEW));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "rbf", "poly"})
    void separatesThreeClassesAndGivesAnAbsentOneProbabilityZero(String kernel) {
        int[] codes = new int[90];
        Arrays.setAll(codes, i -> i % 3 == 0 ? 0 : i % 3 + 1);
        ClassTarget gap = new ClassTarget(codes, List.of("a", "absent", "b", "c"), 2);
        FeatureMatrix features = TestData.numbers(gap, 8, 3, 5);
        double[][] predictions = fit(features, gap, Map.of("kernel", kernel)).predict(features);
        assertProbabilities(predictions, 90, 4);
        assertTrue(Arrays.stream(predictions).allMatch(row -> row[1] == 0));
        assertTrue(accuracy(predictions, gap) > 0.8, kernel + " " + accuracy(predictions, gap));
    }

    @Test
    void twoPresentClassesOfThreeAreTwoClasses() {
        int[] codes = Arrays.stream(TWO.codes()).map(code -> 2 * code).toArray();
        ClassTarget gap = new ClassTarget(codes, List.of("a", "absent", "b"), 0);
        double[][] predictions = fit(NUMBERS, gap, Map.of()).predict(NEW);
        double[][] two = fit(NUMBERS, TWO, Map.of()).predict(NEW);
        assertProbabilities(predictions, 60, 3);
        for (int i = 0; i < predictions.length; i++) {
            assertEquals(0, predictions[i][1]);
            // other names of the same classes: other calibration folds
            assertEquals(two[i][0], predictions[i][0], 0.1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "rbf", "poly"})
    void predictsTheSameBitsAfterItsStateIsRestored(String kernel) throws Exception {
        Matrices matrices = Matrices.standardized();
        for (Target target : List.of(TWO, TestData.classes(80, 3, 2), TestData.real(NUMBERS, 1))) {
            Model model = fit(matrices.training(), target, Map.of("kernel", kernel));
            Model restored = SVM.restore(StateJson.fromText(StateJson.toText(model.state())));
            assertEquals(model.getClass(), restored.getClass());
            assertEquals(StateJson.toText(model.state()), StateJson.toText(restored.state()));
            assertTrue(Arrays.deepEquals(model.predict(matrices.heldOut()), restored.predict(matrices.heldOut())));
        }
    }

    /** A training and a held-out side as views that standardise. */
    private record Matrices(FeatureMatrix training, FeatureMatrix heldOut) {

        static Matrices standardized() {
            double[] shift = new double[12];
            double[] scale = new double[12];
            Arrays.setAll(shift, j -> 0.1 * j);
            Arrays.setAll(scale, j -> 0.7 + 0.03 * j);
            return new Matrices(
                    new FeatureMatrix(NUMBERS.features(), ViewMatrix.scaled(NUMBERS.values(), shift, scale)),
                    new FeatureMatrix(NEW.features(), ViewMatrix.scaled(NEW.values(), shift, scale)));
        }
    }

    @Test
    void linearMachinesShowTheirWeights() {
        LinearModel model = assertInstanceOf(LinearModel.class, fit(NUMBERS, TWO, Map.of()));
        assertEquals("decision value", model.outputScale());
        double[][] predictions = model.predict(NEW);
        int[] byOutput = byValue(i -> output(model, i), 60);
        for (int i = 1; i < 60; i++) {
            assertTrue(predictions[byOutput[i - 1]][0] <= predictions[byOutput[i]][0]);
        }
        LinearModel real = assertInstanceOf(LinearModel.class, fit(NUMBERS, TestData.real(NUMBERS, 1), Map.of()));
        assertEquals("value", real.outputScale());
        for (int i = 0; i < 60; i++) {
            assertEquals(output(real, i), real.predict(NEW)[i][0], 1e-10);
        }
        assertFalse(fit(NUMBERS, TWO, Map.of("kernel", "rbf")) instanceof LinearModel);
        assertFalse(fit(NUMBERS, TestData.classes(80, 3, 0), Map.of()) instanceof LinearModel);
    }

    private static double output(LinearModel model, int row) {
        double output = model.intercepts()[0];
        for (int j = 0; j < 12; j++) {
            output += model.coefficients()[0][j] * NEW.values().get(row, j);
        }
        return output;
    }

    private static int[] byValue(IntToDoubleFunction value, int count) {
        return IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(value::applyAsDouble)).mapToInt(i -> i).toArray();
    }

    @Test
    void fitsARealValue() {
        RealTarget truth = TestData.real(NEW, 2);
        for (Map<String, ?> parameters : List.<Map<String, ?>>of(Map.of(), Map.of("kernel", "rbf", "C", 10))) {
            double[][] predictions = fit(NUMBERS, TestData.real(NUMBERS, 1), parameters).predict(NEW);
            double squares = 0;
            double total = 0;
            double mean = Arrays.stream(truth.values()).average().orElseThrow();
            for (int i = 0; i < 60; i++) {
                squares += Math.pow(predictions[i][0] - truth.values()[i], 2);
                total += Math.pow(mean - truth.values()[i], 2);
            }
            assertTrue(1 - squares / total > 0.6, "R2 " + (1 - squares / total));
        }
    }

    @Test
    void stoppingDoesNotDependOnTheUnitOfTheEndpoint() {
        RealTarget target = TestData.real(NUMBERS, 1);
        RealTarget micro = new RealTarget(Arrays.stream(target.values()).map(v -> v * 1e-6).toArray());
        double[][] one = fit(NUMBERS, target, Map.of("C", 2, "epsilon", 0.1)).predict(NEW);
        double[][] scaled = fit(NUMBERS, micro, Map.of("C", 2e-6, "epsilon", 1e-7)).predict(NEW);
        for (int i = 0; i < one.length; i++) {
            assertEquals(one[i][0] * 1e-6, scaled[i][0], 1e-8);
        }
    }

    @Test
    void aConstantRealValueIsPredicted() {
        double[] same = new double[80];
        Arrays.fill(same, 3.25);
        for (double epsilon : new double[] {0, 0.1}) {
            double[][] predictions = fit(NUMBERS, new RealTarget(same), Map.of("epsilon", epsilon)).predict(NEW);
            assertTrue(Arrays.stream(predictions).allMatch(row -> row[0] == 3.25));
        }
    }

    @Test
    void theWholeGridIsFittedAsEachPointAlone() {
        List<Parameters> grid = new ArrayList<>();
        for (double cost : new double[] {10, 0.01, 1}) {
            for (String kernel : KERNELS) {
                grid.add(TestData.parameters(Map.of("C", cost, "kernel", kernel, "coef0", 1, "tol", 1e-8)));
            }
        }
        grid.add(grid.get(0));
        for (Target target : List.of(TWO, TestData.classes(80, 3, 0), TestData.real(NUMBERS, 1))) {
            List<Training> folds = folds(target);
            List<List<Model>> models = SVM.fitAll(folds, grid, TestExecution.quiet());
            for (int fold = 0; fold < 2; fold++) {
                for (int point = 0; point < grid.size(); point++) {
                    Model alone = SVM.fit(folds.get(fold), grid.get(point),
                            TestExecution.quiet().part("fold-" + fold));
                    assertClose(alone.predict(NEW), models.get(fold).get(point).predict(NEW), 1e-5);
                    Model restored = SVM.restore(models.get(fold).get(point).state());
                    assertClose(restored.predict(NEW), models.get(fold).get(point).predict(NEW), 1e-9);
                }
            }
        }
    }

    private static List<Training> folds(Target target) {
        List<Training> folds = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            int[] rows = new int[50];
            int from = 25 * fold;
            Arrays.setAll(rows, i -> from + i);
            folds.add(TestData.training(NUMBERS.selectRows(rows), target.select(rows)));
        }
        return folds;
    }

    private static void assertClose(double[][] expected, double[][] actual, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual[i], tolerance);
        }
    }

    @Test
    void threadsDoNotChangeAByte() {
        List<Parameters> grid = List.of(TestData.parameters(Map.of("C", 0.1)), TestData.parameters(Map.of("C", 10)),
                TestData.parameters(Map.of("C", 10, "kernel", "rbf")));
        for (Target target : List.of(TestData.classes(80, 3, 0), TestData.real(NUMBERS, 1))) {
            List<String> texts = new ArrayList<>();
            for (int threads : new int[] {1, 2, 4}) {
                StringBuilder text = new StringBuilder();
                SVM.fitAll(folds(target), grid, TestExecution.on(threads)).forEach(
                        models -> models.forEach(model -> text.append(StateJson.toText(model.state()))));
                Model one = SVM.fit(folds(target).get(0), grid.get(1), TestExecution.on(threads));
                texts.add(text.append(StateJson.toText(one.state())).toString());
            }
            assertEquals(texts.get(0), texts.get(1));
            assertEquals(texts.get(0), texts.get(2));
        }
    }

    @Test
    void predictsEachSampleByItselfAlone() {
        for (String kernel : KERNELS) {
            Model model = fit(NUMBERS, TWO, Map.of("kernel", kernel));
            double[][] together = model.predict(NEW);
            for (int i = 0; i < 10; i++) {
                assertArrayEquals(together[i], model.predict(NEW.selectRows(new int[] {i}))[0], 1e-12);
            }
        }
    }

    @Test
    void asksForImputeForOneHotAndForFeatures() {
        double[] missing = NUMBERS.column(3);
        missing[5] = Double.NaN;
        String words = refusal(replaced(3, missing), TWO);
        assertEquals("svm does not take missing values, as in rna:gene3: add the step impute.", words);
        missing[5] = Double.POSITIVE_INFINITY;
        words = refusal(replaced(3, missing), TWO);
        assertTrue(words.contains("infinite") && words.contains("rna:gene3"), words);
        missing[5] = 1e200;
        words = refusal(replaced(3, missing), TWO);
        assertTrue(words.contains("standardize"), words);
        FeatureMatrix stage = new FeatureMatrix(List.of(Feature.categorical("clinical", "stage", List.of("I", "II"))),
                DenseMatrix.ofColumns(new double[][] {new double[80]}));
        words = refusal(FeatureMatrix.join(List.of(NUMBERS, stage)), TWO);
        assertTrue(words.contains("one-hot") && words.contains("clinical:stage"), words);
        words = refusal(new FeatureMatrix(List.of(), new DenseMatrix(80, 0)), TWO);
        assertTrue(words.contains("no feature"), words);
    }

    private static FeatureMatrix replaced(int column, double[] values) {
        double[][] columns = new double[12][];
        Arrays.setAll(columns, j -> j == column ? values : NUMBERS.column(j));
        return TestData.columns(columns);
    }

    @Test
    void refusesOneClassAndSurvival() {
        String words = refusal(NUMBERS, new ClassTarget(new int[80], List.of("sensitive", "resistant"), 1));
        assertTrue(words.contains("sensitive") && words.contains("nothing to tell apart"), words);
        words = refusal(NUMBERS, new SurvivalTarget(new double[80], new boolean[80]));
        assertTrue(words.contains("survival"), words);
    }

    @Test
    void aMissingValueMakesThePredictionOfItsSampleUnknown() {
        double[][] columns = new double[12][];
        Arrays.setAll(columns, NEW::column);
        columns[4][7] = Double.NaN;
        FeatureMatrix samples = TestData.columns(columns);
        for (String kernel : KERNELS) {
            double[][] predictions = fit(NUMBERS, TWO, Map.of("kernel", kernel)).predict(samples);
            for (int i = 0; i < predictions.length; i++) {
                assertEquals(i == 7, Double.isNaN(predictions[i][0]), kernel + " " + i);
            }
        }
    }

    @Test
    void constantAndDuplicateColumnsDoNoHarm() {
        double[][] columns = new double[36][];
        Arrays.setAll(columns, j -> j < 24 ? NUMBERS.column(j % 12) : new double[80]);
        double[][] constant = {new double[80], new double[80]};
        for (String kernel : KERNELS) {
            Model model = fit(TestData.columns(columns), TWO, Map.of("kernel", kernel));
            assertProbabilities(model.predict(TestData.columns(columns)), 80, 2);
            double[][] same = fit(TestData.columns(constant), TWO, Map.of("kernel", kernel))
                    .predict(TestData.columns(constant));
            assertProbabilities(same, 80, 2);
            assertTrue(Arrays.stream(same).allMatch(row -> Math.abs(row[0] - 0.5) < 0.05), kernel);
        }
    }

    @Test
    void learnsFromOneFeatureAndTwoSamples() {
        FeatureMatrix two = TestData.columns(new double[] {1, 3});
        ClassTarget target = new ClassTarget(new int[] {0, 1}, List.of("low", "high"), 1);
        LinearModel model = (LinearModel) fit(two, target, Map.of("C", 10));
        assertEquals(1, model.coefficients()[0][0], 1e-9);
        assertEquals(-2, model.intercepts()[0], 1e-9);
        double[][] predictions = model.predict(two);
        assertTrue(predictions[0][1] < 0.5 && predictions[1][1] > 0.5);
        double[][] values = fit(two, new RealTarget(new double[] {5, 9}), Map.of("C", 10, "epsilon", 0)).predict(two);
        assertEquals(5, values[0][0], 1e-9);
        assertEquals(9, values[1][0], 1e-9);
    }

    @Test
    void learnsFromASingleSampleOfAClass() {
        int[] codes = new int[20];
        codes[5] = 1;
        ClassTarget rare = new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
        FeatureMatrix features = TestData.numbers(rare, 5, 4, 1);
        double[][] predictions = fit(features, rare, Map.of()).predict(features);
        for (double[] row : predictions) {
            assertTrue(row[1] <= predictions[5][1]);
        }
    }

    @Test
    void calibrationNeverTurnsTheDecisionRound() {
        for (int seed = 0; seed < 20; seed++) {
            ClassTarget target = TestData.classes(30, 2, 1);
            FeatureMatrix noise = TestData.numbers(target, 50, 0, seed);
            assertTrue(fit(noise, target, Map.of()).state().reals("slopes")[0] < 0);
        }
    }

    @Test
    void probabilitiesAreCalibratedOnHeldOutSamples() {
        ClassTarget target = TestData.classes(200, 2, 1);
        Model model = fit(TestData.numbers(target, 30, 0.6, 1), target, Map.of("C", 10));
        ClassTarget truth = TestData.classes(2000, 2, 1);
        double[][] predictions = model.predict(TestData.numbers(truth, 30, 0.6, 2));
        double predicted = 0;
        double seen = 0;
        int count = 0;
        for (int i = 0; i < predictions.length; i++) {
            if (predictions[i][1] > 0.7) {
                predicted += predictions[i][1];
                seen += truth.codes()[i];
                count++;
            }
        }
        assertTrue(count > 100, "only " + count + " confident predictions");
        assertEquals(seen / count, predicted / count, 0.08);
    }

    @Test
    void saysThatItDidNotConverge() {
        TestExecution execution = TestExecution.quiet();
        Model model = SVM.fit(TestData.training(NUMBERS, TWO), TestData.parameters(Map.of("max_iter", 3)), execution);
        assertProbabilities(model.predict(NEW), 60, 2);
        assertEquals(1, execution.notes().size());
        assertEquals("svm.not-converged", execution.notes().get(0).code());
        assertTrue(execution.notes().get(0).message().startsWith("Of 6 optimisations of svm, 6 did not converge"));
        Map<String, Object> none = new HashMap<>(Map.of("max_iter", 0));
        assertThrows(IllegalArgumentException.class, () -> fit(NUMBERS, TWO, none));
    }

    @Test
    void stopsWhenCancelled() {
        TestExecution cancelled = new TestExecution(1, true, new ArrayList<>());
        assertThrows(CancellationException.class,
                () -> SVM.fit(TestData.training(NUMBERS, TWO), TestData.parameters(Map.of()), cancelled));
        assertThrows(CancellationException.class,
                () -> SVM.fitAll(folds(TWO), List.of(TestData.parameters(Map.of())), cancelled));
    }

    @Test
    void classWeightsMoveTheMarginTowardsTheFrequentClass() {
        int[] codes = new int[100];
        Arrays.fill(codes, 0, 15, 1);
        ClassTarget rare = new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
        FeatureMatrix features = TestData.numbers(rare, 6, 0.7, 10);
        double plain = ((LinearModel) fit(features, rare, Map.of())).intercepts()[0];
        double balanced = ((LinearModel) fit(features, rare, Map.of("class_weight", "balanced"))).intercepts()[0];
        assertNotEquals(plain, balanced);
        assertTrue(balanced > plain, plain + " " + balanced);
    }
}
