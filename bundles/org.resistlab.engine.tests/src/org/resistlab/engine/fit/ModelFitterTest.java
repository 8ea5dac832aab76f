package org.resistlab.engine.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.learner.PanelLearner;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.state.StateJson;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.engine.resample.Fold;

class ModelFitterTest {

    private static final int[] TRAINING = rows(0, 40);
    private static final int[] HELD_OUT = rows(40, 60);

    private static int[] rows(int from, int to) {
        int[] rows = new int[to - from];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = from + i;
        }
        return rows;
    }

    /** The same data, but for held-out rows full of nonsense and with the opposite truth. */
    private static Dataset poisoned(Dataset clean) {
        double[] nonsense = {Double.NaN, 1e300, -1e300, Double.POSITIVE_INFINITY};
        double[][] a = new double[clean.size()][4];
        double[][] b = new double[clean.size()][2];
        int[] codes = ((ClassTarget) clean.target()).codes().clone();
        for (int i = 0; i < a.length; i++) {
            boolean heldOut = i >= 40;
            for (int j = 0; j < 4; j++) {
                a[i][j] = heldOut ? nonsense[(i + j) % 4] : clean.assays().get("a").values().get(i, j);
            }
            for (int j = 0; j < 2; j++) {
                b[i][j] = heldOut ? nonsense[(i + j) % 4] : clean.assays().get("b").values().get(i, j);
            }
            codes[i] = heldOut ? 1 - codes[i] : codes[i];
        }
        return new Dataset(clean.samples(), Fakes.assays(a, b),
                new ClassTarget(codes, List.of("sensitive", "resistant"), 1),
                List.of());
    }

    private static String fitted(Dataset dataset, Fusion fusion, ResolvedModel model) {
        Split split = dataset.split(TRAINING, HELD_OUT);
        return StateJson.toText(Fakes.fitter(fusion, 7).fit(model, split.training(), Fakes.EXECUTION).state());
    }

    @Test
    void aPoisonedTestFoldChangesNoBitOfWhatIsFitted() {
        Dataset clean = Fakes.dataset(60, 1);
        for (Fusion fusion : Fusion.values()) {
            for (ResolvedModel model : List.of(Fakes.model("plain", 0), Fakes.model("tuned", 0, 0.5, 1))) {
                assertEquals(fitted(clean, fusion, model), fitted(poisoned(clean), fusion, model), model.id());
            }
        }
    }

    @Test
    void poisonInTheTrainingFoldWouldBeSeen() {
        Dataset clean = Fakes.dataset(60, 1);
        Dataset other = Fakes.dataset(60, 2);
        assertNotEquals(fitted(clean, Fusion.EARLY, Fakes.model("plain", 0)),
                fitted(other, Fusion.EARLY, Fakes.model("plain", 0)));
    }

    @Test
    void threadsAndTheOrderOfWorkChangeNoBit() throws Exception {
        Dataset dataset = Fakes.dataset(60, 3);
        List<ResolvedModel> models = List.of(Fakes.model("one", 0), Fakes.model("two", 0, 0.5),
                Fakes.model("three", 1));
        List<String> forwards = new ArrayList<>();
        for (ResolvedModel model : models) {
            forwards.add(fitted(dataset, Fusion.EARLY, model));
        }
        ModelFitter shared = Fakes.fitter(Fusion.EARLY, 7);
        Split split = dataset.split(TRAINING, HELD_OUT);
        List<Future<String>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (ResolvedModel model : models.reversed()) {
                futures.add(pool.submit(() -> StateJson
                        .toText(shared.fit(model, split.training(), Fakes.EXECUTION).state())));
            }
        }
        for (int i = 0; i < models.size(); i++) {
            assertEquals(forwards.get(i), futures.get(models.size() - 1 - i).get());
        }
    }

    @Test
    void tuningTakesTheBestGridPointAndTheFirstOfEquals() {
        Split split = Fakes.dataset(60, 4).split(TRAINING, HELD_OUT);
        // Shrinking all weights by the same factor orders samples alike: every AUC is the same but for a shrinkage of 1.
        FittedModel fitted = Fakes.fitter(Fusion.EARLY, 7).fit(Fakes.model("tuned", 1, 0.25, 0), split.training(),
                Fakes.EXECUTION);
        assertEquals("0.25", fitted.chosen().get("shrink"));
    }

    @Test
    void lateFusionAveragesOneModelForEachAssay() {
        Dataset dataset = Fakes.dataset(60, 5);
        Split split = dataset.split(TRAINING, HELD_OUT);
        FittedModel late = Fakes.fitter(Fusion.LATE, 7).fit(Fakes.model("plain", 0), split.training(), Fakes.EXECUTION);
        Explainable explainable = late.explainable().orElseThrow();
        double[][] direct = late.predict(split.heldOut());
        double[][] throughExplainer = explainable.model().predict(explainable.pipeline().apply(split.heldOut()));
        for (int i = 0; i < direct.length; i++) {
            assertArrayEquals(direct[i], throughExplainer[i]);
        }
        assertEquals(6, explainable.pipeline().apply(split.heldOut()).columns());
    }

    @Test
    void aStepThatFailsIsNamed() {
        Split split = Fakes.dataset(60, 5).split(TRAINING, HELD_OUT);
        ResolvedStep broken = new ResolvedStep("broken", new BrokenStep(), Parameters.none(), false);
        ModelFitter fitter = new ModelFitter(List.of(new AssayPipeline("a", List.of(broken))), Fusion.EARLY,
                new ResamplingSpec(Scheme.K_FOLD, 3, 1, 0, "",
                        "roc-auc"),
                1, Truth.alone("e", Fakes.dataset(2, 0)), 1000, new SharedFits(1000));
        FitException failure = assertThrows(FitException.class,
                () -> fitter.fit(Fakes.model("plain", 0), split.training(), Fakes.EXECUTION));
        assertTrue(failure.getMessage().startsWith("Step broken on assay a: there is no such thing"),
                failure.getMessage());
    }

    @Test
    void endpointsOfTheSameSamplesShareWhatIsFittedWithoutTheTruth() {
        Dataset one = Fakes.dataset(60, 6);
        int[] flipped = Arrays.stream(((ClassTarget) one.target()).codes()).map(code -> 1 - code).toArray();
        Dataset other = one.withTarget(new ClassTarget(flipped, List.of("sensitive", "resistant"), 1));
        SharedFits shared = new SharedFits(1_000_000);
        Explainable first = explainable(one, shared, "first");
        Explainable second = explainable(other, shared, "second");
        assertSame(first.pipeline(), second.pipeline());
        assertEquals(StateJson.toText(explainable(other, new SharedFits(1_000_000), "second").model().state()),
                StateJson.toText(second.model().state()), "sharing changes no bit");
        assertNotEquals(StateJson.toText(first.model().state()), StateJson.toText(second.model().state()));
    }

    private static Explainable explainable(Dataset dataset, SharedFits shared, String endpoint) {
        return Fakes.fitter(Fusion.EARLY, 7, Truth.alone(endpoint, dataset), shared)
                .fit(Fakes.model("plain", 0), dataset.split(TRAINING, HELD_OUT).training(), Fakes.EXECUTION)
                .explainable().orElseThrow();
    }

    @Test
    void theTruthIsHiddenFromAStepThatDeclaresNotToNeedIt() {
        Step peeping = new Step() {

            @Override
            public FittedStep fit(Training data, Parameters parameters, Execution execution) {
                data.target();
                return restore(null);
            }

            @Override
            public FittedStep restore(State state) {
                return new Fakes.Center().restore(new State().put("means", new double[4]));
            }
        };
        Split split = Fakes.dataset(60, 5).split(TRAINING, HELD_OUT);
        for (boolean unsupervised : new boolean[] {true, false}) {
            ResolvedStep step = new ResolvedStep("peeping", peeping, Parameters.none(), unsupervised);
            ModelFitter fitter = new ModelFitter(List.of(new AssayPipeline("a", List.of(step))), Fusion.EARLY,
                    new ResamplingSpec(Scheme.K_FOLD, 3, 1, 0, "", "roc-auc"), 1, Truth.alone("e", Fakes.dataset(2, 0)),
                    1000,
                    new SharedFits(1000));
            Executable fit = () -> fitter.fit(Fakes.model("plain", 0), split.training(), Fakes.EXECUTION);
            if (unsupervised) {
                assertTrue(assertThrows(FitException.class, fit).getMessage().contains("unsupervised"));
            } else {
                assertDoesNotThrow(fit);
            }
        }
    }

    @Test
    void aPanelIsLearnedAtOnceAndEachEndpointGetsItsOwnModel() {
        Dataset one = Fakes.dataset(60, 6);
        int[] flipped = Arrays.stream(((ClassTarget) one.target()).codes()).map(code -> 1 - code).toArray();
        Dataset other = one.withTarget(new ClassTarget(flipped, List.of("sensitive", "resistant"), 1));
        AtomicInteger panels = new AtomicInteger();
        PanelLearner learner = new PanelLearner() {

            private final Learner centroid = Fakes.model("plain", 0).learner();

            @Override
            public List<Model> fitPanel(List<Training> endpoints, Parameters parameters, Execution execution) {
                panels.incrementAndGet();
                return endpoints.stream().map(endpoint -> fit(endpoint, parameters, execution)).toList();
            }

            @Override
            public Model fit(Training data, Parameters parameters, Execution execution) {
                return centroid.fit(data, parameters, Fakes.EXECUTION); // a panel learner uses no randomness
            }

            @Override
            public Model restore(State state) {
                return centroid.restore(state);
            }
        };
        ResolvedModel plain = Fakes.model("plain", 0);
        ResolvedModel model = new ResolvedModel(plain.spec(), plain.contribution(), learner, null, plain.grid(),
                List.of(), false);
        SharedFits shared = new SharedFits(1_000_000);
        List<Fold> folds = List.of(new Fold(0, 0, TRAINING, HELD_OUT));
        Truth first = shared.add("first", one, folds);
        Truth second = shared.add("second", other, folds);
        Truth elsewhere = shared.add("elsewhere", one, List.of(new Fold(0, 0, HELD_OUT, TRAINING)));
        for (Truth truth : List.of(first, second, elsewhere)) {
            FittedModel fitted = Fakes.fitter(Fusion.EARLY, 7, truth, shared).fit(model,
                    truth.dataset().split(TRAINING, HELD_OUT).training(), Fakes.EXECUTION);
            FittedModel alone = Fakes
                    .fitter(Fusion.EARLY, 7, Truth.alone("alone", truth.dataset()), new SharedFits(1_000_000))
                    .fit(model, truth.dataset().split(TRAINING, HELD_OUT).training(), Fakes.EXECUTION);
            assertEquals(StateJson.toText(alone.state()), StateJson.toText(fitted.state()), truth.scope());
        }
        assertEquals(1, panels.get(), "two endpoints of the same folds are one panel, a third of other folds is not");
    }
}
