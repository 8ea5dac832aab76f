package org.resistlab.report.html;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;
import org.resistlab.numerics.metrics.DeLong;
import org.resistlab.numerics.metrics.DeLongAuc;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.ConfusionCounts;
import org.resistlab.report.figure.HeldOutScores;

/** The best model, class by class, where there are more than two. */
final class ClassTable {

    private ClassTable() {
    }

    static void write(Html html, EndpointResult endpoint, ModelResult model) {
        ClassTarget truth = (ClassTarget) model.predictions().truth();
        long[][] counts = ConfusionCounts.of(model.predictions());
        Table table = new Table(html, "Class by class, model " + model.model()
                + ": each class against the rest. ROC AUC with 95 % interval by DeLong's method.").head()
                .column("Class")
                .numbers("Samples", "").numbers("ROC AUC", "chance 0.50").numbers("Sensitivity", "")
                .numbers("PPV", "").body();
        for (int k = 0; k < endpoint.classes().size(); k++) {
            DeLongAuc auc = DeLong.auc(HeldOutScores.against(model.predictions(), truth, k));
            long called = 0;
            long members = 0;
            for (int other = 0; other < counts.length; other++) {
                called += counts[other][k];
                members += counts[k][other];
            }
            table.row("").name(endpoint.classes().get(k), k == endpoint.positive() ? "positive" : "")
                    .number(Integer.toString(truth.counts()[k]))
                    .number(Numbers.fixed(auc.auc(), 2),
                            Text.interval("", auc.interval().low(), auc.interval().high()))
                    .number(share(counts[k][k], members)).number(share(counts[k][k], called)).endRow();
        }
        table.end();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? Text.NONE : Numbers.fixed((double) part / whole, 2);
    }
}
