package org.resistlab.ui.runs.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Arrays;

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

/** The metrics of two runs, side by side. */
final class MetricPairs {

    private static final MetricEstimate NONE = new MetricEstimate("", Double.NaN, Double.NaN, Double.NaN, "",
            Double.NaN);

    private static final ModelComparison UNTESTED = new ModelComparison("", "", "", Double.NaN, Double.NaN, Double.NaN,
            Double.NaN, "");

    private MetricPairs() {
    }

    /** One entry for each model and metric that either run has, in the first run's order. */
    static List<MetricPair> of(RunResult first, RunResult second) {
        Map<List<String>, ModelResult> a = models(first);
        Map<List<String>, ModelResult> b = models(second);
        Map<String, String> primary = new LinkedHashMap<>();
        second.endpoints().forEach(endpoint -> primary.put(endpoint.endpoint(), endpoint.primaryMetric()));
        first.endpoints().forEach(endpoint -> primary.put(endpoint.endpoint(), endpoint.primaryMetric()));
        Set<List<String>> keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        List<MetricPair> pairs = new ArrayList<>();
        for (List<String> key : keys) {
            ModelResult one = a.get(key);
            ModelResult other = b.get(key);
            ModelComparison test = test(one, other, primary.get(key.get(0)), first.analysis().seed());
            metrics(one, other).forEach(metric -> pairs.add(pair(key, metric, one, other, test)));
        }
        return pairs;
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

    private static Set<String> metrics(ModelResult one, ModelResult other) {
        Set<String> metrics = new LinkedHashSet<>();
        for (ModelResult model : Arrays.asList(one, other)) {
            if (model != null) {
                model.metrics().forEach(metric -> metrics.add(metric.metric()));
            }
        }
        return metrics;
    }

    private static MetricPair pair(List<String> key, String metric, ModelResult one, ModelResult other,
            ModelComparison test) {
        MetricEstimate a = one == null ? NONE : one.metric(metric).orElse(NONE);
        MetricEstimate b = other == null ? NONE : other.metric(metric).orElse(NONE);
        ModelComparison tested = test.metric().equals(metric) ? test : UNTESTED;
        return new MetricPair(key.get(0), key.get(1), key.get(2), metric, a.estimate(), a.low(), a.high(),
                b.estimate(), b.low(), b.high(), tested.low(), tested.high(), tested.pValue(), tested.method());
    }

    /**
     * A paired test of the primary metric, second less first. There is none where the samples or their truth differ,
     * and none where samples were drawn in groups, which a result does not keep.
     */
    private static ModelComparison test(ModelResult one, ModelResult other, String metric, long seed) {
        if (one == null || other == null || one.baseline() || metric.isEmpty()
                || !same(one.predictions(), other.predictions()) || grouped(one) || grouped(other)
                || one.metric(metric).filter(estimate -> !Double.isNaN(estimate.estimate())).isEmpty()
                || other.metric(metric).filter(estimate -> !Double.isNaN(estimate.estimate())).isEmpty()) {
            return UNTESTED;
        }
        return new Evaluator(List.of(), RandomStream.of(seed, "compare runs")).compare(other, one, metric);
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
