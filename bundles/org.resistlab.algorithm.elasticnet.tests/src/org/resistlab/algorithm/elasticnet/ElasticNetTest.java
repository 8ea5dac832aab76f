package org.resistlab.algorithm.elasticnet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.algorithm.elasticnet.path.TestExecution;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;
import org.resistlab.numerics.random.RandomStream;

class ElasticNetTest {

    private static final int SAMPLES = 60;
    private static final Matrix X = random(SAMPLES, 40);
    private static final double[] REAL = response(X, 0.5);
    private static final ClassTarget TWO = classes(2);
    private static final ClassTarget THREE = classes(3);

    private static Matrix random(int rows, int columns) {
        RandomStream random = RandomStream.of(3, "x");
        double[][] values = new double[columns][rows];
        for (double[] column : values) {
            Arrays.setAll(column, i -> 5 + 2 * random.nextGaussian());
        }
        return DenseMatrix.ofColumns(values);
    }

    private static double[] response(Matrix x, double noise) {
        RandomStream random = RandomStream.of(4, "y");
        double[] y = new double[x.rows()];
        Arrays.setAll(y, i -> 2 * x.get(i, 3) - x.get(i, 7) + 0.5 * x.get(i, 11) + noise * random.nextGaussian());
        return y;
    }

    private static ClassTarget classes(int count) {
        double[] sorted = REAL.clone();
        Arrays.sort(sorted);
        int[] codes = new int[REAL.length];
        RandomStream random = RandomStream.of(5, "codes");
        for (int i = 0; i < codes.length; i++) {
            double noisy = REAL[i] + 2 * random.nextGaussian();
            while (codes[i] + 1 < count && noisy > sorted[sorted.length * (codes[i] + 1) / count]) {
                codes[i]++;
            }
        }
        return new ClassTarget(codes, IntStream.range(0, count).mapToObj(k -> "class " + k).toList(), 0);
    }

    private static Learner learner(String id) throws Exception {
        Contributions installed = Contributions.installed();
        return installed.create(installed.find(ContributionKind.LEARNERS, id).orElseThrow(), Learner.class);
    }

    private static Parameters parameters(String id, Map<String, ?> given) {
        Contribution declared = Contributions.installed().find(ContributionKind.LEARNERS, id).orElseThrow();
        return Parameters.of(declared.parameters(), given);
    }

    private static Training training(Matrix x, Target target) {
        List<Feature> features = IntStream.range(0, x.columns()).mapToObj(j -> Feature.numeric("rna", "g" + j))
                .toList();
        List<String> samples = IntStream.range(0, x.rows()).mapToObj(i -> "s" + i).toList();
        return new Dataset(samples, Map.of("rna", new FeatureMatrix(features, x)), target, List.of()).all()
                .assay("rna");
    }

    private static LinearModel fit(Matrix x, Target target, Map<String, ?> given) throws Exception {
        return (LinearModel) learner("elastic-net").fit(training(x, target), parameters("elastic-net", given),
                TestExecution.QUIET);
    }

    private static long nonzero(LinearModel model) {
        return Arrays.stream(model.coefficients()[0]).filter(b -> b != 0).count();
    }

    private static byte[] bytes(Model model) {
        return StateJson.toText(model.state()).getBytes();
    }

    private static List<Target> targets() {
        return List.of(new RealTarget(REAL), TWO, THREE);
    }

    @Test
    void theStrengthIsChosenOnAPathAndTheSignalFound() throws Exception {
        LinearModel model = fit(X, new RealTarget(REAL), Map.of("l1_ratio", 1));
        double[] b = model.coefficients()[0];

        assertEquals(2, b[3], 0.1);
        assertEquals(-1, b[7], 0.1);
        assertEquals(0.5, b[11], 0.1);
        State curve = model.state().state("tuning_curve");
        assertEquals(model.state().real("alpha"), curve.real("alpha_min"));
        assertEquals(curve.reals("alphas").length, curve.reals("standard_errors").length);
    }

    @Test
    void oneStandardErrorChoosesFewerFeatures() throws Exception {
        Map<String, Object> sparser = Map.of("l1_ratio", 1, "choose", "1se");
        LinearModel best = fit(X, new RealTarget(REAL), Map.of("l1_ratio", 1));
        LinearModel chosen = fit(X, new RealTarget(REAL), sparser);

        assertTrue(nonzero(chosen) < nonzero(best), nonzero(chosen) + " of " + nonzero(best));
        assertEquals(chosen.state().real("alpha"), chosen.state().state("tuning_curve").real("alpha_1se"));
    }

    @Test
    void restoredModelsPredictTheSameBits() throws Exception {
        for (Target target : targets()) {
            Model model = fit(X, target, Map.of("n_alphas", 20));
            Model restored = learner("elastic-net").restore(StateJson.fromText(StateJson.toText(model.state())));
            FeatureMatrix samples = training(X, target).features();

            assertArrayEquals(model.predict(samples), restored.predict(samples));
            assertArrayEquals(bytes(model), bytes(restored));
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        Matrix wide = random(SAMPLES, 2000);
        for (Target target : List.of(new RealTarget(response(wide, 3)), TWO, THREE)) {
            Training data = training(wide, target);
            Parameters parameters = parameters("lasso", Map.of("n_alphas", 20));
            byte[] alone = bytes(learner("lasso").fit(data, parameters, TestExecution.QUIET));
            for (int threads : new int[] {2, 4}) {
                TestExecution many = new TestExecution(threads, false);
                assertArrayEquals(alone, bytes(learner("lasso").fit(data, parameters, many)));
            }
        }
    }

    @Test
    void allFoldsAndStrengthsAtOnceAreTheModelsOneByOne() throws Exception {
        for (Target target : targets()) {
            List<Training> folds = new ArrayList<>();
            for (int fold = 0; fold < 3; fold++) {
                int f = fold;
                int[] rows = IntStream.range(0, SAMPLES).filter(i -> i % 3 != f).toArray();
                folds.add(training(standardized(X.selectRows(rows)), target.select(rows)));
            }
            List<Parameters> grid = new ArrayList<>();
            for (double alpha : new double[] {0.02, 0.5, 0.1}) {
                for (double ratio : new double[] {1, 0.3}) {
                    grid.add(parameters("elastic-net", Map.of("alpha", alpha, "l1_ratio", ratio, "tol", 1e-14)));
                }
            }
            Learner learner = learner("elastic-net");
            List<List<Model>> models = learner.fitAll(folds, grid, TestExecution.QUIET);
            for (int fold = 0; fold < folds.size(); fold++) {
                for (int point = 0; point < grid.size(); point++) {
                    LinearModel one = (LinearModel) learner.fit(folds.get(fold), grid.get(point), TestExecution.QUIET);
                    LinearModel all = (LinearModel) models.get(fold).get(point);
                    for (int k = 0; k < one.intercepts().length; k++) {
                        assertArrayEquals(one.coefficients()[k], all.coefficients()[k], 1e-5);
                    }
                    assertArrayEquals(one.intercepts(), all.intercepts(), 1e-5);
                }
            }
        }
    }

    private static Matrix standardized(Matrix x) {
        double[] means = new double[x.columns()];
        double[] deviations = new double[x.columns()];
        for (int j = 0; j < means.length; j++) {
            double[] column = x.column(j);
            double mean = Arrays.stream(column).average().orElseThrow();
            means[j] = mean;
            deviations[j] = Math.sqrt(Arrays.stream(column).map(v -> (v - mean) * (v - mean)).sum() / column.length);
        }
        return ViewMatrix.scaled(x, means, deviations);
    }

    @Test
    void theLassoIsTheElasticNetWithAbsoluteValuesAlone() throws Exception {
        Training data = training(X, TWO);
        Model lasso = learner("lasso").fit(data, parameters("lasso", Map.of("alpha", 0.05)), TestExecution.QUIET);
        Map<String, Double> corner = Map.of("alpha", 0.05, "l1_ratio", 1.0);

        assertArrayEquals(bytes(fit(X, TWO, corner)), bytes(lasso));
    }

    @Test
    void thePositiveClassIsTheOneThatLogOddsSpeakOf() throws Exception {
        LinearModel first = fit(X, TWO, Map.of("alpha", 0.05));
        LinearModel second = fit(X, new ClassTarget(TWO.codes(), TWO.classes(), 1), Map.of("alpha", 0.05));
        FeatureMatrix samples = training(X, TWO).features();

        assertTrue(second.coefficients()[0][3] > 0);
        assertEquals(first.coefficients()[0][3], -second.coefficients()[0][3], 1e-6);
        assertEquals(first.predict(samples)[5][1], second.predict(samples)[5][1], 1e-6);
    }

    @Test
    void unpenalizedFeaturesStayAndLimitsHold() throws Exception {
        Map<String, Object> given = Map.of("alpha", 1.5, "l1_ratio", 1, "unpenalized", List.of("g20", "rna:g21"));
        LinearModel model = fit(X, new RealTarget(REAL), given);
        assertNotEquals(0, model.coefficients()[0][20]);
        assertNotEquals(0, model.coefficients()[0][21]);

        LinearModel limited = fit(X, new RealTarget(REAL), Map.of("lower_limit", 0, "upper_limit", 0.2));
        assertTrue(Arrays.stream(limited.coefficients()[0]).allMatch(value -> value >= 0 && value <= 0.2));
        assertEquals(0.2, limited.coefficients()[0][3], 1e-12);
    }

    @Test
    void aNameToLeaveUnpenalizedThatIsNotThereIsNamed() {
        Map<String, Object> given = Map.of("unpenalized", List.of("age"));
        Exception e = assertThrows(IllegalArgumentException.class, () -> fit(X, TWO, given));

        assertTrue(e.getMessage().contains("\"age\""), e.getMessage());
    }

    @Test
    void constantFeaturesHaveNoCoefficientAndDuplicatesShareTheirsOrOneHasIt() throws Exception {
        double[][] columns = IntStream.range(0, 6).mapToObj(X::column).toArray(double[][]::new);
        Arrays.fill(columns[0], 4.2);
        columns[5] = columns[3].clone();
        Matrix x = DenseMatrix.ofColumns(columns);
        LinearModel half = fit(x, new RealTarget(REAL), Map.of("alpha", 0.1, "tol", 1e-16));
        LinearModel lasso = fit(x, new RealTarget(REAL), Map.of("alpha", 0.1, "l1_ratio", 1));

        assertEquals(0, half.coefficients()[0][0]);
        assertEquals(half.coefficients()[0][3], half.coefficients()[0][5], 1e-6);
        assertEquals(2, lasso.coefficients()[0][3] + lasso.coefficients()[0][5], 0.3);
    }

    @Test
    void separableClassesHaveFiniteCoefficientsAndCertainProbabilities() throws Exception {
        ClassTarget target = new ClassTarget(IntStream.range(0, SAMPLES).map(i -> X.get(i, 3) > 5 ? 1 : 0).toArray(),
                List.of("a", "b"), 1);
        LinearModel model = fit(X, target, Map.of("l1_ratio", 1));
        double[][] predicted = model.predict(training(X, target).features());

        assertTrue(Double.isFinite(model.coefficients()[0][3]) && model.coefficients()[0][3] > 0);
        for (int i = 0; i < SAMPLES; i++) {
            assertTrue(predicted[i][target.codes()[i]] > 0.5);
        }
    }

    @Test
    void aClassWithoutSamplesHasProbabilityZeroAndAClassWithOneIsLearned() throws Exception {
        int[] codes = THREE.codes().clone();
        Arrays.setAll(codes, i -> codes[i] == 1 ? 2 : codes[i]);
        ClassTarget absent = new ClassTarget(codes, THREE.classes(), 0);
        double[] predicted = fit(X, absent, Map.of("n_alphas", 20)).predict(training(X, absent).features())[0];
        assertEquals(3, predicted.length);
        assertEquals(0, predicted[1]);
        assertEquals(1, predicted[0] + predicted[2], 1e-12);

        codes[4] = 1;
        ClassTarget single = new ClassTarget(codes, THREE.classes(), 0);
        double[] withOne = fit(X, single, Map.of("n_alphas", 20)).predict(training(X, single).features())[0];
        assertTrue(withOne[1] > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void oneClassAloneIsCertain(int classes) throws Exception {
        ClassTarget target = new ClassTarget(new int[SAMPLES],
                IntStream.range(0, classes).mapToObj(k -> "c" + k).toList(),
                1);
        for (Map<String, ?> given : List.of(Map.of("n_alphas", 5), Map.of("alpha", 0.1))) {
            double[] predicted = fit(X, target, given).predict(training(X, target).features())[0];
            assertEquals(1, predicted[0]);
            assertEquals(classes, predicted.length);
        }
    }

    @Test
    void oneValueAloneIsPredicted() throws Exception {
        double[] same = new double[SAMPLES];
        Arrays.fill(same, 0.1);
        LinearModel model = fit(X, new RealTarget(same), Map.of());

        assertEquals(0.1, model.predict(training(X, TWO).features())[0][0], 1e-12);
        assertEquals(0, nonzero(model));
    }

    @Test
    void onlyConstantFeaturesGiveTheMeanOrTheShares() throws Exception {
        Matrix constant = DenseMatrix.ofColumns(new double[][] {new double[SAMPLES]});
        double mean = Arrays.stream(REAL).average().orElseThrow();

        assertEquals(mean, fit(constant, new RealTarget(REAL), Map.of()).intercepts()[0], 1e-12);
        double share = TWO.counts()[0] / (double) SAMPLES;
        FeatureMatrix samples = training(constant, TWO).features();
        assertEquals(share, fit(constant, TWO, Map.of()).predict(samples)[0][0], 1e-9);
    }

    @Test
    void oneFeatureAndTwoSamplesAreEnough() throws Exception {
        Matrix x = DenseMatrix.of(new double[][] {{1}, {3}});
        LinearModel line = fit(x, new RealTarget(new double[] {2, 6}), Map.of("alpha", 1e-9));
        assertEquals(2, line.coefficients()[0][0], 1e-6);
        assertEquals(0, line.intercepts()[0], 1e-6);

        ClassTarget target = new ClassTarget(new int[] {0, 1}, List.of("a", "b"), 1);
        for (Target any : List.of(target, new RealTarget(new double[] {2, 6}))) {
            double[][] predicted = fit(x, any, Map.of()).predict(training(x, any).features());
            assertTrue(Double.isFinite(predicted[0][0]) && Double.isFinite(predicted[1][0]));
        }
    }

    @Test
    void missingAndInfiniteValuesAreNamedWithTheStepThatMendsThem() {
        Map<String, Map<String, ?>> ways = Map.of("path", Map.of(), "given", Map.of("alpha", 0.1));
        for (Map<String, ?> given : ways.values()) {
            Exception missing = assertThrows(IllegalArgumentException.class,
                    () -> fit(with(Double.NaN), new RealTarget(REAL), given));
            assertTrue(missing.getMessage().contains("rna:g2") && missing.getMessage().contains("impute"));
            Exception infinite = assertThrows(IllegalArgumentException.class,
                    () -> fit(with(Double.POSITIVE_INFINITY), new RealTarget(REAL), given));
            assertTrue(infinite.getMessage().contains("infinite"));
        }
    }

    private static Matrix with(double value) {
        double[][] columns = IntStream.range(0, 6).mapToObj(X::column).toArray(double[][]::new);
        columns[2][8] = value;
        return DenseMatrix.ofColumns(columns);
    }

    @Test
    void noFeatureAtAllIsRefused() {
        Matrix none = X.selectColumns(new int[0]);
        Exception e = assertThrows(IllegalArgumentException.class, () -> fit(none, TWO, Map.of()));

        assertTrue(e.getMessage().contains("no feature"));
    }

    @Test
    void whatStandsInOtherRowsOfTheStudyMatrixIsNotSeen() throws Exception {
        Matrix clean = random(SAMPLES + 5, 200);
        DenseMatrix poisoned = random(SAMPLES + 5, 200).selectRows(IntStream.range(0, SAMPLES + 5).toArray()).toDense();
        for (int j = 0; j < 200; j++) {
            poisoned.set(SAMPLES + 1, j, j % 2 == 0 ? Double.NaN : 1e300);
            poisoned.set(SAMPLES + 2, j, Double.NEGATIVE_INFINITY);
        }
        int[] rows = IntStream.range(0, SAMPLES).toArray();
        for (Target target : targets()) {
            Model a = fit(clean.selectRows(rows), target, Map.of("n_alphas", 20));
            Model b = fit(poisoned.selectRows(rows), target, Map.of("n_alphas", 20));

            assertArrayEquals(bytes(a), bytes(b));
        }
    }

    @Test
    void balancedClassesWeighTheSame() throws Exception {
        int[] codes = IntStream.range(0, SAMPLES).map(i -> i < 6 ? 1 : 0).toArray();
        ClassTarget rare = new ClassTarget(codes, List.of("common", "rare"), 1);
        double[][] predicted = fit(X, rare, Map.of("class_weight", "balanced", "alpha", 10))
                .predict(training(X, rare).features());

        assertEquals(0.5, predicted[0][1], 1e-9);
    }

    @Test
    void aCancelledFitStops() {
        assertThrows(CancellationException.class, () -> learner("lasso").fit(training(X, TWO),
                parameters("lasso", Map.of()), new TestExecution(1, true)));
    }
}
