package org.resistlab.report.html;

import java.util.Arrays;
import java.util.List;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.MetricEstimate;
import org.resistlab.core.result.Metrics;
import org.resistlab.core.result.ModelResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.result.Verdict;
import org.resistlab.numerics.statistics.MultipleTesting;
import org.resistlab.report.figure.Ranking;
import org.resistlab.report.figure.Scope;

/** The finding in a sentence for each endpoint; for many endpoints a table, best first. */
final class FindingsSection {

    /** More endpoints than this are shown in a table, and their details folded away. */
    static final int FEW = 6;

    private final Context context;
    private final RunResult result;

    FindingsSection(Context context) {
        this.context = context;
        this.result = context.result();
    }

    void write(Html html) {
        html.open("section", "id", "findings").element("h2", "What was found");
        if (result.endpoints().isEmpty()) {
            html.paragraph("No endpoint could be analysed.");
        } else if (result.endpoints().size() <= FEW) {
            result.endpoints().forEach(endpoint -> finding(html, endpoint));
            html.paragraph((isConfirmedNowhere() ? Finding.ONE_COHORT + " " : "") + Finding.CAUTION);
        } else {
            summary(html);
            table(html);
        }
        context.figures().write(html, "endpoint-overview", "");
        html.close();
    }

    private void finding(Html html, EndpointResult endpoint) {
        html.open("article", "class", "finding " + Finding.style(endpoint));
        html.open("h3").open("a", "href", "#" + anchor(endpoint)).text(endpoint.endpoint()).close().text(": ")
                .element("span", Finding.verdict(endpoint), "class", "verdict").close();
        if (!Finding.figures(endpoint).isEmpty()) {
            html.element("p", Finding.figures(endpoint), "class", "figures");
        }
        new Finding(endpoint).meaning().forEach(html::paragraph);
        html.close();
    }

    private boolean isConfirmedNowhere() {
        return result.endpoints().stream().allMatch(endpoint -> endpoint.external().isEmpty());
    }

    private String anchor(EndpointResult endpoint) {
        return "endpoint-" + context.names().of(endpoint);
    }

    private void summary(Html html) {
        long found = count(Verdict.SIGNAL);
        long perhaps = count(Verdict.UNTESTED);
        int tested = (int) result.endpoints().stream().filter(e -> !Double.isNaN(e.familyPValue())).count();
        html.open("p", "class", "sentence").text(found + " of " + Text.count(result.endpoints().size(), "endpoint")
                + (found == 1 ? " shows" : " show") + " a signal that the models can predict from"
                + (perhaps == 0 ? "." : "; " + perhaps + " more may, but were not tested.")).close();
        if (tested > 0) {
            html.open("p").text("At a level of 0.05, about " + Math.max(1, Math.round(0.05 * tested)) + " of " + tested
                    + " endpoints would pass the permutation test by chance alone. The q-value is the p-value adjusted "
                    + "for that: among all endpoints with q below 0.05, about 5 % are expected to be false");
            context.references().cite(html, Literature.BENJAMINI);
            html.text(". Here " + belowLevel(q()) + " of " + tested + " have q below 0.05.").close();
        } else {
            html.paragraph(
                    "No permutation test was made: \u201Cperhaps\u201D says that the 95 % interval of the best model "
                            + "excludes chance, which among many endpoints and models happens by chance too.");
        }
        html.paragraph((isConfirmedNowhere() ? Finding.ONE_COHORT + " " : "") + Finding.CAUTION);
        if (Scope.isPanel(result)) {
            html.paragraph("Of the best " + Scope.DETAILED + " endpoints there are figures; of the others, tables.");
        }
    }

    /** The q-value of each endpoint in the order of the table; NaN where it was not tested. */
    private double[] q() {
        return MultipleTesting.benjaminiHochberg(Ranking.endpointsBestFirst(result.endpoints()).stream()
                .mapToDouble(EndpointResult::familyPValue).toArray());
    }

    private static long belowLevel(double[] q) {
        return Arrays.stream(q).filter(value -> value < 0.05).count();
    }

    private long count(Verdict verdict) {
        return result.endpoints().stream().filter(endpoint -> Verdict.of(endpoint) == verdict).count();
    }

    private void table(Html html) {
        List<EndpointResult> sorted = Ranking.endpointsBestFirst(result.endpoints());
        double[] q = q();
        boolean tested = Arrays.stream(q).anyMatch(value -> !Double.isNaN(value));
        String metrics = String.join(" or ",
                sorted.stream().map(e -> Metrics.label(e.primaryMetric())).distinct().toList());
        Table table = new Table(html, "Endpoints, best first. Figures are those of each endpoint's best model.").head()
                .column("Endpoint").numbers("Samples", "").column("Best model").numbers(metrics, "")
                .numbers("95 % interval", "");
        if (tested) {
            table.numbers("p", "permutation").numbers("q", "false discovery");
        }
        table.column("Finding").body();
        for (int i = 0; i < sorted.size(); i++) {
            row(html, table, sorted.get(i), tested, q[i]);
        }
        table.end();
    }

    private void row(Html html, Table table, EndpointResult endpoint, boolean tested, double q) {
        table.row("");
        html.open("th", "scope", "row").element("a", endpoint.endpoint(), "href", "#" + anchor(endpoint)).close();
        table.number(Integer.toString(endpoint.samples().size()))
                .text(endpoint.best().map(ModelResult::model).orElse(Text.NONE));
        MetricEstimate estimate = endpoint.best().flatMap(best -> best.metric(endpoint.primaryMetric()))
                .orElse(new MetricEstimate("", Double.NaN, Double.NaN, Double.NaN, "", Double.NaN));
        table.number(Text.value(estimate.metric(), estimate.estimate())).number(Text.interval(estimate));
        if (tested) {
            table.number(Text.p(endpoint.familyPValue())).number(Text.p(q));
        }
        html.open("td").element("span", Finding.verdict(endpoint), "class", "verdict " + Finding.style(endpoint))
                .close();
        table.endRow();
    }
}
