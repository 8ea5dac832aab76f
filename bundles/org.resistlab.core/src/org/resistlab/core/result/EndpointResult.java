package org.resistlab.core.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;

/**
 * What became of one endpoint.
 *
 * @param endpoint id of the endpoint
 * @param task class, real or survival
 * @param classes class names; empty for other tasks
 * @param positive index of the positive class
 * @param primaryMetric id of the metric that ranks models
 * @param samples ids of the samples used
 * @param excluded why other samples of the study were not used, and how many: reason to count
 * @param models cross-validated, in the order of the analysis with the baseline last
 * @param external the same models in external cohorts
 * @param comparisons paired tests against the best model
 * @param familyPValue permutation p-value of the best of all models (max statistic); NaN without a permutation test
 * @param findings problems and remarks of this endpoint
 */
public record EndpointResult(String endpoint, Task task, List<String> classes, int positive, String primaryMetric,
        List<String> samples, Map<String, Integer> excluded, List<ModelResult> models, List<ModelResult> external,
        List<ModelComparison> comparisons, double familyPValue, List<Problem> findings) {

    public EndpointResult {
        classes = List.copyOf(classes);
        samples = List.copyOf(samples);
        models = List.copyOf(models);
        external = List.copyOf(external);
        comparisons = List.copyOf(comparisons);
        findings = List.copyOf(findings);
    }

    /**
     * The model, not the baseline, with the best primary metric; losses count downwards. A model that has predicted
     * fewer samples than another, because some folds failed or it refused some samples, is not the best: it may have
     * been spared the difficult ones.
     */
    public Optional<ModelResult> best() {
        boolean smallerIsBetter = Metrics.smallerIsBetter(primaryMetric);
        int most = models.stream().filter(model -> !model.baseline()).mapToInt(model -> model.predictions().count())
                .max().orElse(0);
        ModelResult best = null;
        double bestValue = Double.NaN;
        for (ModelResult model : models) {
            double value = model.metric(primaryMetric).map(MetricEstimate::estimate).orElse(Double.NaN);
            boolean better = Double.isNaN(bestValue) || (smallerIsBetter ? value < bestValue : value > bestValue);
            boolean whole = model.predictions().count() == most;
            if (!model.baseline() && whole && !Double.isNaN(value) && better) {
                best = model;
                bestValue = value;
            }
        }
        return Optional.ofNullable(best);
    }
}
