package org.resistlab.weka.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.weka.WekaTable;

import weka.classifiers.functions.Logistic;
import weka.core.Instances;

/**
 * Reference numbers: scikit-learn 1.2.1, {@code LogisticRegression(solver="newton-cg", tol=1e-12)} and {@code Ridge} on
 * standardised columns (ddof 1, weighted where the classes are), coefficients divided by the standard deviations
 * afterwards. {@code X = congruential(40, 6, 1)}, {@code y = X0 + X1 - X2 + X5 > 0.1},
 * {@code t = 3 + 2 X0 - X3 + X4 X5}, C 0.5; for more features than samples {@code X = congruential(20, 60, 7)},
 * {@code y = X0 + X1 - X2 > 0}, {@code t = 3 + 2 X0 - X3}, C 0.1.
 */
class LogisticTest {

    private static final String ID = "weka.logistic";
    private static final double[][] X = TestData.congruential(40, 6, 1);
    private static final double[][] WIDE = TestData.congruential(20, 60, 7);

    private static LinearModel fit(double[][] rows, Target target, Map<String, ?> parameters) {
        return fit(TestData.matrix(rows), target, parameters);
    }

    private static LinearModel fit(FeatureMatrix features, Target target, Map<String, ?> parameters) {
        return (LinearModel) InstalledLearners.learner(ID).fit(TestData.training(features, target),
                InstalledLearners.parameters(ID, parameters), TestExecution.seeded(1));
    }

    private static ClassTarget classes(int positive) {
        return new ClassTarget(Arrays.stream(X).mapToInt(x -> x[0] + x[1] - x[2] + x[5] > 0.1 ? 1 : 0).toArray(),
                List.of("sensitive", "resistant"), positive);
    }

    private static ClassTarget wideClasses() {
        return new ClassTarget(Arrays.stream(WIDE).mapToInt(x -> x[0] + x[1] - x[2] > 0 ? 1 : 0).toArray(),
                List.of("sensitive", "resistant"), 1);
    }

    private static void assertModel(double[] coefficients, double intercept, LinearModel model, double tolerance) {
        assertArrayEquals(coefficients, Arrays.copyOf(model.coefficients()[0], coefficients.length), tolerance);
        assertEquals(intercept, model.intercepts()[0], tolerance);
    }

    @Test
    void logOddsAreThoseOfScikitLearn() {
        double[] expected = {2.7325603413823303, 3.141966856343675, -2.91926691243676, 0.7370518904022554,
                0.46187309102204144, 4.9061914726837355};
        assertModel(expected, -0.6968282650166608, fit(X, classes(1), Map.of("C", 0.5)), 1e-4);
        double[] turned = Arrays.stream(expected).map(c -> -c).toArray();
        assertModel(turned, 0.6968282650166608, fit(X, classes(0), Map.of("C", 0.5)), 1e-4);
    }

    @Test
    void balancedWeightsAreThoseOfScikitLearn() {
        assertModel(
                new double[] {2.66387039224571, 3.140057947004389, -2.915819669372633, 0.7468117941099388,
                        0.4804157645292235, 4.9384623137141705},
                -0.3960507390365887, fit(X, classes(1), Map.of("C", 0.5, "class_weight", "balanced")), 1e-4);
    }

    @Test
    void realValuesAreThoseOfRidgeRegression() {
        RealTarget target = new RealTarget(
                Arrays.stream(X).mapToDouble(x -> 3 + 2 * x[0] - x[3] + x[4] * x[5]).toArray());
        assertModel(
                new double[] {1.8112111488005922, 0.015836312592783935, 0.1254069731451473, -0.8744456008333654,
                        0.005363343417827415, 0.02339903978578509},
                3.0152841404869983, fit(X, target, Map.of("C", 0.5)), 1e-9);
    }

    @Test
    void logOddsOfMoreFeaturesThanSamplesAreThoseOfScikitLearn() {
        assertModel(
                new double[] {0.4913180307418427, 0.3629640074217949, -0.963669012584443, 0.18644945987653105,
                        0.24538839252315578, -0.5013058825046931},
                0.5058481984792587, fit(WIDE, wideClasses(), Map.of("C", 0.1)), 1e-4);
    }

    @Test
    void realValuesOfMoreFeaturesThanSamplesAreThoseOfRidgeRegression() {
        RealTarget target = new RealTarget(Arrays.stream(WIDE).mapToDouble(x -> 3 + 2 * x[0] - x[3]).toArray());
        assertModel(
                new double[] {0.5717359062721458, -0.2061608098127812, -0.0673561175971207, -0.28380207212159475,
                        0.047472378382186445, -0.13953220948097125},
                3.007703333396837, fit(WIDE, target, Map.of("C", 0.1)), 1e-9);
    }

    /** Weka as it comes, which standardises by itself and works with features × features. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void agreesWithWekaAloneOnBothSidesOfTheNumberOfSamples(int k) throws Exception {
        for (int features : new int[] {20, 59, 61, 250}) {
            ClassTarget target = TestData.classes(60, k, 1);
            FeatureMatrix data = TestData.numbers(target, features, 1, 1);
            LinearModel model = fit(data, target, Map.of("C", 0.2));
            Logistic weka = new Logistic();
            weka.setRidge(1 / (2 * 0.2));
            Instances instances = WekaTable.numeric(features, k).training(data, target.codes(), ones(60));
            weka.buildClassifier(instances);
            ClassTarget truth = TestData.classes(30, k, 1);
            FeatureMatrix samples = TestData.numbers(truth, features, 1, 2);
            double[][] predictions = model.predict(samples);
            Instances unlabelled = WekaTable.numeric(features, k).unlabelled(samples);
            for (int i = 0; i < predictions.length; i++) {
                assertArrayEquals(weka.distributionForInstance(unlabelled.instance(i)), predictions[i], 2e-4,
                        features + " features");
            }
        }
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void staysUsableAtTwentyThousandFeatures() {
        ClassTarget target = TestData.classes(100, 2, 1);
        FeatureMatrix data = TestData.numbers(target, 20_000, 4, 1);
        ClassTarget truth = TestData.classes(100, 2, 1);
        FeatureMatrix samples = TestData.numbers(truth, 20_000, 4, 2);
        LinearModel model = assertTimeout(Duration.ofSeconds(20), () -> fit(data, target, Map.of("C", 1e-4)));
        double[][] predictions = model.predict(samples);
        int right = 0;
        for (int i = 0; i < predictions.length; i++) {
            right += predictions[i][1] > 0.5 == (truth.codes()[i] == 1) ? 1 : 0;
        }
        assertTrue(right > 60, right + " right");
    }

    @Test
    void separableClassesHaveFiniteCoefficientsEvenAtAlmostNoPenalty() {
        LinearModel model = fit(WIDE, wideClasses(), Map.of("C", 1e6));
        for (double coefficient : model.coefficients()[0]) {
            assertTrue(Double.isFinite(coefficient));
        }
        double[][] predictions = model.predict(TestData.matrix(WIDE));
        for (int i = 0; i < predictions.length; i++) {
            assertEquals(wideClasses().codes()[i], predictions[i][1], 0.01);
        }
    }

    @Test
    void samplesThatOccurTwiceChangeNoMoreThanTheirWeight() {
        int[] twice = new int[40];
        for (int i = 0; i < 40; i++) {
            twice[i] = i / 2;
        }
        ClassTarget target = wideClasses();
        LinearModel once = fit(TestData.matrix(WIDE), target, Map.of("C", 0.2));
        LinearModel doubled = fit(TestData.matrix(WIDE).selectRows(twice), target.select(twice), Map.of("C", 0.1));
        // the standard deviations differ by n - 1, so the penalty differs in the third digit
        for (int j = 0; j < 60; j++) {
            assertEquals(once.coefficients()[0][j], doubled.coefficients()[0][j], 0.03);
        }
    }
}
