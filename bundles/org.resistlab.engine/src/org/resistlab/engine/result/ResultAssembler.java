package org.resistlab.engine.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Target;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.PermutationTest;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.state.State;
import org.resistlab.engine.evaluate.Evaluator;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.plan.EndpointUnits;
import org.resistlab.engine.plan.UnitIds;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.stage.ExternalCohort;
import org.resistlab.numerics.random.RandomStream;

/** Makes the result of one endpoint from the results of its units. Units that failed leave gaps, which are said. */
public final class ResultAssembler {

    private final String cohort;
    private final EndpointUnits units;
    private final Map<String, State> results;
    private final Analysis analysis;
    private final Dataset dataset;
    private final String metric;
    private final List<Problem> findings = new ArrayList<>();
    private final Map<String, Evaluator> evaluators = new HashMap<>();

    /**
     * @param cohort id of the study
     * @param results of all units, by id
     */
    public ResultAssembler(String cohort, EndpointUnits units, Map<String, State> results) {
        this.cohort = cohort;
        this.units = units;
        this.results = results;
        this.analysis = units.analysis();
        this.dataset = units.dataset();
        this.metric = Metrics.primary(dataset.target().task());
    }

    public EndpointResult assemble() {
        findings.addAll(units.notes());
        Permutations permutations = Permutations.of(units.endpoint(), analysis.permutations(), results);
        List<ModelResult> models = new ArrayList<>();
        for (ResolvedModel model : units.models()) {
            crossValidated(model, permutations).ifPresent(models::add);
        }
        List<ModelResult> external = new ArrayList<>();
        for (ExternalCohort other : units.externalCohorts()) {
            for (ResolvedModel model : units.models()) {
                external(model, other).ifPresent(external::add);
            }
        }
        Target target = dataset.target();
        List<String> classes = target instanceof ClassTarget c ? c.classes() : List.of();
        int positive = target instanceof ClassTarget c ? c.positive() : 0;
        return new EndpointResult(units.endpoint(), target.task(), classes, positive, metric, dataset.samples(),
                units.excluded(), models, external, comparisons(models), permutations.familyPValue(models, metric),
                findings);
    }

    private Optional<ModelResult> crossValidated(ResolvedModel model, Permutations permutations) {
        int repeats = units.folds().stream().mapToInt(Fold::repeat).max().orElse(0) + 1;
        int n = dataset.size();
        int[][] foldOf = new int[repeats][n];
        double[][][] scores = new double[repeats][n][];
        for (int[] row : foldOf) {
            Arrays.fill(row, -1);
        }
        List<Map<String, String>> chosen = new ArrayList<>();
        List<State> done = new ArrayList<>();
        List<State> firstRepeat = new ArrayList<>();
        Set<Integer> refused = new TreeSet<>();
        int missing = 0;
        for (Fold fold : units.folds()) {
            State result = results.get(UnitIds.crossValidation(units.endpoint(), model.id(), fold));
            if (result == null) {
                missing++;
                continue;
            }
            done.add(result);
            if (fold.repeat() == 0) {
                firstRepeat.add(result);
            }
            chosen.add(values(result.state("chosen"), model));
            double[][] predicted = result.rows("scores");
            int[] heldOut = result.integers("heldOut");
            for (int i = 0; i < heldOut.length; i++) {
                if (isPredicted(predicted[i])) {
                    foldOf[fold.repeat()][heldOut[i]] = fold.index();
                    scores[fold.repeat()][heldOut[i]] = predicted[i];
                } else {
                    refused.add(heldOut[i]);
                }
            }
        }
        if (done.isEmpty()) {
            return Optional.empty();
        }
        if (missing > 0) {
            findings.add(Problem.warning("run.partial", "Model " + model.id() + " has no result in " + missing + " of "
                    + units.folds().size() + " folds; its figures rest on the others.", "See failures.json."));
        }
        noteRefused(model, cohort, refused.size(), dataset.size());
        Predictions predictions = new Predictions(dataset.samples(), dataset.target(), foldOf, scores);
        List<MetricEstimate> metrics = evaluate(predictions, cohort);
        Optional<PermutationTest> permutation = model.baseline() ? Optional.empty()
                : permutations.test(model.id(), metrics, metric);
        if (permutation.isPresent()) {
            metrics = withPValue(metrics, permutation.get());
        }
        FeatureAggregation features = new FeatureAggregation(dataset, done, firstRepeat);
        return Optional.of(new ModelResult(model.id(), model.spec().algorithm(), cohort, false, model.baseline(),
                predictions, metrics, permutation, features.scores(), features.attributions(),
                model.spec().tune().isEmpty() ? List.of() : chosen));
    }

    private static boolean isPredicted(double[] scores) {
        return Arrays.stream(scores).noneMatch(Double::isNaN);
    }

    private void noteRefused(ResolvedModel model, String where, int refused, int all) {
        if (refused > 0) {
            findings.add(Problem.warning("run.not-predicted", "Model " + model.id() + " cannot predict " + refused
                    + " of " + all + " samples of " + where
                    + ", which have missing values; its figures rest on the others.",
                    "Add the step impute."));
        }
    }

    private static Map<String, String> values(State state, ResolvedModel model) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : model.spec().tune().keySet()) {
            if (state.has(name)) {
                values.put(name, state.text(name));
            }
        }
        return values;
    }

    private List<MetricEstimate> evaluate(Predictions predictions, String where) {
        List<String> groups = where.equals(cohort) ? dataset.groups() : List.of();
        return evaluators.computeIfAbsent(where, _ -> new Evaluator(groups,
                RandomStream.of(analysis.seed(), units.endpoint() + "/bootstrap/" + where))).evaluate(predictions);
    }

    private static List<MetricEstimate> withPValue(List<MetricEstimate> metrics, PermutationTest test) {
        return metrics.stream().map(m -> m.metric().equals(test.metric())
                ? new MetricEstimate(m.metric(), m.estimate(), m.low(), m.high(), m.method(), test.pValue())
                : m).toList();
    }

    private Optional<ModelResult> external(ResolvedModel model, ExternalCohort other) {
        State result = results.get(UnitIds.external(units.endpoint(), model.id(), other.id()));
        if (result == null) {
            return Optional.empty();
        }
        Dataset samples = other.dataset();
        double[][] scores = result.rows("scores");
        int[] folds = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (!isPredicted(scores[i])) {
                scores[i] = null;
                folds[i] = -1;
            }
        }
        int refused = (int) Arrays.stream(folds).filter(fold -> fold < 0).count();
        noteRefused(model, other.id(), refused, samples.size());
        if (refused == samples.size()) {
            return Optional.empty();
        }
        Predictions predictions = new Predictions(samples.samples(), samples.target(), new int[][] {folds},
                new double[][][] {scores});
        return Optional.of(new ModelResult(model.id(), model.spec().algorithm(), other.id(), true, model.baseline(),
                predictions, evaluate(predictions, other.id()), Optional.empty(), List.of(), Optional.empty(),
                List.of()));
    }

    private List<ModelComparison> comparisons(List<ModelResult> models) {
        Optional<ModelResult> best = new EndpointResult(units.endpoint(), dataset.target().task(), List.of(), 0, metric,
                List.of(), Map.of(), models, List.of(), List.of(), Double.NaN, List.of()).best();
        if (best.isEmpty()) {
            return List.of();
        }
        Evaluator evaluator = new Evaluator(dataset.groups(),
                RandomStream.of(analysis.seed(), units.endpoint() + "/comparison"));
        List<ModelComparison> comparisons = new ArrayList<>();
        for (ModelResult other : models) {
            if (other != best.get()) {
                comparisons.add(evaluator.compare(best.get(), other, metric));
            }
        }
        return comparisons;
    }
}
