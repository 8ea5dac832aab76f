package org.resistlab.learners.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Task;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.PanelLearner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.StateJson;

/** What every learner of the project promises, whatever its algorithm. */
class LearnerContractTest {

    private static final double[] NONSENSE = {Double.NaN, 1e300, Double.NEGATIVE_INFINITY, -1e300};

    /** Smaller than the defaults, so that the tests are quick. */
    private static final Map<String, Object> SMALL = Map.of("n_estimators", 25);

    /** A learner with one of its tasks. */
    record Subject(Contribution contribution, Task task) {

        Learner learner() {
            try {
                return Contributions.installed().create(contribution, Learner.class);
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            }
        }

        Parameters parameters() {
            Map<String, Object> given = new LinkedHashMap<>(SMALL);
            given.keySet().retainAll(contribution.parameters().stream().map(parameter -> parameter.name()).toList());
            return Parameters.of(contribution.parameters(), given);
        }

        Model fit(Training training, int threads) {
            return learner().fit(training, parameters(), TestExecution.with(threads));
        }

        @Override
        public String toString() {
            return contribution.id() + " for " + task.word();
        }
    }

    static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Contribution contribution : Contributions.installed().of(ContributionKind.LEARNERS)) {
            boolean ours = contribution.plugin().startsWith("org.resistlab.algorithm.")
                    && !contribution.plugin().contains("weka") && !contribution.id().equals("baseline");
            for (Task task : contribution.tasks()) {
                if (ours && !contribution.can("ensemble") && task != Task.SURVIVAL) {
                    subjects.add(new Subject(contribution, task));
                }
            }
        }
        return subjects;
    }

    private static Target target(Subject subject, double[][] rows) {
        return TestData.target(subject.task(), rows, 2);
    }

    private static String state(Model model) {
        return StateJson.toText(model.state());
    }

    private static void assertSame(double[][] expected, double[][] actual, double tolerance, String what) {
        assertEquals(expected.length, actual.length, what);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual[i], tolerance, what + ", sample " + i);
        }
    }

    private static void assertPredictions(double[][] predictions, Target target, String what) {
        for (double[] row : predictions) {
            assertTrue(Arrays.stream(row).allMatch(Double::isFinite), what + ": " + Arrays.toString(row));
            if (target instanceof ClassTarget classes) {
                assertEquals(classes.classes().size(), row.length, what);
                assertEquals(1, Arrays.stream(row).sum(), 1e-9, what);
                assertTrue(Arrays.stream(row).allMatch(p -> p >= 0 && p <= 1), what);
            } else {
                assertEquals(1, row.length, what);
            }
        }
    }

    @Test
    void thereAreLearnersToTest() {
        List<String> ids = subjects().stream().map(subject -> subject.contribution().id()).distinct().toList();
        assertTrue(ids.containsAll(List.of("svm", "elastic-net", "lasso", "ridge", "logistic", "random-forest",
                "extra-trees", "gradient-boosting", "xgboost", "lightgbm")), ids.toString());
    }

    /** Held-out rows that are full of nonsense, with the opposite truth, change no bit of what is learned. */
    @ParameterizedTest
    @MethodSource("subjects")
    void heldOutSamplesDoNotReachTheModel(Subject subject) {
        double[][] rows = TestData.values(60, 40, "leak");
        Target target = target(subject, rows);
        double[][] poisoned = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (int i = 40; i < 60; i++) {
            for (int j = 0; j < poisoned[i].length; j++) {
                poisoned[i][j] = NONSENSE[(i + j) % NONSENSE.length];
            }
        }
        assertEquals(state(subject.fit(first40(rows, target), 1)),
                state(subject.fit(first40(poisoned, opposite(target)), 1)));
        double[][] other = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < 10; i++) {
            other[i][0] += 3;
        }
        assertNotEquals(state(subject.fit(first40(rows, target), 1)), state(subject.fit(first40(other, target), 1)),
                "poison in the training rows would be seen");
    }

    private static Training first40(double[][] rows, Target target) {
        return TestData.dataset(rows, target).split(TestData.range(0, 40), TestData.range(40, rows.length)).training()
                .assay(TestData.ASSAY);
    }

    /** The truth of the last rows turned round. */
    private static Target opposite(Target target) {
        if (target instanceof ClassTarget classes) {
            int[] codes = classes.codes().clone();
            for (int i = 40; i < codes.length; i++) {
                codes[i] = 1 - codes[i];
            }
            return new ClassTarget(codes, classes.classes(), classes.positive());
        }
        double[] values = ((RealTarget) target).values().clone();
        for (int i = 40; i < values.length; i++) {
            values[i] *= -100;
        }
        return new RealTarget(values);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void threadsChangeNoBit(Subject subject) {
        double[][] rows = TestData.values(70, 300, "threads");
        Training training = TestData.training(rows, target(subject, rows));
        String alone = state(subject.fit(training, 1));
        assertEquals(alone, state(subject.fit(training, 2)));
        assertEquals(alone, state(subject.fit(TestData.training(rows, target(subject, rows)), 4)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aRestoredModelPredictsToTheSameBits(Subject subject) throws Exception {
        double[][] rows = TestData.values(50, 120, "restore");
        Model model = subject.fit(TestData.training(rows, target(subject, rows)), 1);
        Model restored = subject.learner().restore(StateJson.fromText(state(model)));
        FeatureMatrix samples = TestData.matrix(TestData.values(33, 120, "new"));
        assertSame(model.predict(samples), restored.predict(samples), 0, "restored");
        double[][] some = restored.predict(samples.selectRows(new int[] {7, 30}));
        assertSame(new double[][] {model.predict(samples)[7], model.predict(samples)[30]}, some, 1e-12, "alone");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void allFoldsAtOnceAreTheFoldsOneByOne(Subject subject) {
        double[][] rows = TestData.values(60, 90, "folds");
        Dataset dataset = TestData.dataset(rows, target(subject, rows));
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < 3; fold++) {
            int held = fold;
            splits.add(dataset.split(Arrays.stream(TestData.range(0, 60)).filter(i -> i % 3 != held).toArray(),
                    Arrays.stream(TestData.range(0, 60)).filter(i -> i % 3 == held).toArray()));
        }
        List<Training> folds = splits.stream().map(split -> split.training().assay(TestData.ASSAY)).toList();
        List<Parameters> grid = List.of(subject.parameters(), subject.parameters());
        for (int threads : new int[] {1, 3}) {
            TestExecution execution = TestExecution.with(threads);
            List<List<Model>> models = subject.learner().fitAll(folds, grid, execution);
            for (int fold = 0; fold < folds.size(); fold++) {
                Model alone = subject.learner().fit(folds.get(fold), grid.get(0), execution.part("fold-" + fold));
                FeatureMatrix samples = splits.get(fold).heldOut().assay(TestData.ASSAY);
                for (Model model : models.get(fold)) {
                    assertSame(alone.predict(samples), model.predict(samples), 1e-6, "fold " + fold);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aSignalIsLearned(Subject subject) {
        double[][] rows = TestData.values(160, 12, "signal");
        Target target = target(subject, rows);
        Dataset dataset = TestData.dataset(rows, target);
        Split split = dataset.split(TestData.range(0, 120), TestData.range(120, 160));
        double[][] predictions = subject.fit(split.training().assay(TestData.ASSAY), 1)
                .predict(split.heldOut().assay(TestData.ASSAY));
        int right = 0;
        int pairs = 0;
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                double difference = truth(target, 120 + i) - truth(target, 120 + j);
                if (difference > 0) {
                    pairs++;
                    right += score(predictions[i]) > score(predictions[j]) ? 1 : 0;
                }
            }
        }
        assertTrue(right > 0.75 * pairs, right + " of " + pairs + " pairs are ordered rightly");
    }

    private static double truth(Target target, int i) {
        return target instanceof ClassTarget classes ? classes.codes()[i] : ((RealTarget) target).values()[i];
    }

    private static double score(double[] prediction) {
        return prediction[prediction.length - 1];
    }

    /** Data at the edge of sense give a valid model or an error in words. */
    @ParameterizedTest
    @MethodSource("subjects")
    void edgesGiveAValidModelOrAnErrorInWords(Subject subject) {
        double[][] rows = TestData.values(30, 6, "edges");
        double[][] constant = Arrays.stream(rows).map(row -> new double[] {1, 1, row[0], 0}).toArray(double[][]::new);
        double[][] allConstant = Arrays.stream(rows).map(row -> new double[] {5, -2}).toArray(double[][]::new);
        double[][] duplicate = Arrays.stream(rows).map(row -> new double[] {row[0], row[0], row[0], row[1]})
                .toArray(double[][]::new);
        double[][] single = Arrays.stream(rows).map(row -> new double[] {row[0]}).toArray(double[][]::new);
        double[][] two = {rows[0], rows[1]};
        Map<String, double[][]> cases = Map.of("constant columns", constant, "nothing but constants", allConstant,
                "duplicate columns", duplicate, "one feature", single, "two samples", two, "plain", rows);
        cases.forEach((name, values) -> {
            Target target = values.length == 2 ? twoSamples(subject) : target(subject, rows);
            Training training = TestData.training(values, target);
            assertValidOrInWords(subject, training, name);
            if (name.equals("plain") || name.equals("duplicate columns") || name.equals("constant columns")) {
                assertPredictions(subject.fit(training, 1).predict(training.features()), target, name);
            }
        });
        if (subject.task() == Task.CLASS) {
            int[] codes = new int[30];
            codes[17] = 1;
            assertValidOrInWords(subject, TestData.training(rows, new ClassTarget(codes, TestData.names(2), 1)),
                    "one sample in a class");
            assertValidOrInWords(subject,
                    TestData.training(rows, new ClassTarget(new int[30], TestData.names(2), 1)), "a single class");
            int[] gap = new int[30];
            Arrays.setAll(gap, i -> i % 2 == 0 ? 0 : 2);
            Training absent = TestData.training(rows, new ClassTarget(gap, TestData.names(3), 2));
            double[][] predictions = subject.fit(absent, 1).predict(absent.features());
            assertPredictions(predictions, absent.target(), "an absent class");
        } else {
            assertValidOrInWords(subject, TestData.training(rows, new RealTarget(new double[30])),
                    "a constant endpoint");
        }
    }

    private static Target twoSamples(Subject subject) {
        return subject.task() == Task.CLASS ? new ClassTarget(new int[] {0, 1}, TestData.names(2), 1)
                : new RealTarget(new double[] {1, 3});
    }

    private static void assertValidOrInWords(Subject subject, Training training, String what) {
        try {
            assertPredictions(subject.fit(training, 1).predict(training.features()), training.target(), what);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage() != null && e.getMessage().contains(" "), what + ": " + e);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void missingValuesAreHandledOrNamed(Subject subject) {
        double[][] rows = TestData.values(40, 8, "missing");
        Target target = target(subject, rows);
        rows[3][2] = Double.NaN;
        rows[30][7] = Double.NaN;
        Training training = TestData.training(rows, target);
        if (subject.contribution().can("missing-values")) {
            assertPredictions(subject.fit(training, 1).predict(training.features()), target, "missing values");
        } else {
            String message = assertThrows(IllegalArgumentException.class, () -> subject.fit(training, 1)).getMessage();
            assertTrue(message.contains("missing") && message.contains("impute"), message);
        }
    }

    static List<Subject> classifiers() {
        return subjects().stream().filter(subject -> subject.task() == Task.CLASS).toList();
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void separableClassesAndManyClassesAreLearned(Subject subject) {
        double[][] rows = TestData.values(60, 10, "separable");
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = i % 2 == 0 ? -5 + 0.01 * rows[i][0] : 5 + 0.01 * rows[i][0];
        }
        int[] codes = new int[60];
        Arrays.setAll(codes, i -> i % 2);
        Training separable = TestData.training(rows, new ClassTarget(codes, TestData.names(2), 1));
        double[][] predictions = subject.fit(separable, 1).predict(separable.features());
        assertPredictions(predictions, separable.target(), "separable");
        for (int i = 0; i < codes.length; i++) {
            assertTrue(predictions[i][codes[i]] > 0.5, "sample " + i);
        }
        double[][] four = TestData.values(80, 10, "four");
        Training many = TestData.training(four, TestData.target(Task.CLASS, four, 4));
        assertPredictions(subject.fit(many, 1).predict(many.features()), many.target(), "four classes");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void aCancelledFitStops(Subject subject) {
        double[][] rows = TestData.values(60, 200, "cancel");
        Training training = TestData.training(rows, target(subject, rows));
        assertThrows(CancellationException.class,
                () -> subject.learner().fit(training, subject.parameters(), TestExecution.cancelled()));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatIsDeclaredIsTrue(Subject subject) {
        Contribution declared = subject.contribution();
        double[][] rows = TestData.values(50, 6, "declared");
        Model model = subject.fit(TestData.training(rows, target(subject, rows)), 1);
        if (declared.can("linear")) {
            assertTrue(model instanceof LinearModel, "declares linear");
        }
        assertFalse(declared.references().isEmpty(), "a learner names its literature");
        assertTrue(declared.references().stream().anyMatch(reference -> !reference.doi().isEmpty()));
        assertTrue(Set.of("Apache-2.0", "MIT").contains(declared.licence()), declared.licence());
        declared.parameters().forEach(parameter -> {
            assertFalse(parameter.description().isBlank(), parameter.name());
            assertEquals(parameter.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", ""),
                    parameter.name().toLowerCase(Locale.ROOT), "a parameter is a word of scikit-learn's kind");
        });
    }

    static List<Subject> panelLearners() {
        return subjects().stream().filter(subject -> subject.learner() instanceof PanelLearner).toList();
    }

    @ParameterizedTest
    @MethodSource("panelLearners")
    void aPanelLearnsTheSameModelsToTheBit(Subject subject) {
        PanelLearner learner = (PanelLearner) subject.learner();
        double[][] rows = TestData.values(50, 90, "panel");
        Dataset first = TestData.dataset(rows, target(subject, rows));
        Training base = first.all().assay(TestData.ASSAY);
        List<Training> endpoints = new ArrayList<>();
        for (int e = 0; e < 19; e++) {
            double[] values = new double[50];
            int column = e;
            Arrays.setAll(values, i -> rows[i][column] + 0.1 * rows[i][column + 40]);
            endpoints.add(first.withTarget(new RealTarget(values)).all().join(List.of(base)));
        }
        List<Model> panel = learner.fitPanel(endpoints, subject.parameters(), TestExecution.with(1));
        FeatureMatrix samples = TestData.matrix(TestData.values(20, 90, "new"));
        for (int e = 0; e < endpoints.size(); e++) {
            Model alone = learner.fit(endpoints.get(e), subject.parameters(), TestExecution.with(1));
            assertEquals(state(alone), state(panel.get(e)), "endpoint " + e);
            assertSame(alone.predict(samples), panel.get(e).predict(samples), 0, "endpoint " + e);
        }
    }
}
