package org.resistlab.core.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one model on one endpoint in one cohort.
 *
 * @param model the user's name for it
 * @param algorithm id of its algorithm
 * @param cohort where it was measured: the study's id for cross-validation, another study's id for an external cohort
 * @param external whether the cohort is an external one
 * @param baseline whether it is the naive baseline
 * @param predictions of samples no model had seen
 * @param metrics in the order of the metric catalogue
 * @param permutation the permutation test, if there was one
 * @param features importances by explainer; empty where nothing is known
 * @param attributions parts of the held-out predictions, if an explainer gives them
 * @param chosen for each outer fold in order, the tuned parameters' values; empty where nothing was tuned
 */
public record ModelResult(String model, String algorithm, String cohort, boolean external, boolean baseline,
        Predictions predictions, List<MetricEstimate> metrics, Optional<PermutationTest> permutation,
        List<FeatureScores> features, Optional<Attributions> attributions, List<Map<String, String>> chosen) {

    public ModelResult {
        metrics = List.copyOf(metrics);
        features = List.copyOf(features);
        chosen = List.copyOf(chosen);
    }

    public Optional<MetricEstimate> metric(String id) {
        return metrics.stream().filter(metric -> metric.metric().equals(id)).findFirst();
    }
}
