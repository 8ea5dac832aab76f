package org.resistlab.algorithm.elasticnet.ridge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/** What logistic regression does with data that are not as usual, and what it shares. */
class LogisticLearnerTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    private static LinearModel fit(double[][] rows, ClassTarget target, Object... parameters) {
        QuietExecution execution = new QuietExecution();
        LinearModel model = fit(rows, target, execution, parameters);
        assertTrue(execution.notes().isEmpty(), execution.notes().toString());
        return model;
    }

    private static LinearModel fit(double[][] rows, ClassTarget target, QuietExecution execution,
            Object... parameters) {
        return (LinearModel) new LogisticLearner().fit(TestData.training(TestData.features(rows), target),
                TestData.parameters("logistic", parameters), execution);
    }

    /** Sample i is of class i modulo k, of which feature i modulo k tells something. */
    private static ClassTarget cyclic(int samples, int k) {
        return new ClassTarget(IntStream.range(0, samples).map(i -> i % k).toArray(), NAMES.subList(0, k), 1);
    }

    /** The slopes of C Σ loss + ½ Σ w² by all weights and intercepts, relative to the largest part. */
    private static double gradient(double[][] rows, ClassTarget target, double c, LinearModel model) {
        double[][] p = model.predict(TestData.features(rows));
        double[][] w = model.coefficients();
        double largest = 0;
        double scale = 0;
        for (int k = 0; k < w.length; k++) {
            int code = w.length == 1 ? target.positive() : k;
            double free = 0;
            double[] slopes = new double[w[k].length];
            for (int i = 0; i < rows.length; i++) {
                double slope = c * ((target.codes()[i] == code ? 1 : 0) - p[i][code]);
                free += slope;
                for (int j = 0; j < slopes.length; j++) {
                    slopes[j] += slope * rows[i][j];
                }
            }
            largest = Math.max(largest, Math.abs(free));
            for (int j = 0; j < slopes.length; j++) {
                largest = Math.max(largest, Math.abs(slopes[j] - w[k][j]));
                scale = Math.max(scale, Math.abs(w[k][j]));
            }
        }
        return largest / scale;
    }

    @ParameterizedTest
    @CsvSource({"2,30,12", "2,30,31", "2,30,200", "3,30,12", "3,30,31", "3,30,200", "6,60,20", "6,60,300", "2,300,4",
            "4,1100,6"})
    void isTheOptimumOnBothSidesOfTheNumberOfSamples(int k, int samples, int features) {
        double[][] rows = TestData.congruential(samples, features, 5);
        ClassTarget target = cyclic(samples, k);
        for (double c : new double[] {1e-4, 1e-2, 1, 100}) {
            double gradient = gradient(rows, target, c, fit(rows, target, "C", c));
            assertTrue(gradient < 1e-8, "C " + c + ": " + gradient);
        }
    }

    /** scikit-learn 1.2.1: LogisticRegression(C=0.1, solver="newton-cg", tol=1e-12). */
    @Test
    void whatIsRoundToTenthsIsThatOfScikitLearn() {
        ClassTarget classes = new ClassTarget(new int[] {0, 1, 0, 1, 1, 0, 1, 0}, NAMES.subList(0, 2), 1);
        LinearModel two = fit(TestData.tenths(8, 12), classes, "C", 0.1);
        assertEquals(0.0432973874204124, two.intercepts()[0], 1e-7);
        assertArrayEquals(new double[] {0.10804561745645298, 0.025675821792142825, 0.03309432671408393,
                -0.0065145671694215096, -0.2961915732977485, 0.1820461183410324, 0.1407252145066625,
                0.17746239395688648, 0.10851716546252853, 0.04651457921101567, 0, -0.062002586246228834},
                two.coefficients()[0], 1e-7);
        LinearModel three = fit(TestData.tenths(8, 12), cyclic(8, 3), "C", 0.1);
        assertArrayEquals(new double[] {0.1591636910438463, -0.08971113568368107, -0.06945255536016515},
                three.intercepts(), 1e-7);
        assertArrayEquals(new double[] {-0.20918161927105894, 0.1554607866519333, 0.05567613268502275,
                -0.08071850979894798, -0.10509177782894834, -0.0011754477413647565, 0.08122484838012067,
                0.08458951209049052, 0.0027795716247715156, -0.04382416006276656, 0, -0.046603731763805285},
                three.coefficients()[1], 1e-7);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void withAStrongPenaltyProbabilitiesAreTheSharesOfTheClasses(int k) {
        double[][] rows = TestData.congruential(25, 40, 5);
        ClassTarget target = cyclic(25, k);
        double[] p = fit(rows, target, "C", 1e-12).predict(TestData.features(rows))[0];
        for (int c = 0; c < k; c++) {
            assertEquals(target.counts()[c] / 25.0, p[c], 1e-9);
        }
        double[][] constant = new double[25][40];
        assertEquals(target.counts()[1] / 25.0, fit(constant, target).predict(TestData.features(constant))[3][1],
                1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,60", "3,2", "3,60"})
    void separableClassesHaveFiniteWeightsHoweverWeakThePenalty(int k, int features) {
        double[][] rows = TestData.congruential(30, features, 5);
        int[] codes = Arrays.stream(rows).mapToInt(x -> x[0] < -0.1 ? 0 : k == 2 || x[0] < 0.2 ? 1 : 2).toArray();
        ClassTarget target = new ClassTarget(codes, NAMES.subList(0, k), 1);
        for (double c : new double[] {1e3, 1e6, 1e9, 1e12}) {
            LinearModel model = fit(rows, target, new QuietExecution(), "C", c);
            double[][] p = model.predict(TestData.features(rows));
            for (int i = 0; i < p.length; i++) {
                assertTrue(Double.isFinite(p[i][0]), "C " + c);
                assertTrue(c < 1e6 || p[i][codes[i]] > 0.9, "C " + c + ": " + Arrays.toString(p[i]));
            }
        }
        assertTrue(gradient(rows, target, 1e6, fit(rows, target, "C", 1e6)) < 1e-5);
    }

    @Test
    void whatIsNotPenalisedAndSeparatesTheClassesIsSaid() {
        double[][] rows = TestData.congruential(30, 60, 5);
        ClassTarget target = new ClassTarget(Arrays.stream(rows).mapToInt(x -> x[0] < 0 ? 0 : 1).toArray(),
                NAMES.subList(0, 2), 1);
        QuietExecution execution = new QuietExecution();
        LinearModel model = fit(rows, target, execution, "unpenalized", List.of("gene0"));
        assertEquals("logistic.not-converged", execution.notes().get(0).code());
        assertTrue(Arrays.stream(model.coefficients()[0]).allMatch(Double::isFinite));
    }

    @Test
    void aClassWithOneSampleIsLearned() {
        double[][] rows = TestData.congruential(20, 40, 5);
        int[] codes = new int[20];
        codes[7] = 1;
        ClassTarget target = new ClassTarget(codes, NAMES.subList(0, 2), 1);
        assertTrue(gradient(rows, target, 1, fit(rows, target)) < 1e-8);
        codes[3] = 2;
        ClassTarget three = new ClassTarget(codes, NAMES.subList(0, 3), 1);
        assertTrue(gradient(rows, three, 1, fit(rows, three)) < 1e-8);
    }

    @Test
    void aClassWithoutSamplesHasNoProbability() {
        double[][] rows = TestData.congruential(24, 40, 5);
        ClassTarget three = cyclic(24, 3);
        ClassTarget gap = new ClassTarget(
                Arrays.stream(three.codes()).map(code -> code < 1 ? code : code + 1).toArray(),
                NAMES.subList(0, 4), 1);
        double[][] expected = fit(rows, three).predict(TestData.features(rows));
        double[][] actual = fit(rows, gap).predict(TestData.features(rows));
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(new double[] {expected[i][0], 0, expected[i][1], expected[i][2]}, actual[i], 1e-12);
        }
        ClassTarget two = cyclic(24, 2);
        ClassTarget ofThree = new ClassTarget(two.codes(), NAMES.subList(0, 3), 2);
        double[][] binary = fit(rows, two).predict(TestData.features(rows));
        double[][] padded = fit(rows, ofThree).predict(TestData.features(rows));
        for (int i = 0; i < binary.length; i++) {
            assertArrayEquals(new double[] {binary[i][0], binary[i][1], 0}, padded[i], 1e-12);
        }
    }

    @Test
    void twinsShareTheirWeightAndConstantsHaveNone() {
        double[][] rows = TestData.congruential(20, 40, 5);
        for (double[] row : rows) {
            row[4] = row[0];
            row[6] = 3;
        }
        double[] weights = fit(rows, cyclic(20, 2)).coefficients()[0];
        assertEquals(weights[0], weights[4], 1e-10);
        assertEquals(0, weights[6], 1e-10);
    }

    @Test
    void twoSamplesAreEnough() {
        double[][] rows = TestData.congruential(2, 3, 5);
        assertTrue(gradient(rows, cyclic(2, 2), 1, fit(rows, cyclic(2, 2))) < 1e-8);
        double[][] one = {{1}, {2}};
        assertTrue(gradient(one, cyclic(2, 2), 1, fit(one, cyclic(2, 2))) < 1e-8);
    }

    @ParameterizedTest
    @CsvSource({"2,15", "2,80", "3,15", "3,80"})
    void modelsOfInnerFoldsPredictAsThoseWithWeights(int k, int features) {
        double[][] rows = TestData.congruential(40, features, 5);
        FeatureMatrix samples = TestData.features(TestData.congruential(9, features, 77));
        List<Training> folds = new ArrayList<>();
        for (int fold = 0; fold < 3; fold++) {
            int out = fold;
            int[] inner = IntStream.range(0, 40).filter(i -> i % 3 != out).toArray();
            folds.add(TestData.training(TestData.features(rows).selectRows(inner), cyclic(40, k).select(inner)));
        }
        List<Parameters> grid = new ArrayList<>();
        for (double c : new double[] {10, 1e-3, 0.1, 1}) {
            grid.add(TestData.parameters("logistic", "C", c, "unpenalized", List.of("gene1")));
            grid.add(TestData.parameters("logistic", "C", c, "class_weight", "balanced"));
            grid.add(TestData.parameters("logistic", "C", c, "penalty", "l1"));
        }
        List<List<Model>> models = new LogisticLearner().fitAll(folds, grid, new QuietExecution());
        for (int fold = 0; fold < 3; fold++) {
            for (int point = 0; point < grid.size(); point++) {
                Model alone = new LogisticLearner().fit(folds.get(fold), grid.get(point), new QuietExecution());
                double[][] expected = alone.predict(samples);
                double[][] actual = models.get(fold).get(point).predict(samples);
                double[][] restored = new LogisticLearner().restore(alone.state()).predict(samples);
                for (int i = 0; i < expected.length; i++) {
                    double close = grid.get(point).text("penalty").equals("l1") ? 1e-3 : 1e-8;
                    assertArrayEquals(expected[i], actual[i], close, grid.get(point).toString());
                    assertArrayEquals(expected[i], restored[i], 0);
                }
            }
        }
    }

    @Test
    void absoluteValuesLeaveFewWeights() {
        double[][] rows = TestData.congruential(60, 100, 5);
        ClassTarget target = new ClassTarget(Arrays.stream(rows).mapToInt(x -> x[0] + x[1] > 0 ? 1 : 0).toArray(),
                NAMES.subList(0, 2), 1);
        double[] sparse = fit(rows, target, "C", 2, "penalty", "l1").coefficients()[0];
        double[] dense = fit(rows, target, "C", 2).coefficients()[0];
        assertTrue(Arrays.stream(sparse).filter(w -> w != 0).count() < 40);
        assertTrue(sparse[0] > 0 && sparse[1] > 0);
        assertFalse(Arrays.stream(dense).anyMatch(w -> w == 0));
        double[] mixed = fit(rows, target, "C", 2, "penalty", "elasticnet", "l1_ratio", 0).coefficients()[0];
        assertArrayEquals(dense, mixed, 0);
    }

    @Test
    void whatItCannotLearnIsSaidInWords() {
        double[][] rows = TestData.congruential(20, 40, 5);
        assertWords("\"b\"", rows, new ClassTarget(IntStream.range(0, 20).map(i -> 1).toArray(), NAMES, 1));
        double[][] missing = TestData.congruential(20, 40, 5);
        missing[3][8] = Double.NaN;
        assertWords("missing values, as in rna:gene8", missing, cyclic(20, 2));
        assertWords("missing values, as in rna:gene8", Arrays.stream(missing).map(row -> Arrays.copyOf(row, 9))
                .toArray(double[][]::new), cyclic(20, 2));
        assertWords("with the penalty l2 only", rows, cyclic(20, 2), "penalty", "l1", "unpenalized", List.of("gene1"));
        Training real = TestData.training(TestData.features(rows), new RealTarget(new double[20]));
        assertThrows(IllegalArgumentException.class, () -> new LogisticLearner().fit(real,
                TestData.parameters("logistic"), new QuietExecution()));
    }

    private static void assertWords(String words, double[][] rows, ClassTarget target, Object... parameters) {
        String message = assertThrows(IllegalArgumentException.class, () -> fit(rows, target, parameters)).getMessage();
        assertTrue(message.contains(words), message);
    }
}
