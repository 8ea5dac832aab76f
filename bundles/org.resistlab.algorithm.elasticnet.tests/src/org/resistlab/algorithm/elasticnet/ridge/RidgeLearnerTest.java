package org.resistlab.algorithm.elasticnet.ridge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;

/** What ridge regression does with data that are not as usual, and what it shares. */
class RidgeLearnerTest {

    private static final double[][] WIDE = TestData.congruential(20, 50, 3);
    private static final RealTarget TARGET = target(WIDE);

    private static RealTarget target(double[][] rows) {
        return new RealTarget(Arrays.stream(rows).mapToDouble(x -> 1 + x[0] - 2 * x[1 % x.length]).toArray());
    }

    private static LinearModel fit(double[][] rows, RealTarget target, Object... parameters) {
        return (LinearModel) new RidgeLearner().fit(TestData.training(TestData.features(rows), target),
                TestData.parameters("ridge", parameters), new QuietExecution());
    }

    private static double[][] withColumn(double[][] rows, int j, double[] values) {
        double[][] changed = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < rows.length; i++) {
            changed[i][j] = values == null ? 7 : values[i];
        }
        return changed;
    }

    /** Σ residual² + alpha Σ w² is least where its slope by each weight and by the intercept vanishes. */
    private static void assertOptimal(double[][] rows, RealTarget target, double alpha, LinearModel model) {
        double[] w = model.coefficients()[0];
        double[] residuals = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            residuals[i] = target.values()[i] - model.intercepts()[0];
            for (int j = 0; j < w.length; j++) {
                residuals[i] -= w[j] * rows[i][j];
            }
        }
        assertEquals(0, Arrays.stream(residuals).sum(), 1e-8);
        for (int j = 0; j < w.length; j++) {
            double slope = -alpha * w[j];
            for (int i = 0; i < rows.length; i++) {
                slope += residuals[i] * rows[i][j];
            }
            assertEquals(0, slope, 1e-8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 19, 20, 21, 50})
    void isTheOptimumOnBothSidesOfTheNumberOfSamples(int features) {
        double[][] rows = TestData.congruential(20, features, 5);
        for (double alpha : new double[] {1e-3, 1, 1e3}) {
            assertOptimal(rows, target(rows), alpha, fit(rows, target(rows), "alpha", alpha));
        }
    }

    /** scikit-learn 1.2.1: Ridge(alpha=2.5, solver="cholesky"). */
    @Test
    void whatIsRoundToTenthsIsThatOfScikitLearn() {
        double[] y = {1.5, 2, 0.3, 4, 3.3, -1, 0.2, 2.2};
        LinearModel model = fit(TestData.tenths(8, 12), new RealTarget(y), "alpha", 2.5);
        assertEquals(2.2954494930618914, model.intercepts()[0], 1e-10);
        assertArrayEquals(new double[] {-0.08646220120800507, 0.47907109979671125, 0.21267330197416776,
                -0.0529420999555653, -0.07576596405699594, 0.2843807984032014, -0.048883632327603205,
                -0.0660491532983703, 0.3291332320343277, 0.2795296035325541, 0, -0.04960362850177352},
                model.coefficients()[0], 1e-10);
    }

    @Test
    void featuresFarFromZeroLoseNoDigits() {
        double[][] far = Arrays.stream(WIDE).map(row -> Arrays.stream(row).map(x -> x + 1e5).toArray())
                .toArray(double[][]::new);
        assertArrayEquals(fit(WIDE, TARGET).coefficients()[0], fit(far, TARGET).coefficients()[0], 1e-9);
    }

    @Test
    void aConstantFeatureGetsNoWeightAndTwinsShareOne() {
        double[][] rows = withColumn(WIDE, 3, null);
        assertEquals(0, fit(rows, TARGET).coefficients()[0][3], 1e-12);
        double[] first = Arrays.stream(WIDE).mapToDouble(row -> row[0]).toArray();
        double[] weights = fit(withColumn(WIDE, 4, first), TARGET).coefficients()[0];
        assertEquals(weights[0], weights[4], 1e-12);
    }

    @Test
    void withoutPenaltyItIsTheShortestLeastSquaresSolution() {
        double[][] twins = {{1, 1}, {2, 2}, {4, 4}};
        LinearModel model = fit(twins, new RealTarget(new double[] {3, 5, 9}), "alpha", 0);
        assertArrayEquals(new double[] {1, 1}, model.coefficients()[0], 1e-12);
        assertEquals(1, model.intercepts()[0], 1e-12);
        LinearModel wide = fit(WIDE, TARGET, "alpha", 0);
        double[][] fitted = wide.predict(TestData.features(WIDE));
        for (int i = 0; i < fitted.length; i++) {
            assertEquals(TARGET.values()[i], fitted[i][0], 1e-10);
        }
    }

    @Test
    void twoSamplesOrConstantFeaturesAreEnough() {
        double[][] two = TestData.congruential(2, 5, 1);
        assertOptimal(two, target(two), 1, fit(two, target(two)));
        double[][] constant = {{1, 1, 1, 1}, {1, 1, 1, 1}, {1, 1, 1, 1}};
        LinearModel model = fit(constant, new RealTarget(new double[] {1, 2, 6}), "alpha", "loo");
        assertArrayEquals(new double[4], model.coefficients()[0]);
        assertEquals(3, model.intercepts()[0], 1e-15);
    }

    /** Left out in turn and fitted again, without standardising again. */
    @ParameterizedTest
    @ValueSource(ints = {6, 40})
    void leaveOneOutIsThatOfFittingAgain(int features) {
        double[][] rows = TestData.congruential(15, features, 11);
        RealTarget target = new RealTarget(
                Arrays.stream(rows).mapToDouble(x -> x[0] + x[1] * x[2] + 0.5 * x[3]).toArray());
        double[] alphas = {0.03, 0.3, 3, 30};
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        for (double alpha : alphas) {
            double error = 0;
            for (int left = 0; left < rows.length; left++) {
                int out = left;
                double[][] others = IntStream.range(0, rows.length).filter(i -> i != out)
                        .mapToObj(i -> rows[i]).toArray(double[][]::new);
                double[] values = IntStream.range(0, rows.length).filter(i -> i != out)
                        .mapToDouble(i -> target.values()[i]).toArray();
                double predicted = fit(others, new RealTarget(values), "alpha", alpha)
                        .predict(TestData.features(new double[][] {rows[out]}))[0][0];
                error += Math.pow(target.values()[out] - predicted, 2);
            }
            if (error < least) {
                least = error;
                best = alpha;
            }
        }
        LinearModel chosen = fit(rows, target, "alpha", "loo", "alphas", List.of(0.03, 0.3, 3.0, 30.0));
        assertArrayEquals(fit(rows, target, "alpha", best).coefficients()[0], chosen.coefficients()[0]);
    }

    @Test
    void generalisedCrossValidationShrinksNoiseAway() {
        double[][] rows = TestData.congruential(40, 100, 13);
        double[] noise = Arrays.stream(TestData.congruential(40, 1, 17)).mapToDouble(row -> row[0]).toArray();
        LinearModel shrunk = fit(rows, new RealTarget(noise), "alpha", "gcv");
        LinearModel signal = fit(rows, target(rows), "alpha", "gcv");
        assertTrue(length(shrunk) < 0.2 * length(signal), length(shrunk) + " " + length(signal));
    }

    private static double length(LinearModel model) {
        return Math.sqrt(Arrays.stream(model.coefficients()[0]).map(w -> w * w).sum());
    }

    @Test
    void modelsOfInnerFoldsPredictAsThoseWithWeights() {
        FeatureMatrix samples = TestData.features(TestData.congruential(7, 50, 29));
        Training training = TestData.training(TestData.features(WIDE), TARGET);
        List<Parameters> grid = new ArrayList<>();
        for (Object alpha : List.of(0.1, 10, "loo")) {
            grid.add(TestData.parameters("ridge", "alpha", alpha, "unpenalized", List.of("gene2", "gene9")));
        }
        List<Model> models = new RidgeLearner().fitAll(List.of(training), grid, new QuietExecution()).get(0);
        for (int point = 0; point < grid.size(); point++) {
            Model alone = new RidgeLearner().fit(training, grid.get(point), new QuietExecution());
            double[][] expected = alone.predict(samples);
            double[][] actual = models.get(point).predict(samples);
            double[][] restored = new RidgeLearner().restore(models.get(point).state()).predict(samples);
            for (int i = 0; i < expected.length; i++) {
                assertArrayEquals(expected[i], actual[i], 1e-12);
                assertArrayEquals(expected[i], restored[i], 1e-12);
            }
        }
    }

    @Test
    void whatItCannotLearnIsSaidInWords() {
        double[][] missing = withColumn(WIDE, 3, new double[] {Double.NaN, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5,
                6, 7, 8, 9});
        assertWords("gene3", missing);
        assertWords("gene3", Arrays.stream(missing).map(row -> Arrays.copyOf(row, 5)).toArray(double[][]::new));
        assertWords("gene3", missing, "unpenalized", List.of("gene3"));
        double[][] infinite = withColumn(WIDE, 2, null);
        infinite[4][2] = Double.NEGATIVE_INFINITY;
        assertWords("infinite values, as in rna:gene2", infinite);
        assertWords("Did you mean", WIDE, "unpenalized", List.of("gen11"));
        Training classes = TestData.training(TestData.features(WIDE),
                new ClassTarget(new int[20], List.of("a", "b"), 1));
        assertThrows(IllegalArgumentException.class, () -> new RidgeLearner().fit(classes,
                TestData.parameters("ridge"), new QuietExecution()));
    }

    private static void assertWords(String words, double[][] rows, Object... parameters) {
        String message = assertThrows(IllegalArgumentException.class, () -> fit(rows, TARGET, parameters)).getMessage();
        assertTrue(message.contains(words), message);
    }
}
