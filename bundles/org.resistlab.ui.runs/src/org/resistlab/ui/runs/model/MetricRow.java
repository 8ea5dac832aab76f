package org.resistlab.ui.runs.model;

import java.util.List;

import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.ModelComparison;

/**
 * A metric of the same model in several runs.
 *
 * @param endpoint id of the endpoint
 * @param cohort where it was measured
 * @param model the user's name for the model
 * @param metric id of the metric
 * @param values its value in each run; NaN where a run has none
 * @param tests for each run a paired test against the first run on the same samples: the run's value less the first
 *        one's; all NaN where there is none, as for the first run itself
 */
public record MetricRow(String endpoint, String cohort, String model, String metric, List<MetricEstimate> values,
        List<ModelComparison> tests) {

    public MetricRow {
        values = List.copyOf(values);
        tests = List.copyOf(tests);
    }

    /** The run's value less the first one's. */
    public double difference(int run) {
        return values.get(run).estimate() - values.getFirst().estimate();
    }

    /** The name of the tests; empty where there is none. */
    public String method() {
        return tests.stream().map(ModelComparison::method).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }
}
