package org.resistlab.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;

/** The order in which figures and tables show models and endpoints. */
public final class Ranking {

    private Ranking() {
    }

    /** The models but the baseline by primary metric, best first, undefined ones last. */
    public static List<ModelResult> bestFirst(EndpointResult endpoint) {
        List<ModelResult> models = new ArrayList<>(
                endpoint.models().stream().filter(model -> !model.baseline()).toList());
        String metric = endpoint.primaryMetric();
        models.sort(Comparator.comparingDouble(model -> cost(metric, estimate(model, metric))));
        return models;
    }

    /** Endpoints by the primary metric of their best model, best first, undefined ones last. */
    public static List<EndpointResult> endpointsBestFirst(List<EndpointResult> endpoints) {
        List<EndpointResult> sorted = new ArrayList<>(endpoints);
        sorted.sort(Comparator.comparing(EndpointResult::primaryMetric, Comparator.reverseOrder())
                .thenComparingDouble(endpoint -> endpoint.best()
                        .map(model -> cost(endpoint.primaryMetric(), estimate(model, endpoint.primaryMetric())))
                        .orElse(Double.POSITIVE_INFINITY)));
        return sorted;
    }

    /** A model's estimate of a metric; NaN where there is none. */
    public static double estimate(ModelResult model, String metric) {
        return model.metric(metric).map(MetricEstimate::estimate).orElse(Double.NaN);
    }

    private static double cost(String metric, double value) {
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : Metrics.smallerIsBetter(metric) ? value : -value;
    }
}
