package org.resistlab.report.html;

import java.util.Comparator;
import java.util.List;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelComparison;

/** Paired tests between the best model and the others. */
final class ComparisonTable {

    private ComparisonTable() {
    }

    static void write(Html html, EndpointResult endpoint) {
        if (endpoint.comparisons().isEmpty()) {
            return;
        }
        ModelComparison first = endpoint.comparisons().getFirst();
        String metric = Metrics.label(first.metric());
        Table table = new Table(html,
                "Is " + first.first()
                        + " better than the others? Paired tests on the same samples, not adjusted for multiplicity.")
                .head().column("Compared with")
                .numbers("Difference in " + metric, "95 % interval").numbers("p", "two-sided").column("Test").body();
        for (ModelComparison comparison : sorted(endpoint)) {
            table.row("").name(comparison.second(), "")
                    .number(Text.difference(comparison.difference()),
                            Double.isFinite(comparison.low())
                                    ? Text.difference(comparison.low()) + " to " + Text.difference(comparison.high())
                                    : "")
                    .number(Text.p(comparison.pValue())).text(comparison.method()).endRow();
        }
        table.end();
    }

    /** In the order of the table of models: by how much worse than the best. */
    private static List<ModelComparison> sorted(EndpointResult endpoint) {
        boolean losses = Metrics.smallerIsBetter(endpoint.primaryMetric());
        return endpoint.comparisons().stream().sorted(Comparator.comparingDouble(
                comparison -> losses ? -comparison.difference() : comparison.difference())).toList();
    }
}
