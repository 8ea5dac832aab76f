package org.resistlab.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Split;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.explain.Explanation;
import org.resistlab.core.explain.ExplanationRequest;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.Explainable;
import org.resistlab.engine.fit.FitException;
import org.resistlab.engine.fit.FittedModel;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.evaluate.Score;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.stage.Unit;
import org.resistlab.engine.stage.UnitScore;

/** One model in one outer fold: fitted on the training side, predicting and explaining the held-out side. */
final class CrossValidationUnit implements Unit {

    /** Features whose parts are kept for each sample; tens of thousands would fill the memory of a run. */
    private static final int PARTS = 300;

    private final EndpointUnits plan;
    private final ResolvedModel model;
    private final Fold fold;

    CrossValidationUnit(EndpointUnits plan, ResolvedModel model, Fold fold) {
        this.plan = plan;
        this.model = model;
        this.fold = fold;
    }

    @Override
    public String id() {
        return UnitIds.crossValidation(plan.endpoint(), model.id(), fold);
    }

    @Override
    public String content() {
        return model.key() + explained();
    }

    private String explained() {
        return fold.repeat() > 0 ? ""
                : plan.explainers().stream().map(e -> e.id() + e.parameters()).toList().toString();
    }

    @Override
    public State run(Map<String, State> results, Execution execution) {
        Split split = plan.dataset().split(fold.training(), fold.heldOut());
        FittedModel fitted = plan.fitter().fit(model, split.training(), execution);
        State chosen = new State();
        fitted.chosen().forEach(chosen::put);
        State result = new State().put("heldOut", fold.heldOut()).put("scores", fitted.predict(split.heldOut()))
                .put("chosen", chosen);
        Optional<Explainable> explainable = model.baseline() ? Optional.empty() : fitted.explainable();
        if (explainable.isPresent()) {
            explain(explainable.get(), split, result, execution);
        }
        return result;
    }

    @Override
    public Optional<UnitScore> score(State result) {
        Target truth = plan.dataset().target().select(fold.heldOut());
        if (truth instanceof SurvivalTarget) {
            return Optional.empty();
        }
        String metric = Metrics.primary(truth.task());
        double value = Score.of(metric, truth, result.rows("scores"));
        return Double.isNaN(value) ? Optional.empty()
                : Optional.of(new UnitScore(plan.endpoint(), model.id(), metric, value));
    }

    /**
     * Explanations are made in the first repeat only: each sample is explained once, by a model that had not seen it.
     */
    private void explain(Explainable explainable, Split split, State result, Execution execution) {
        FeatureMatrix samples = explainable.pipeline().apply(split.heldOut());
        result.put("features", FeatureNames.state(samples.features(), plan.dataset()));
        if (fold.repeat() > 0) {
            return;
        }
        Target truth = plan.dataset().target().select(fold.heldOut());
        FeatureMatrix background = plan.fitter().background(explainable, split.training(), execution).features();
        List<State> explanations = new ArrayList<>();
        for (ResolvedExplainer explainer : plan.explainers()) {
            try {
                explanations.add(explain(explainer, explainable, background, samples, truth, execution));
            } catch (CancellationException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                execution.note(Problem.info("explain.not-possible",
                        "Model " + model.id() + " is not explained by " + explainer.id() + ": " + e.getMessage()));
            } catch (RuntimeException e) {
                throw new FitException("Explainer " + explainer.id() + " on model " + model.id(), e);
            }
        }
        result.putStates("explanations", explanations);
    }

    /**
     * For several classes each class is explained; importance is their mean, the parts are those of the positive one.
     */
    private State explain(ResolvedExplainer explainer, Explainable explainable, FeatureMatrix background,
            FeatureMatrix samples, Target truth, Execution execution) {
        String metric = Metrics.primary(truth.task());
        int[] outputs = {0};
        int main = 0;
        if (truth instanceof ClassTarget classes) {
            main = classes.positive();
            outputs = classes.classes().size() == 2 ? new int[] {main} : allOf(classes.classes().size());
        }
        double[] importance = new double[samples.columns()];
        State state = new State().put("explainer", explainer.id());
        for (int output : outputs) {
            Explanation explanation = explainer.explainer().explain(
                    new ExplanationRequest(explainable.model(), output, background, samples,
                            prediction -> Score.of(metric, truth, prediction)),
                    explainer.parameters(), execution.part(explainer.id() + "/" + output));
            for (int j = 0; j < importance.length; j++) {
                importance[j] += explanation.importance()[j] / outputs.length;
            }
            if (output == main) {
                state.put("method", explanation.method()).put("scale", explanation.scale()).put("base",
                        explanation.base());
                if (explanation.values() != null) {
                    keepParts(explanation, state);
                }
            }
        }
        return state.put("importance", importance);
    }

    /** Keeps the parts of the most important features; those of the others only as their sum for each sample. */
    private static void keepParts(Explanation explanation, State state) {
        double[] importance = explanation.importance();
        int[] columns = IntStream.range(0, importance.length).boxed()
                .sorted(Comparator.comparing((Integer j) -> -importance[j])).limit(PARTS).mapToInt(Integer::intValue)
                .sorted().toArray();
        double[][] kept = new double[explanation.values().length][columns.length];
        double[] others = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double[] all = explanation.values()[i];
            others[i] = columns.length == all.length ? 0 : Arrays.stream(all).sum();
            for (int j = 0; j < columns.length; j++) {
                kept[i][j] = all[columns[j]];
                others[i] -= columns.length == all.length ? 0 : kept[i][j];
            }
        }
        state.put("columns", columns).put("values", kept).put("others", others);
    }

    private static int[] allOf(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }
}
