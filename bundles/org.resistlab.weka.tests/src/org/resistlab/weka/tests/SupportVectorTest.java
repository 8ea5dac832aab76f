package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * Reference numbers: scikit-learn 1.2.1, {@code SVC} and {@code SVR} with {@code tol=1e-9}, on
 * {@code X = congruential(40,
 * 6, 1)}, {@code y = X0 + X1 - X2 + X5 > 0.1}, {@code t = 3 + 2 X0 - X3 + X4 X5}; {@code SVR} on
 * {@code (t - mean) / sd} (ddof 1), its results scaled back.
 */
class SupportVectorTest {

    private static final String ID = "weka.svm";
    private static final Learner SVM = InstalledLearners.learner(ID);
    private static final double[][] X = TestData.congruential(40, 6, 1);
    private static final FeatureMatrix FEATURES = TestData.matrix(X);

    private static ClassTarget classes(int positive) {
        int[] codes = Arrays.stream(X).mapToInt(x -> x[0] + x[1] - x[2] + x[5] > 0.1 ? 1 : 0).toArray();
        return new ClassTarget(codes, List.of("sensitive", "resistant"), positive);
    }

    private static RealTarget real() {
        return new RealTarget(
                Arrays.stream(X).mapToDouble(x -> 3 + 2 * x[0] - x[3] + x[4] * x[5]).toArray());
    }

    private static Model fit(Target target, Map<String, ?> parameters) {
        Map<String, Object> exact = new LinkedHashMap<>(parameters);
        exact.putIfAbsent("tol", 1e-5);
        return SVM.fit(TestData.training(FEATURES, target), InstalledLearners.parameters(ID, exact),
                TestExecution.seeded(1));
    }

    /** The decision values of a machine for two classes, from its probabilities. */
    private static double[] decisions(Model model, int positive, int count) {
        State state = model.state();
        double slope = state.reals("slopes")[0];
        double offset = state.reals("offsets")[0];
        double[][] predictions = model.predict(FEATURES);
        double[] decisions = new double[count];
        for (int i = 0; i < count; i++) {
            double p = predictions[i][positive];
            decisions[i] = (Math.log((1 - p) / p) - offset) / slope;
        }
        return decisions;
    }

    @Test
    void linearMachineHasTheCoefficientsOfScikitLearn() {
        LinearModel model = assertInstanceOf(LinearModel.class, fit(classes(1), Map.of("C", 10)));
        assertArrayEquals(new double[] {4.183086368170333, 4.975153315436747, -4.661764813623057, 0.4195798673998312,
                -0.17870239822748601, 5.645219050556852}, model.coefficients()[0], 1e-4);
        assertEquals(-0.9127108705280107, model.intercepts()[0], 1e-4);
        double[] expected = {-3.4945291822684394, -2.10951245772966, -3.9603862023370895, -1.121158022557985,
                1.9810092630103617, 1.5135038186786156};
        assertArrayEquals(expected, decisions(model, 1, 6), 1e-4);
    }

    @Test
    void theMarginIsThatOfThePositiveClass() {
        LinearModel one = (LinearModel) fit(classes(1), Map.of("C", 10));
        LinearModel zero = (LinearModel) fit(classes(0), Map.of("C", 10));
        for (int j = 0; j < 6; j++) {
            assertEquals(-one.coefficients()[0][j], zero.coefficients()[0][j], 1e-4);
        }
        assertEquals(-one.intercepts()[0], zero.intercepts()[0], 1e-4);
    }

    @Test
    void defaultToleranceIsWithinAThousandthOfTheOptimum() {
        LinearModel model = (LinearModel) fit(classes(1), Map.of("C", 10, "tol", 0.001));
        assertArrayEquals(new double[] {4.183086368170333, 4.975153315436747, -4.661764813623057, 0.4195798673998312,
                -0.17870239822748601, 5.645219050556852}, model.coefficients()[0], 5e-3);
    }

    @Test
    void balancedWeightsAreThoseOfScikitLearn() {
        LinearModel model = (LinearModel) fit(classes(1), Map.of("class_weight", "balanced"));
        assertArrayEquals(new double[] {1.1389683454593653, 1.386552749829371, -1.0185737993509045,
                0.37744348872554636, 0.577429216930615, 2.693872102026072}, model.coefficients()[0], 1e-4);
        assertEquals(-0.17714785503296088, model.intercepts()[0], 1e-4);
    }

    @Test
    void rbfDecisionsAreThoseOfScikitLearn() {
        Model model = fit(classes(1), Map.of("kernel", "rbf"));
        assertFalse(model instanceof LinearModel);
        double[] expected = {-0.9999999988807362, -1.000000046039632, -0.9999999921105862, -0.6763527479208755,
                0.9999999749749697, 0.9999999814667974};
        assertArrayEquals(expected, decisions(model, 1, 6), 1e-4);
        assertRestores(model);
    }

    @Test
    void polynomialDecisionsAreThoseOfScikitLearn() {
        Model model = fit(classes(1), Map.of("kernel", "poly", "gamma", 2, "coef0", 1, "degree", 3));
        double[] expected = {-1.5091100089644973, -1.3061047803846408, -2.812314676147511, -0.9999998415917879,
                1.0000002972584, 1.1799074970307644};
        assertArrayEquals(expected, decisions(model, 1, 6), 1e-4);
        assertRestores(model);
    }

    private static void assertRestores(Model model) {
        assertTrue(Arrays.deepEquals(model.predict(FEATURES), SVM.restore(model.state()).predict(FEATURES)));
    }

    @Test
    void linearRegressionIsThatOfScikitLearn() {
        LinearModel model = assertInstanceOf(LinearModel.class, fit(real(), Map.of("C", 2)));
        assertArrayEquals(new double[] {1.8427872470123416, 0.03548013660683964, 0.1300811825984572,
                -0.9101008607340427, -0.01732546159469754, 0.04027610421853364}, model.coefficients()[0], 1e-3);
        assertEquals(3.0158279566027075, model.intercepts()[0], 1e-3);
    }

    @Test
    void rbfRegressionIsThatOfScikitLearn() {
        Model model = fit(real(), Map.of("C", 2, "kernel", "rbf", "gamma", 1.5));
        double[][] predictions = model.predict(FEATURES);
        double[] expected = {2.90427398450884, 3.7676523037160083, 2.6159766469154047, 3.815535568336022,
                2.8166467342534864, 3.651678915999369};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], predictions[i][0], 1e-3);
        }
        assertRestores(model);
    }

    @Test
    void regressionDoesNotDependOnTheUnitOfTheEndpoint() {
        double[] micro = Arrays.stream(real().values()).map(v -> v * 1e-6).toArray();
        double[][] one = fit(real(), Map.of()).predict(FEATURES);
        double[][] scaled = fit(new RealTarget(micro), Map.of()).predict(FEATURES);
        for (int i = 0; i < one.length; i++) {
            assertEquals(one[i][0] * 1e-6, scaled[i][0], 1e-11);
        }
    }

    @Test
    void threeClassesAreCoupledAndNotLinear() {
        ClassTarget three = TestData.classes(60, 3, 0);
        FeatureMatrix features = TestData.numbers(three, 5, 2, 1);
        for (String kernel : List.of("linear", "rbf")) {
            Model model = SVM.fit(TestData.training(features, three),
                    InstalledLearners.parameters(ID, Map.of("kernel", kernel)), TestExecution.seeded(1));
            assertFalse(model instanceof LinearModel);
            assertTrue(Arrays.deepEquals(model.predict(features), SVM.restore(model.state()).predict(features)));
        }
    }

    @Test
    void sharingTheKernelMatrixOverAGridChangesNothing() {
        List<Parameters> grid = List.of(InstalledLearners.parameters(ID, Map.of("C", 0.1)),
                InstalledLearners.parameters(ID, Map.of("C", 10, "kernel", "rbf")),
                InstalledLearners.parameters(ID, Map.of("C", 10, "kernel", "poly")));
        List<List<Model>> models = SVM.fitAll(
                List.of(TestData.training(FEATURES, classes(1)), TestData.training(FEATURES, classes(0))), grid,
                TestExecution.seeded(3));
        for (int fold = 0; fold < 2; fold++) {
            for (int point = 0; point < grid.size(); point++) {
                Model alone = SVM.fit(TestData.training(FEATURES, classes(1 - fold)), grid.get(point),
                        TestExecution.seeded(3).part("fold-" + fold));
                assertTrue(Arrays.deepEquals(alone.predict(FEATURES), models.get(fold).get(point).predict(FEATURES)));
            }
        }
    }

    @Test
    void calibrationNeverTurnsTheDecisionRound() {
        for (int seed = 0; seed < 20; seed++) {
            ClassTarget target = TestData.classes(30, 2, 1);
            FeatureMatrix noise = TestData.numbers(target, 50, 0, seed);
            Model model = SVM.fit(TestData.training(noise, target), InstalledLearners.parameters(ID, Map.of()),
                    TestExecution.seeded(seed));
            assertTrue(model.state().reals("slopes")[0] < 0);
        }
    }

    @Test
    void probabilitiesAreCalibratedOnHeldOutSamples() {
        ClassTarget target = TestData.classes(200, 2, 1);
        Model model = SVM.fit(TestData.training(TestData.numbers(target, 30, 0.6, 1), target),
                InstalledLearners.parameters(ID, Map.of("C", 10)), TestExecution.seeded(1));
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
    void learnsFromASingleSampleOfAClass() {
        int[] codes = new int[20];
        codes[5] = 1;
        ClassTarget rare = new ClassTarget(codes, List.of("sensitive", "resistant"), 1);
        FeatureMatrix features = TestData.numbers(rare, 5, 4, 1);
        double[][] predictions = SVM.fit(TestData.training(features, rare),
                InstalledLearners.parameters(ID, Map.of()), TestExecution.seeded(1)).predict(features);
        for (int i = 0; i < predictions.length; i++) {
            assertTrue(predictions[i][1] <= predictions[5][1]);
        }
    }
}
