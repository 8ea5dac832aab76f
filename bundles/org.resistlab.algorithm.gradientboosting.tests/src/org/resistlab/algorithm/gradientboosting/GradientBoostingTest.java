package org.resistlab.algorithm.gradientboosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.SparseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;
import org.resistlab.numerics.tree.TreeEnsemble;
import org.resistlab.numerics.tree.TreeShap;

class GradientBoostingTest {

    private static final DenseMatrix VALUES = Fixture.normal(120, 40, "values");

    private static int[] labels() {
        return IntStream.range(0, 120)
                .map(i -> VALUES.get(i, 0) + VALUES.get(i, 1) + 0.5 * VALUES.get(i, 2) > 0 ? 1 : 0).toArray();
    }

    private static double[] truth() {
        return IntStream.range(0, 120).mapToDouble(i -> 10 + VALUES.get(i, 0) * VALUES.get(i, 1) + VALUES.get(i, 2))
                .toArray();
    }

    private static Training binary() {
        return Fixture.training(Fixture.features(VALUES), Fixture.classes(labels()));
    }

    private static BoostedModel fit(Training data, Object... parameters) {
        return (BoostedModel) Fixture.LEARNER.fit(data, Fixture.parameters(parameters), new TestExecution(2));
    }

    private static String text(Model model) throws Exception {
        return StateJson.toText(model.state());
    }

    @Test
    void anyNumberOfThreadsLearnsTheSameBytes() throws Exception {
        DenseMatrix wide = Fixture.normal(60, 9000, "wide");
        int[] codes = IntStream.range(0, 60).map(i -> wide.get(i, 7) > 0 ? 2 : wide.get(i, 8) > 0 ? 1 : 0).toArray();
        Training data = Fixture.training(Fixture.features(wide), new ClassTarget(codes, List.of("a", "b", "c"), 0));
        Parameters parameters = Fixture.parameters("n_estimators", 4, "subsample", 0.7, "colsample_bytree", 0.9,
                "early_stopping_rounds", 2);
        String one = text(Fixture.LEARNER.fit(data, parameters, new TestExecution(1)));

        assertEquals(one, text(Fixture.LEARNER.fit(data, parameters, new TestExecution(2))));
        assertEquals(one, text(Fixture.LEARNER.fit(data, parameters, new TestExecution(4))));
    }

    @Test
    void aRestoredModelPredictsTheSameBits() throws Exception {
        Model model = fit(binary(), "subsample", 0.5);
        State state = StateJson.fromText(text(model));

        assertArrayEquals(model.predict(Fixture.features(VALUES)),
                Fixture.LEARNER.restore(state).predict(Fixture.features(VALUES)));
    }

    @Test
    void aGridLearnsWhatItsPointsLearnAlone() throws Exception {
        int[] first = IntStream.range(0, 80).toArray();
        int[] second = IntStream.range(40, 120).toArray();
        List<Training> folds = List.of(part(first), part(second));
        List<Parameters> grid = List.of(Fixture.parameters("n_estimators", 20, "subsample", 0.8),
                Fixture.parameters("n_estimators", 5, "subsample", 0.8),
                Fixture.parameters("n_estimators", 20, "max_bin", 16),
                Fixture.parameters("n_estimators", 30, "early_stopping_rounds", 3),
                Fixture.parameters("n_estimators", 4, "early_stopping_rounds", 3));
        TestExecution execution = new TestExecution(2);
        List<List<Model>> models = Fixture.LEARNER.fitAll(folds, grid, execution);

        for (int fold = 0; fold < 2; fold++) {
            for (int point = 0; point < grid.size(); point++) {
                Model alone = Fixture.LEARNER.fit(folds.get(fold), grid.get(point), execution.part("fold-" + fold));
                assertEquals(text(alone), text(models.get(fold).get(point)), "point " + point);
            }
        }
    }

    private static Training part(int[] rows) {
        int[] labels = labels();
        return Fixture.training(Fixture.features(VALUES.selectRows(rows)),
                Fixture.classes(Arrays.stream(rows).map(i -> labels[i]).toArray()));
    }

    @Test
    void rowsOutsideAViewHaveNoInfluence() throws Exception {
        DenseMatrix poisoned = DenseMatrix.of(new double[120][40]);
        for (int i = 0; i < 120; i++) {
            for (int j = 0; j < 40; j++) {
                poisoned.set(i, j, i < 90 ? VALUES.get(i, j) : 1e6 * VALUES.get(i, j));
            }
        }
        int[] rows = IntStream.range(0, 90).toArray();
        int[] labels = Arrays.copyOf(labels(), 90);
        double[] shift = new double[40];
        double[] scale = new double[40];
        Arrays.fill(shift, 0.3);
        Arrays.fill(scale, 1.7);
        Matrix clean = ViewMatrix.scaled(VALUES.selectRows(rows), shift, scale);
        Matrix other = ViewMatrix.scaled(poisoned.selectRows(rows), shift, scale);
        Matrix copied = DenseMatrix.ofColumns(clean.toDense().values());
        String expected = text(fit(Fixture.training(Fixture.features(copied), Fixture.classes(labels)),
                "max_bin", 20));

        assertEquals(expected,
                text(fit(Fixture.training(Fixture.features(clean), Fixture.classes(labels)), "max_bin", 20)));
        assertEquals(expected,
                text(fit(Fixture.training(Fixture.features(other), Fixture.classes(labels)), "max_bin", 20)));
    }

    @Test
    void aSparseMatrixLearnsWhatTheDenseOneDoes() throws Exception {
        double[][] rows = new double[120][40];
        for (int i = 0; i < 120; i++) {
            for (int j = 0; j < 40; j++) {
                rows[i][j] = Math.max(0, Math.rint(VALUES.get(i, j)));
            }
        }
        FeatureMatrix dense = Fixture.features(rows);
        FeatureMatrix sparse = Fixture.features(SparseMatrix.of(dense.values()));

        assertEquals(text(fit(Fixture.training(dense, Fixture.classes(labels())))),
                text(fit(Fixture.training(sparse, Fixture.classes(labels())))));
    }

    /** One value more, of a sample that is never alone in a leaf, sends all features another way through the search. */
    @Test
    void featuresOfTwoValuesAreSplitLikeOthers() {
        double[][] two = new double[121][10];
        double[][] three = new double[121][10];
        int[] codes = Arrays.copyOf(labels(), 121);
        for (int j = 0; j < 10; j++) {
            for (int i = 0; i < 121; i++) {
                two[i][j] = i < 120 && VALUES.get(i, j) > 0.2 ? 1 : 0;
                three[i][j] = i < 120 ? two[i][j] : -1e-9;
            }
        }
        double[][] expected = fit(Fixture.training(Fixture.features(three), Fixture.classes(codes)))
                .predict(Fixture.features(two));
        double[][] predicted = fit(Fixture.training(Fixture.features(two), Fixture.classes(codes)))
                .predict(Fixture.features(two));

        for (int i = 0; i < 121; i++) {
            assertArrayEquals(expected[i], predicted[i], 1e-12);
        }
    }

    @Test
    void equalColumnsGiveTheFirst() {
        double[][] columns = {VALUES.column(0), VALUES.column(0), new double[120]};
        BoostedModel model = fit(Fixture.training(Fixture.features(DenseMatrix.ofColumns(columns)),
                Fixture.classes(labels())));

        assertTrue(model.importance("gain")[0] > 0);
        assertEquals(0, model.importance("weight")[1]);
        assertEquals(0, model.importance("weight")[2]);
    }

    @Test
    void importancesAddUp() {
        BoostedModel model = fit(binary(), "n_estimators", 10, "max_depth", 3);
        double splits = Arrays.stream(model.importance("weight")).sum();
        double[] gain = model.importance("gain");
        double[] total = model.importance("total_gain");
        double[] weight = model.importance("weight");

        assertEquals(model.trees().trees().stream().mapToInt(tree -> tree.nodes() / 2).sum(), splits);
        for (int j = 0; j < 40; j++) {
            assertEquals(total[j], gain[j] * weight[j], 1e-9);
        }
        assertEquals(0, IntStream.range(0, 40).boxed().max((a, b) -> Double.compare(total[a], total[b])).orElseThrow(),
                1, "one of the two strong features");
        assertTrue(model.importance("cover")[0] <= 120 && model.importance("total_cover")[0] >= 120);
    }

    @Test
    void shapValuesAddUpToTheLogOdds() {
        double[][] missing = new double[120][];
        for (int i = 0; i < 120; i++) {
            missing[i] = new double[40];
            for (int j = 0; j < 40; j++) {
                missing[i][j] = (i + j) % 7 == 0 ? Double.NaN : VALUES.get(i, j);
            }
        }
        FeatureMatrix features = Fixture.features(missing);
        int[] codes = Arrays.stream(truth()).mapToInt(y -> y > 10.5 ? 2 : y > 9.5 ? 1 : 0).toArray();
        BoostedModel model = fit(Fixture.training(features, new ClassTarget(codes, List.of("a", "b", "c"), 0)));
        TreeEnsemble trees = model.trees();
        double[] expected = trees.expectedValue();
        double[][] predicted = model.predict(features);
        for (int i = 0; i < 20; i++) {
            double[][] shap = TreeShap.shap(trees, missing[i], 40);
            double[] odds = new double[3];
            for (int k = 0; k < 3; k++) {
                odds[k] = expected[k] + Arrays.stream(shap[k]).sum();
            }
            assertArrayEquals(predicted[i], Probabilities.softmax(odds), 1e-9);
        }
        assertEquals("log-odds", model.outputScale());
    }

    @Test
    void aMissingValueGoesWhereItsLikesDidBest() {
        double[][] rows = new double[40][1];
        int[] codes = new int[40];
        for (int i = 0; i < 40; i++) {
            rows[i][0] = i % 4 == 0 ? Double.NaN : i;
            codes[i] = i % 4 == 0 || i > 30 ? 1 : 0;
        }
        double[][] predicted = fit(Fixture.training(Fixture.features(rows), Fixture.classes(codes)), "max_depth", 1,
                "min_child_weight", 0.1, "n_estimators", 50).predict(
                        Fixture.features(new double[][] {{Double.NaN}, {5}, {39}}));

        assertTrue(predicted[0][1] > 0.9);
        assertTrue(predicted[1][1] < 0.1);
        assertTrue(predicted[2][1] > 0.9);
    }

    @Test
    void onlyMissingnessSeparates() {
        double[][] rows = new double[40][1];
        int[] codes = new int[40];
        for (int i = 0; i < 40; i++) {
            rows[i][0] = i % 2 == 0 ? Double.NaN : 3;
            codes[i] = i % 2;
        }
        double[][] predicted = fit(Fixture.training(Fixture.features(rows), Fixture.classes(codes)), "n_estimators",
                200).predict(Fixture.features(new double[][] {{Double.NaN}, {3}, {1e300}}));

        assertTrue(predicted[0][1] < 0.1);
        assertTrue(predicted[1][1] > 0.9);
        assertTrue(predicted[2][1] > 0.9);
    }

    @Test
    void monotoneConstraintsHoldEverywhere() {
        BoostedModel model = fit(Fixture.training(Fixture.features(VALUES), Fixture.reals(truth())),
                "monotone_constraints", List.of("-x2", "+x0"), "n_estimators", 60);
        for (int i = 0; i < 120; i++) {
            double[][] moved = new double[41][40];
            for (int step = 0; step < 41; step++) {
                for (int j = 0; j < 40; j++) {
                    moved[step][j] = VALUES.get(i, j);
                }
                moved[step][2] = -2 + step / 10.0;
            }
            double[][] predicted = model.predict(Fixture.features(moved));
            for (int step = 1; step < 41; step++) {
                assertTrue(predicted[step][0] <= predicted[step - 1][0], "sample " + i);
            }
        }
    }

    @Test
    void aConstraintOfNoFeatureIsNoted() {
        TestExecution execution = new TestExecution(1);
        Fixture.LEARNER.fit(binary(), Fixture.parameters("monotone_constraints", List.of("+TP53")), execution);

        assertEquals("gradient-boosting.constraint", execution.notes.get(0).code());
        assertThrows(IllegalArgumentException.class, () -> fit(binary(), "monotone_constraints", List.of("x1")));
    }

    @Test
    void quantileLossesHaveQuantilesInTheirLeaves() {
        double[][] rows = {{0}, {0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}, {1}};
        Training data = Fixture.training(Fixture.features(rows), Fixture.reals(1, 2, 3, 4, 100, 11, 12, 13, 14, 15));
        FeatureMatrix samples = Fixture.features(new double[][] {{0}, {1}});

        assertArrayEquals(new double[][] {{3}, {13}}, fit(data, "loss", "absolute_error", "learning_rate", 1,
                "n_estimators", 1).predict(samples));
        assertArrayEquals(new double[][] {{4}, {14}}, fit(data, "loss", "quantile", "alpha", 0.7, "learning_rate", 1,
                "n_estimators", 1).predict(samples));
    }

    @Test
    void huberResistsAnOutlier() {
        double[] truth = truth();
        truth[5] = 1e6;
        Training data = Fixture.training(Fixture.features(VALUES), Fixture.reals(truth));
        double[][] squared = fit(data).predict(Fixture.features(VALUES));
        double[][] huber = fit(data, "loss", "huber").predict(Fixture.features(VALUES));
        double squaredError = 0;
        double huberError = 0;
        for (int i = 0; i < 120; i++) {
            if (i != 5) {
                squaredError += Math.abs(squared[i][0] - truth[i]);
                huberError += Math.abs(huber[i][0] - truth[i]);
            }
        }
        assertTrue(huberError < squaredError / 5, huberError + " and " + squaredError);
    }

    @Test
    void earlyStoppingStopsOnNoise() {
        DenseMatrix noise = Fixture.normal(120, 30, "noise");
        Training data = Fixture.training(Fixture.features(noise), Fixture.classes(labels()));
        int onNoise = fit(data, "early_stopping_rounds", 5, "n_estimators", 200).size();
        int onSignal = fit(binary(), "early_stopping_rounds", 5, "n_estimators", 200).size();

        assertTrue(onNoise < 12, onNoise + " trees");
        assertTrue(onSignal > 15, onSignal + " trees");
    }

    @Test
    void aClassWithoutSamplesHasNoProbability() {
        int[] codes = Arrays.stream(labels()).map(label -> 2 * label).toArray();
        Training data = Fixture.training(Fixture.features(VALUES),
                new ClassTarget(codes, List.of("a", "b", "c"), 0));
        double[][] predicted = fit(data, "early_stopping_rounds", 3).predict(Fixture.features(VALUES));
        for (double[] row : predicted) {
            assertEquals(0, row[1]);
            assertEquals(1, Arrays.stream(row).sum(), 1e-12);
        }
    }

    @Test
    void oneSampleInAClassIsLearned() {
        int[] codes = new int[120];
        codes[17] = 1;
        Training data = Fixture.training(Fixture.features(VALUES), Fixture.classes(codes));
        double[][] predicted = fit(data, "early_stopping_rounds", 3).predict(Fixture.features(VALUES));
        double[][] balanced = fit(data, "class_weight", "balanced").predict(Fixture.features(VALUES));

        assertTrue(predicted[17][1] > 0 && predicted[17][1] < 1);
        assertTrue(balanced[17][1] > 0.9);
    }

    @Test
    void twoSamplesGetTheirShares() {
        FeatureMatrix two = Fixture.features(new double[][] {{1}, {2}});
        double[][] classes = fit(Fixture.training(two, Fixture.classes(0, 1))).predict(two);
        double[][] values = fit(Fixture.training(two, Fixture.reals(1, 4)), "learning_rate", 1, "reg_lambda", 0)
                .predict(two);

        assertArrayEquals(new double[][] {{0.5, 0.5}, {0.5, 0.5}}, classes);
        assertArrayEquals(new double[][] {{1}, {4}}, values);
    }

    @Test
    void constantFeaturesAndTargetsGiveTheMean() {
        FeatureMatrix constant = Fixture.features(new double[30][3]);
        double[] same = new double[30];
        Arrays.fill(same, 7.25);
        BoostedModel onConstant = fit(Fixture.training(constant, Fixture.reals(Arrays.copyOf(truth(), 30))));
        BoostedModel ofConstant = fit(Fixture.training(Fixture.features(Fixture.normal(30, 3, "n")),
                Fixture.reals(same)), "early_stopping_rounds", 2);

        assertEquals(0, onConstant.size());
        assertEquals(Arrays.stream(truth()).limit(30).average().orElseThrow(),
                onConstant.predict(constant)[3][0], 1e-12);
        assertEquals(7.25, ofConstant.predict(constant)[0][0]);
        assertEquals(7.25, ofConstant.trees().expectedValue()[0]);
    }

    @Test
    void separableClassesStayFinite() {
        double[][] rows = new double[50][1];
        int[] codes = new int[50];
        for (int i = 0; i < 50; i++) {
            rows[i][0] = i;
            codes[i] = i < 25 ? 0 : 1;
        }
        double[][] predicted = fit(Fixture.training(Fixture.features(rows), Fixture.classes(codes)), "learning_rate", 1,
                "n_estimators", 500, "reg_lambda", 0, "min_child_weight", 0).predict(Fixture.features(rows));

        assertTrue(predicted[0][0] > 0.999 && predicted[0][0] <= 1);
        assertTrue(predicted[49][1] > 0.999 && predicted[49][1] <= 1);
    }

    @Test
    void whatCannotBeLearnedIsSaidInASentence() {
        FeatureMatrix features = Fixture.features(VALUES);
        double[][] infinite = {{1}, {Double.NEGATIVE_INFINITY}};
        FeatureMatrix categories = new FeatureMatrix(List.of(Feature.categorical("c", "sex", List.of("f", "m"))),
                DenseMatrix.of(new double[][] {{0}, {1}}));

        refuses("All 120 training samples are of class \"resistant\": there is nothing to tell apart.",
                Fixture.training(features, Fixture.classes(new int[120])));
        refuses("gradient-boosting does not take infinite values, as in rna:x0: mend them in the data or mark them as "
                + "missing.", Fixture.training(Fixture.features(infinite), Fixture.classes(0, 1)));
        refuses("gradient-boosting takes numbers only, not the categories of c:sex: add the step one-hot.",
                Fixture.training(categories, Fixture.classes(0, 1)));
        refuses("gradient-boosting has no feature to learn from: loosen the filters before it.",
                Fixture.training(features.selectColumns(new int[0]), Fixture.classes(labels())));
    }

    private static void refuses(String sentence, Training data) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, () -> fit(data)).getMessage());
    }

    @Test
    void aCancelledRunEnds() {
        assertThrows(CancellationException.class, () -> Fixture.LEARNER.fit(binary(),
                Fixture.parameters("n_estimators", 100000, "subsample", 0.9), new TestExecution(2, 50)));
    }
}
