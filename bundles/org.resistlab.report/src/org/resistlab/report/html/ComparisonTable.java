package org.resistlab.report.html;

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
        Table table = new Table(html, "Is " + first.first() + " better than the others? Paired tests on the same held-out "
                + "samples, not adjusted for their number.").head().column("Compared with")
                .numbers("Difference in " + metric, "95 % interval").numbers("p", "two-sided").column("Test").body();
        for (ModelComparison comparison : endpoint.comparisons()) {
            table.row("").name(comparison.second(), "")
                    .number(Text.value(comparison.metric(), comparison.difference()),
                            Text.interval(comparison.metric(), comparison.low(), comparison.high()))
                    .number(Text.p(comparison.pValue())).text(comparison.method()).endRow();
        }
        table.end();
    }
}
