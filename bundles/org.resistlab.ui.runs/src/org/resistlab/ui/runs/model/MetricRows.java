package org.resistlab.ui.runs.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelComparison;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.Predictions;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.evaluate.Evaluator;
import org.resistlab.numerics.random.RandomStream;

/** The metrics of several runs, side by side. */
final class MetricRows {

    private static final MetricEstimate NONE = new MetricEstimate("", Double.NaN, Double.NaN, Double.NaN, "",
            Double.NaN);

    private static final ModelComparison UNTESTED = new ModelComparison("", "", "", Double.NaN, Double.NaN, Double.NaN,
            Double.NaN, "");

    private MetricRows() {
    }

    /** One row for each model and metric that any run has, in the order of the first run that has it. */
    static List<MetricRow> of(List<RunResult> runs) {
        List<Map<List<String>, ModelResult>> models = runs.stream().map(MetricRows::models).toList();
        Map<String, String> primary = new LinkedHashMap<>();
        runs.forEach(run -> run.endpoints()
                .forEach(endpoint -> primary.putIfAbsent(endpoint.endpoint(), endpoint.primaryMetric())));
        Set<List<String>> keys = new LinkedHashSet<>();
        models.forEach(ofRun -> keys.addAll(ofRun.keySet()));
        List<MetricRow> rows = new ArrayList<>();
        for (List<String> key : keys) {
            // a run that lacks the model is null
            List<ModelResult> same = new ArrayList<>();
            models.forEach(ofRun -> same.add(ofRun.get(key)));
            List<ModelComparison> tests = same.stream().map(model -> model == same.getFirst() ? UNTESTED
                    : test(same.getFirst(), model, primary.get(key.get(0)), runs.getFirst().analysis().seed()))
                    .toList();
            metrics(same).forEach(metric -> rows.add(row(key, metric, same, tests)));
        }
        return rows;
    }

    private static Map<List<String>, ModelResult> models(RunResult result) {
        Map<List<String>, ModelResult> models = new LinkedHashMap<>();
        for (EndpointResult endpoint : result.endpoints()) {
            endpoint.models().forEach(model -> models.put(key(endpoint, model), model));
            endpoint.external().forEach(model -> models.put(key(endpoint, model), model));
        }
        return models;
    }

    private static List<String> key(EndpointResult endpoint, ModelResult model) {
        return List.of(endpoint.endpoint(), model.cohort(), model.model());
    }

    private static Set<String> metrics(List<ModelResult> models) {
        Set<String> metrics = new LinkedHashSet<>();
        models.stream().filter(Objects::nonNull)
                .forEach(model -> model.metrics().forEach(metric -> metrics.add(metric.metric())));
        return metrics;
    }

    private static MetricRow row(List<String> key, String metric, List<ModelResult> models,
            List<ModelComparison> tests) {
        return new MetricRow(key.get(0), key.get(1), key.get(2), metric,
                models.stream().map(model -> model == null ? NONE : model.metric(metric).orElse(NONE)).toList(),
                tests.stream().map(test -> test.metric().equals(metric) ? test : UNTESTED).toList());
    }

    /**
     * A paired test of the primary metric, another run's model less the first run's. There is none where the samples or
     * their truth differ, and none where samples were drawn in groups, which a result does not keep.
     */
    private static ModelComparison test(ModelResult first, ModelResult other, String metric, long seed) {
        if (first == null || other == null || first.baseline() || metric.isEmpty()
                || !same(first.predictions(), other.predictions()) || grouped(first) || grouped(other)
                || first.metric(metric).filter(estimate -> !Double.isNaN(estimate.estimate())).isEmpty()
                || other.metric(metric).filter(estimate -> !Double.isNaN(estimate.estimate())).isEmpty()) {
            return UNTESTED;
        }
        return new Evaluator(List.of(), RandomStream.of(seed, "compare runs")).compare(other, first, metric);
    }

    private static boolean grouped(ModelResult model) {
        return model.metrics().stream().anyMatch(metric -> metric.method().startsWith("group"));
    }

    private static boolean same(Predictions one, Predictions other) {
        return one.samples().equals(other.samples()) && one.count() == one.samples().size() * one.repeats()
                && other.count() == other.samples().size() * other.repeats()
                && switch (one.truth()) {
                    case ClassTarget a -> other.truth() instanceof ClassTarget b
                            && Arrays.equals(a.codes(), b.codes()) && a.classes().equals(b.classes());
                    case RealTarget a -> other.truth() instanceof RealTarget b && Arrays.equals(a.values(), b.values());
                    default -> false;
                };
    }
}
