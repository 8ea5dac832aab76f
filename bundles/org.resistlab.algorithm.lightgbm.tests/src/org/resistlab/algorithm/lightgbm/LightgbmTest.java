package org.resistlab.algorithm.lightgbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.resistlab.boosters.BoosterModel;
import org.resistlab.boosters.Platform;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Target;
import org.resistlab.core.data.Training;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.tree.TreeShap;

class LightgbmTest {

    private static final FeatureMatrix SAMPLES = Fixture.features(Fixture.VALUES);
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Learner LEARNER = new Lightgbm();

    private static BoosterModel fit(Training data, Object... parameters) {
        return (BoosterModel) LEARNER.fit(data, Fixture.parameters(parameters), new TestExecution(NEVER));
    }

    private static String text(Model model) throws Exception {
        return StateJson.toText(model.state());
    }

    @Test
    void aRestoredModelPredictsTheSameBits() throws Exception {
        for (Target target : List.of(Fixture.two(), Fixture.several(), Fixture.real())) {
            Model model = fit(Fixture.training(target), "subsample", 0.7, "subsample_freq", 1, "min_child_samples", 5);
            Model restored = LEARNER.restore(StateJson.fromText(text(model)));

            assertArrayEquals(model.predict(SAMPLES), restored.predict(SAMPLES));
            assertEquals(text(model), text(restored));
        }
    }

    @Test
    void aGridLearnsOnThreadsWhatItsPointsLearnAlone() throws Exception {
        List<Training> folds = List.of(Fixture.training(Fixture.two()), Fixture.training(Fixture.several()));
        List<Parameters> grid = List.of(Fixture.parameters("n_estimators", 20, "colsample_bytree", 0.5),
                Fixture.parameters("n_estimators", 7, "colsample_bytree", 0.5),
                Fixture.parameters("n_estimators", 7, "learning_rate", 0.02));
        TestExecution execution = new TestExecution(NEVER);
        List<List<Model>> models = LEARNER.fitAll(folds, grid, execution);

        for (int fold = 0; fold < folds.size(); fold++) {
            for (int point = 0; point < grid.size(); point++) {
                Model alone = LEARNER.fit(folds.get(fold), grid.get(point), execution.part("fold-" + fold));
                assertArrayEquals(alone.predict(SAMPLES), models.get(fold).get(point).predict(SAMPLES));
            }
        }
    }

    @Test
    void shapValuesAddUpToTheLogOdds() {
        BoosterModel model = fit(Fixture.training(Fixture.two()), "min_child_samples", 5);
        double[][] predicted = model.predict(SAMPLES);
        double base = model.trees().expectedValue()[0];
        for (int i = 0; i < Fixture.SAMPLES; i++) {
            double odds = base
                    + Arrays.stream(TreeShap.shap(model.trees(), Fixture.VALUES[i], 8)[0]).sum();
            assertEquals(odds, Math.log(predicted[i][0] / predicted[i][1]), 1e-9);
        }
        assertEquals("log-odds", model.outputScale());
    }

    @Test
    void aClassWithoutSamplesHasNoProbability() {
        for (double[] row : fit(Fixture.training(Fixture.several())).predict(SAMPLES)) {
            assertEquals(0, row[2]);
            assertEquals(1, Arrays.stream(row).sum(), 1e-12);
        }
    }

    @Test
    void balancedClassesWeighTheSame() {
        int[] codes = new int[Fixture.SAMPLES];
        Arrays.fill(codes, 0, 9, 1);
        Training rare = Fixture.training(Fixture.features(new double[Fixture.SAMPLES][2]),
                new ClassTarget(codes, List.of("no", "yes"), 1));

        assertEquals(0.1, fit(rare).predict(Fixture.features(new double[1][2]))[0][1], 1e-3);
        assertEquals(0.5, fit(rare, "class_weight", "balanced").predict(Fixture.features(new double[1][2]))[0][1],
                1e-3);
    }

    @Test
    void constantFeaturesAndFewSamplesGiveTheMean() {
        FeatureMatrix constant = Fixture.features(new double[Fixture.SAMPLES][1]);
        FeatureMatrix pair = Fixture.features(new double[][] {{1}, {2}});
        double mean = Arrays.stream(Fixture.real().values()).average().orElseThrow();

        assertEquals(mean, fit(Fixture.training(constant, Fixture.real())).predict(constant)[0][0], 1e-3);
        assertEquals(0.5, fit(Fixture.training(pair, new ClassTarget(new int[] {0, 1}, List.of("a", "b"), 1)))
                .predict(pair)[0][1], 1e-6);
    }

    @Test
    void whatCannotBeLearnedIsSaidInASentence() {
        int[] same = new int[Fixture.SAMPLES];
        FeatureMatrix infinite = Fixture.features(new double[][] {{1}, {1e300}});
        FeatureMatrix categories = new FeatureMatrix(List.of(Feature.categorical("c", "sex", List.of("f", "m"))),
                DenseMatrix.of(new double[][] {{0}, {1}}));
        ClassTarget pair = new ClassTarget(new int[] {0, 1}, List.of("a", "b"), 1);

        refuses("All 90 training samples are of class \"a\": there is nothing to tell apart.",
                Fixture.training(new ClassTarget(same, List.of("a", "b"), 1)));
        refuses("lightgbm does not take values beyond single precision, as in rna:x0: mend them in the data or mark them "
                + "as missing.", Fixture.training(infinite, pair));
        refuses("lightgbm takes numbers only, not the categories of c:sex: add the step one-hot.",
                Fixture.training(categories, pair));
        refuses("lightgbm has no feature to learn from: loosen the filters before it.",
                Fixture.training(SAMPLES.selectColumns(new int[0]), Fixture.two()));
    }

    private static void refuses(String sentence, Training data) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, () -> fit(data)).getMessage());
    }

    @Test
    void aCancelledRunEnds() {
        assertThrows(CancellationException.class, () -> LEARNER.fit(Fixture.training(Fixture.two()),
                Fixture.parameters("n_estimators", 100000), new TestExecution(20)));
    }

    @Test
    void aDamagedModelIsRefused() {
        State state = fit(Fixture.training(Fixture.two()), "n_estimators", 2, "min_child_samples", 5).state();
        byte[] bytes = state.bytes("model");
        byte[] half = Arrays.copyOf(bytes, bytes.length / 3);

        assertThrows(IllegalArgumentException.class,
                () -> LEARNER.restore(new State().put("columns", 8).put("outputs", state.state("outputs"))
                        .put("model", half)));
        assertThrows(IllegalArgumentException.class,
                () -> LEARNER.restore(new State().put("columns", 1).put("outputs", state.state("outputs"))
                        .put("model", bytes)));
    }

    @Test
    void theTreesPredictWhatLightgbmPredicts() {
        double[][] missing = new double[Fixture.SAMPLES][];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = Fixture.VALUES[i].clone();
            missing[i][4 + i % 4] = i % 3 == 0 ? Double.NaN : missing[i][4 + i % 4];
        }
        FeatureMatrix samples = Fixture.features(missing);
        for (Target target : List.of(Fixture.two(), Fixture.several(), Fixture.real())) {
            BoosterModel model = fit(Fixture.training(target), "n_estimators", 30, "min_child_samples", 3);
            double[][] predicted = model.predict(samples);
            int outputs = target == Fixture.real() || predicted[0].length < 3 ? 1 : 3;
            int[] columns = outputs == 3 ? new int[] {0, 1, 3} : new int[] {0};
            try (Booster booster = Booster.of(LightgbmLibrary.get(), model.bytes())) {
                double[] own = booster.predict(samples.values(), outputs);
                for (int i = 0; i < own.length; i++) {
                    double ours = predicted[i / outputs][columns[i % outputs]];
                    assertEquals(own[i], ours, 1e-12 * Math.max(1, Math.abs(ours)));
                }
            }
            assertTrue(model.trees().features().length > 2);
        }
    }

    @Test
    void everyPlatformOfTheProductHasALibrary() {
        for (Platform platform : List.of(new Platform("linux", "x86_64"), new Platform("linux", "aarch64"),
                new Platform("macos", "x86_64"), new Platform("macos", "aarch64"),
                new Platform("windows", "x86_64"))) {
            assertTrue(
                    LightgbmLibrary.class.getClassLoader().getResource(LightgbmLibrary.resource(platform)) != null,
                    platform.toString());
        }
    }
}
