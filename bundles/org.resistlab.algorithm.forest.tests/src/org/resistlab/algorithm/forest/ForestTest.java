package org.resistlab.algorithm.forest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.SparseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

class ForestTest {

    private static final List<String> BOTH = List.of(Cohort.FOREST, Cohort.EXTRA);
    private static final double[][] COLUMNS = Cohort.normal("columns", 120, 30);
    private static final ClassTarget CLASSES = Cohort.twoClasses(COLUMNS);

    private static Training data() {
        return Cohort.training(Cohort.features(COLUMNS), CLASSES);
    }

    private static TreeEnsemble trees(String id, Training data, Object... given) {
        return Cohort.fit(id, data, given).trees();
    }

    private static double[][] withMissing(double[][] columns) {
        RandomStream random = RandomStream.of(3, "missing");
        double[][] holes = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        for (double[] column : holes) {
            for (int i = 0; i < column.length; i++) {
                column[i] = random.nextInt(5) == 0 ? Double.NaN : column[i];
            }
        }
        return holes;
    }

    @Test
    void aForestLearnsWhatThereIsToLearn() {
        double[][] fresh = Cohort.normal("fresh", 200, 30);
        ClassTarget truth = Cohort.twoClasses(fresh);
        for (String id : BOTH) {
            double[][] predicted = Cohort.fit(id, data(), "n_estimators", 200).predict(Cohort.features(fresh));
            int right = 0;
            for (int i = 0; i < predicted.length; i++) {
                right += predicted[i][1] > 0.5 == (truth.codes()[i] == 1) ? 1 : 0;
                assertEquals(1, predicted[i][0] + predicted[i][1], 1e-12);
            }
            assertTrue(right > 150, id + " is right for " + right + " of 200");
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameModel() {
        Training data = Cohort.training(Cohort.features(withMissing(COLUMNS)), CLASSES);
        for (String id : BOTH) {
            Parameters parameters = Cohort.parameters(id, "n_estimators", 40, "bootstrap", true, "oob_score", true,
                    "importance", "permutation");
            String one = StateJson
                    .toText(Cohort.learner(id).fit(data, parameters, TestExecution.threads(1)).state());
            for (int threads : new int[] {2, 4}) {
                Model model = Cohort.learner(id).fit(data, parameters, TestExecution.threads(threads));
                assertEquals(one, StateJson.toText(model.state()), id + ", " + threads + " threads");
            }
        }
    }

    @Test
    void anotherSeedGivesAnotherForest() {
        Parameters parameters = Cohort.parameters(Cohort.FOREST, "n_estimators", 5);

        Model one = Cohort.learner(Cohort.FOREST).fit(data(), parameters, TestExecution.of(1));
        Model other = Cohort.learner(Cohort.FOREST).fit(data(), parameters, TestExecution.of(2));

        assertNotEquals(StateJson.toText(one.state()), StateJson.toText(other.state()));
    }

    @Test
    void aRestoredModelPredictsTheSameBits() throws Exception {
        FeatureMatrix fresh = Cohort.features(withMissing(Cohort.normal("fresh", 50, 30)));
        for (String id : BOTH) {
            ForestModel model = Cohort.fit(id, Cohort.training(Cohort.features(withMissing(COLUMNS)), CLASSES),
                    "n_estimators", 20, "importance", "impurity");
            Model restored = Cohort.learner(id).restore(StateJson.fromText(StateJson.toText(model.state())));

            assertArrayEquals(model.predict(fresh), restored.predict(fresh));
            assertEquals(model.trees(), ((ForestModel) restored).trees());
            assertArrayEquals(model.importance(), ((ForestModel) restored).importance());
        }
    }

    @Test
    void aFoldGrowsTheTreesOfItsOwnSamplesWhateverTheHeldOutOnesAre() {
        int[] training = IntStream.range(0, 120).filter(i -> i % 3 != 0).toArray();
        double[][] shocked = Arrays.stream(COLUMNS).map(double[]::clone).toArray(double[][]::new);
        for (double[] column : shocked) {
            for (int i = 0; i < column.length; i += 3) {
                column[i] = Math.exp(10 * column[i]);
            }
        }
        Target target = CLASSES.select(training);
        for (String id : BOTH) {
            FeatureMatrix own = Cohort.features(Cohort.features(COLUMNS).selectRows(training).values().toDense());
            TreeEnsemble expected = trees(id, Cohort.training(own, target), "n_estimators", 10);
            for (double[][] base : List.of(COLUMNS, shocked)) {
                FeatureMatrix view = Cohort.features(base).selectRows(training);
                assertEquals(expected, trees(id, Cohort.training(view, target), "n_estimators", 10), id);
            }
        }
    }

    @Test
    void standardisedFeaturesGiveTheSameTreesAtOtherThresholds() {
        double[] shift = Arrays.stream(COLUMNS).mapToDouble(column -> column[3]).toArray();
        double[] scale = Arrays.stream(COLUMNS).mapToDouble(column -> 0.5 + Math.abs(column[4])).toArray();
        Matrix scaled = ViewMatrix.scaled(DenseMatrix.ofColumns(COLUMNS), shift, scale);

        TreeEnsemble raw = trees(Cohort.FOREST, data(), "n_estimators", 5);
        TreeEnsemble standardised = trees(Cohort.FOREST, Cohort.training(Cohort.features(scaled), CLASSES),
                "n_estimators", 5);

        for (int t = 0; t < 5; t++) {
            FlatTree of = raw.trees().get(t);
            FlatTree other = standardised.trees().get(t);
            assertArrayEquals(of.feature(), other.feature());
            assertArrayEquals(of.values(), other.values());
            for (int node = 0; node < of.nodes(); node++) {
                if (!of.isLeaf(node)) {
                    int j = of.feature()[node];
                    assertEquals((of.threshold()[node] - shift[j]) / scale[j], other.threshold()[node], 1e-12);
                }
            }
        }
    }

    @Test
    void aScaleThatTurnsTheOrderRoundIsHeeded() {
        double[] minus = new double[30];
        Arrays.fill(minus, -1);
        Matrix turned = ViewMatrix.scaled(DenseMatrix.ofColumns(COLUMNS), new double[30], minus);

        TreeEnsemble view = trees(Cohort.FOREST, Cohort.training(Cohort.features(turned), CLASSES), "n_estimators",
                5);
        TreeEnsemble copy = trees(Cohort.FOREST, Cohort.training(Cohort.features(turned.toDense()), CLASSES),
                "n_estimators", 5);

        assertEquals(copy, view);
    }

    @Test
    void assaysSideBySideAndSparseOnesGiveTheTreesOfOneDenseMatrix() {
        double[][] sparse = Arrays.stream(COLUMNS)
                .map(column -> Arrays.stream(column).map(x -> x > 0.3 ? x : 0).toArray()).toArray(double[][]::new);
        int[] rows = IntStream.range(0, 100).map(i -> i + i % 7).toArray();
        Matrix whole = DenseMatrix.ofColumns(sparse);
        int[] head = IntStream.range(0, 12).toArray();
        int[] tail = IntStream.range(12, 30).toArray();
        int[] back = IntStream.range(0, 120).map(i -> 119 - i).toArray();
        Matrix reversed = whole.selectRows(back).toDense();
        Matrix joined = Matrix.joinColumns(List.of(SparseMatrix.of(whole).selectRows(rows).selectColumns(head),
                reversed.selectRows(Arrays.stream(rows).map(row -> 119 - row).toArray()).selectColumns(tail)));
        Target target = CLASSES.select(rows);
        for (String id : BOTH) {
            TreeEnsemble dense = trees(id,
                    Cohort.training(Cohort.features(whole.selectRows(rows).toDense()), target), "n_estimators", 8);
            assertEquals(dense, trees(id, Cohort.training(Cohort.features(joined), target), "n_estimators", 8), id);
        }
    }

    @Test
    void allFoldsAndPointsTogetherGiveTheModelsOfOneByOne() {
        List<Training> folds = List.of(fold(0), fold(1));
        for (String id : BOTH) {
            List<Parameters> grid = List.of(Cohort.parameters(id, "n_estimators", 7),
                    Cohort.parameters(id, "n_estimators", 12), Cohort.parameters(id, "max_depth", 2, "n_estimators", 3),
                    Cohort.parameters(id, "n_estimators", 3, "bootstrap", true, "oob_score", true));
            List<List<Model>> models = Cohort.learner(id).fitAll(folds, grid, TestExecution.of(1));
            for (int fold = 0; fold < 2; fold++) {
                for (int point = 0; point < grid.size(); point++) {
                    Model alone = Cohort.learner(id).fit(folds.get(fold), grid.get(point),
                            TestExecution.of(1).part("fold-" + fold));
                    assertEquals(((ForestModel) alone).trees(), ((ForestModel) models.get(fold).get(point)).trees());
                }
            }
        }
    }

    private static Training fold(int number) {
        int[] rows = IntStream.range(0, 120).filter(i -> i % 2 == number).toArray();
        return Cohort.training(Cohort.features(COLUMNS).selectRows(rows), CLASSES.select(rows));
    }

    /** The first feature is known of the one class and missing in the other. */
    @Test
    void thatAValueIsMissingCanTellTheClass() throws Exception {
        double[][] columns = Cohort.normal("informative", 60, 1);
        int[] codes = IntStream.range(0, 60).map(i -> i % 3 == 0 ? 1 : 0).toArray();
        IntStream.range(0, 60).filter(i -> i % 3 == 0).forEach(i -> columns[0][i] = Double.NaN);
        ClassTarget target = new ClassTarget(codes, List.of("known", "unknown"), 1);

        Model model = Cohort.fit(Cohort.FOREST, Cohort.training(Cohort.features(columns), target), "bootstrap", false,
                "n_estimators", 3);
        FeatureMatrix fresh = Cohort.features(new double[][] {{-9, Double.NaN, 9}});
        Model restored = Cohort.learner(Cohort.FOREST).restore(StateJson.fromText(StateJson.toText(model.state())));

        assertArrayEquals(new double[][] {{1, 0}, {0, 1}, {1, 0}}, model.predict(fresh));
        assertArrayEquals(model.predict(fresh), restored.predict(fresh));
    }

    /** Missing values and high ones belong to the second class: only missing values on the right split purely. */
    @Test
    void missingValuesGoWhereTheyHelp() {
        double nan = Double.NaN;
        double[] few = {1, 2, 3, 4, nan, nan};
        double[] many = new double[300];
        Arrays.setAll(many, i -> few[i % 6] + (i % 6 < 4 ? i / 1000.0 : 0));
        for (double[] column : List.of(few, many)) {
            for (boolean high : new boolean[] {true, false}) {
                int[] codes = Arrays.stream(column).mapToInt(x -> Double.isNaN(x) || x > 2.5 == high ? 1 : 0).toArray();
                Target two = new ClassTarget(codes, List.of("a", "b"), 1);
                Target three = new ClassTarget(codes, List.of("a", "b", "c"), 1);
                Target real = new RealTarget(Arrays.stream(codes).asDoubleStream().toArray());
                for (Target target : List.of(two, three, real)) {
                    Training data = Cohort.training(Cohort.features(new double[][] {column}), target);
                    for (String weight : List.of("none", "balanced")) {
                        FlatTree tree = trees(Cohort.FOREST, data, "bootstrap", false, "n_estimators", 1,
                                "class_weight", weight).trees().get(0);
                        assertEquals(3, tree.nodes(), target + " of " + column.length);
                        assertEquals(high, !tree.missingLeft()[0]);
                    }
                }
            }
        }
    }

    @Test
    void aValueThatWasNeverMissingGoesToTheHeavierSide() {
        double[][] columns = {{1, 2, 3, 4, 5}};
        ClassTarget target = new ClassTarget(new int[] {0, 1, 1, 1, 1}, List.of("a", "b"), 1);

        double[][] predicted = Cohort.fit(Cohort.FOREST, Cohort.training(Cohort.features(columns), target), "bootstrap",
                false, "n_estimators", 1).predict(Cohort.features(new double[][] {{Double.NaN}}));

        assertEquals(1, predicted[0][1]);
    }

    @Test
    void constantAndDuplicateFeaturesDoNoHarm() {
        double[][] columns = {new double[120], COLUMNS[0], COLUMNS[0], new double[120]};
        Arrays.fill(columns[3], Double.NaN);
        for (String id : BOTH) {
            TreeEnsemble trees = trees(id, Cohort.training(Cohort.features(columns), CLASSES), "n_estimators", 20);
            assertArrayEquals(new int[] {1, 2}, trees.features());
        }
    }

    @Test
    void withoutAnyFeatureThatVariesTheShareOfTheClassesIsPredicted() {
        FeatureMatrix constant = Cohort.features(new double[][] {new double[120], new double[120]});
        double share = (double) CLASSES.counts()[1] / 120;
        for (String id : BOTH) {
            double[][] predicted = Cohort.fit(id, Cohort.training(constant, CLASSES), "bootstrap", false,
                    "n_estimators", 3).predict(constant);
            assertEquals(share, predicted[7][1], 1e-15);
        }
    }

    @Test
    void aClassWithOneSampleOrNoneIsHeldOut() {
        int[] codes = CLASSES.codes().clone();
        codes[5] = 2;
        ClassTarget target = new ClassTarget(codes, List.of("a", "b", "once", "never"), 1);
        for (String id : BOTH) {
            for (String weight : List.of("none", "balanced")) {
                double[][] predicted = Cohort.fit(id, Cohort.training(Cohort.features(COLUMNS), target),
                        "n_estimators", 20, "class_weight", weight).predict(Cohort.features(COLUMNS));
                for (double[] row : predicted) {
                    assertEquals(4, row.length);
                    assertEquals(0, row[3]);
                    assertEquals(1, Arrays.stream(row).sum(), 1e-12);
                }
                assertTrue(predicted[5][2] > 0.1, id + " " + weight);
            }
        }
    }

    @Test
    void oneClassAloneIsCertain() {
        ClassTarget target = new ClassTarget(new int[120], List.of("a", "b"), 1);
        for (String id : BOTH) {
            double[][] predicted = Cohort.fit(id, Cohort.training(Cohort.features(COLUMNS), target), "n_estimators",
                    3).predict(Cohort.features(COLUMNS));
            assertArrayEquals(new double[] {1, 0}, predicted[0]);
        }
    }

    @Test
    void oneOrTwoSamplesOfOneFeatureAreEnough() {
        for (String id : BOTH) {
            for (int n : new int[] {1, 2}) {
                double[][] column = {Arrays.copyOf(new double[] {1, 2}, n)};
                ClassTarget target = new ClassTarget(Arrays.copyOf(new int[] {0, 1}, n), List.of("a", "b"), 1);
                RealTarget real = new RealTarget(Arrays.copyOf(new double[] {5, 7}, n));
                double[][] classes = Cohort.fit(id, Cohort.training(Cohort.features(column), target), "bootstrap",
                        false, "n_estimators", 4).predict(Cohort.features(column));
                double[][] values = Cohort.fit(id, Cohort.training(Cohort.features(column), real), "bootstrap", false,
                        "n_estimators", 4).predict(Cohort.features(column));
                assertEquals(1, classes[n - 1][n - 1], id);
                assertEquals(n == 1 ? 5 : 7, values[n - 1][0], id);
            }
        }
    }

    @Test
    void infiniteValuesLieBeyondAllOthers() {
        double[][] columns = {{Double.NEGATIVE_INFINITY, 1, 2, Double.POSITIVE_INFINITY}};
        RealTarget target = new RealTarget(new double[] {1, 2, 3, 4});
        Training data = Cohort.training(Cohort.features(columns), target);

        double[][] predicted = Cohort.fit(Cohort.FOREST, data, "bootstrap", false, "n_estimators", 1)
                .predict(Cohort.features(columns));

        assertArrayEquals(new double[][] {{1}, {2}, {3}, {4}}, predicted);
    }

    @Test
    void sharesOfSamplesAndFeaturesAreTaken() {
        TreeEnsemble trees = trees(Cohort.FOREST, data(), "n_estimators", 10, "max_samples", 0.25, "max_features",
                0.5);

        assertTrue(trees.trees().stream().allMatch(tree -> tree.cover()[0] == 30));
        assertEquals(15, ForestParameters.of(Cohort.parameters(Cohort.FOREST, "max_features", 0.5), false)
                .candidates(30));
        assertEquals(141, ForestParameters.of(Cohort.parameters(Cohort.FOREST), false).candidates(20_000));
        assertEquals(14, ForestParameters.of(Cohort.parameters(Cohort.FOREST, "max_features", "log2"), false)
                .candidates(20_000));
    }

    @Test
    void theOutOfBagScoreIsThatOfTreesThatHaveNotSeenTheSample() {
        TestExecution execution = TestExecution.of(1);
        Parameters parameters = Cohort.parameters(Cohort.FOREST, "n_estimators", 150, "oob_score", true);
        ForestModel model = (ForestModel) Cohort.learner(Cohort.FOREST).fit(data(), parameters, execution);
        double[][] votes = new double[120][2];
        for (int t = 0; t < 150; t++) {
            int[] drawn = new int[120];
            RandomStream random = execution.random().child("tree-" + t);
            IntStream.range(0, 120).forEach(i -> drawn[random.nextInt(120)]++);
            for (int i = 0; i < 120; i++) {
                if (drawn[i] == 0) {
                    int row = i;
                    double[] x = Arrays.stream(COLUMNS).mapToDouble(column -> column[row]).toArray();
                    double[] vote = model.trees().trees().get(t).predict(x);
                    votes[i][0] += vote[0];
                    votes[i][1] += vote[1];
                }
            }
        }
        long right = IntStream.range(0, 120).filter(i -> votes[i][1] > votes[i][0] == (CLASSES.codes()[i] == 1))
                .count();

        assertEquals(right / 120.0, model.oobScore(), 1e-15);
        assertEquals(1, execution.notes().size());
        assertTrue(execution.notes().get(0).message().contains("an accuracy of 0."), execution.notes().toString());
    }

    /** Nembrini, König and Wright 2018: noise with many different values looks important unless it is corrected. */
    @Test
    void correctedImportanceOfNoiseIsAroundZeroHoweverManyValuesItHas() {
        RandomStream random = RandomStream.of(5, "importance");
        double[][] columns = new double[20][150];
        for (int j = 0; j < 20; j++) {
            for (int i = 0; i < 150; i++) {
                columns[j][i] = j < 10 ? random.nextInt(2) : random.nextGaussian();
            }
        }
        int[] codes = random.ints(150, 0, 2).toArray();
        ClassTarget noise = new ClassTarget(codes, List.of("a", "b"), 1);
        Training data = Cohort.training(Cohort.features(columns), noise);

        double[] plain = Cohort.fit(Cohort.FOREST, data, "n_estimators", 200, "importance", "impurity").importance();
        double[] corrected = Cohort
                .fit(Cohort.FOREST, data, "n_estimators", 200, "importance", "impurity_corrected").importance();

        assertTrue(mean(plain, 10, 20) > 3 * mean(plain, 0, 10), "continuous noise looks more important");
        assertTrue(Math.abs(mean(corrected, 10, 20)) < 0.15 * mean(plain, 10, 20), "corrected it does not");
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElseThrow();
    }

    @Test
    void everyKindOfImportancePutsTheFeatureThatMattersFirst() {
        for (String id : BOTH) {
            for (String kind : List.of("impurity", "impurity_corrected", "permutation")) {
                double[] importance = Cohort.fit(id, data(), "n_estimators", 60, "importance", kind, "bootstrap", true)
                        .importance();
                double first = importance[0];
                assertTrue(Arrays.stream(importance).skip(1).allMatch(other -> other < first / 2), id + " " + kind);
            }
        }
    }

    @Test
    void whatCannotBeLearnedIsRefusedInWords() {
        FeatureMatrix sex = new FeatureMatrix(List.of(Feature.categorical("clinical", "sex", List.of("F", "M"))),
                new DenseMatrix(120, 1));
        FeatureMatrix none = new FeatureMatrix(List.of(), new DenseMatrix(120, 0));
        SurvivalTarget survival = new SurvivalTarget(new double[120], new boolean[120]);
        for (String id : BOTH) {
            assertRefused("categories of clinical:sex", id, Cohort.training(sex, CLASSES));
            assertRefused("no feature to learn from", id, Cohort.training(none, CLASSES));
            assertRefused("survival", id, Cohort.training(Cohort.features(COLUMNS), survival));
            assertRefused("classes by gini or entropy", id, data(), "criterion", "squared_error");
            assertRefused("only 120 training samples", id, data(), "max_samples", 121, "bootstrap", true);
            assertRefused("bootstrap: true", id, data(), "oob_score", true, "bootstrap", false);
            assertRefused("bootstrap: true", id, data(), "max_samples", 0.5, "bootstrap", false);
        }
    }

    private static void assertRefused(String words, String id, Training data, Object... given) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Cohort.fit(id, data, given));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    @Test
    void otherFeaturesThanThoseOfTheTrainingAreRefused() {
        ForestModel model = Cohort.fit(Cohort.FOREST, data(), "n_estimators", 1);
        FeatureMatrix other = Cohort.features(Cohort.normal("other", 3, 4));

        assertThrows(IllegalArgumentException.class, () -> model.predict(other));
    }

    @Test
    void aCancelIsHeard() {
        Dataset large = new Dataset(IntStream.range(0, 120).mapToObj(i -> "S" + i).toList(),
                Map.of("rna", Cohort.features(COLUMNS)), CLASSES, List.of());
        for (String id : BOTH) {
            Parameters parameters = Cohort.parameters(id, "n_estimators", 100_000);
            for (int questions : new int[] {0, 5, 200}) {
                TestExecution execution = TestExecution.cancelledAfter(questions);
                Training data = large.all().assay("rna");
                assertThrows(CancellationException.class, () -> Cohort.learner(id).fit(data, parameters, execution));
            }
        }
    }

    @Test
    void aModelIsSmall() {
        Model model = Cohort.fit(Cohort.FOREST, data(), "n_estimators", 100);

        assertFalse(StateJson.toText(model.state()).length() > 100 * 6000);
    }
}
