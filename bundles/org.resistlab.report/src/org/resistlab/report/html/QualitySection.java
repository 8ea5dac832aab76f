package org.resistlab.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.internal.Numbers;

/** What is known about the data: assays, missing values, and what the checks have found, the gravest first. */
final class QualitySection {

    private static final List<Severity> ORDER = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final RunResult result;

    QualitySection(Context context) {
        this.result = context.result();
    }

    void write(Html html) {
        html.open("section", "id", "quality").element("h2", "Data quality");
        assays(html);
        List<Problem> findings = Stream.concat(result.findings().stream(),
                result.endpoints().stream().flatMap(endpoint -> endpoint.findings().stream())).distinct().toList();
        if (findings.isEmpty()) {
            html.paragraph("The checks of the data found nothing to remark.");
        } else {
            findings(html, findings);
        }
        html.close();
    }

    private void assays(Html html) {
        Table table = new Table(html, "Assays").head().column("Assay").column("Modality").numbers("Samples", "")
                .numbers("Features", "").numbers("Missing values", "").body();
        for (AssaySummary assay : result.assays()) {
            table.row("").name(assay.assay(), "").text(assay.modality()).number(Numbers.count(assay.samples()))
                    .number(Numbers.count(assay.features())).number(Numbers.percent(assay.missing())).endRow();
        }
        table.end();
    }

    private static void findings(Html html, List<Problem> findings) {
        Table table = new Table(html, "Remarks of the checks").head().column("Kind").column("What was found")
                .column("What to do").body();
        for (Severity severity : ORDER) {
            findings.stream().filter(problem -> problem.severity() == severity).forEach(problem -> {
                table.row(name(severity).toLowerCase(Locale.ROOT)).name(name(severity), "");
                html.open("td").text(problem.message());
                String place = problem.location().toString();
                if (!place.isEmpty()) {
                    html.element("small", place);
                }
                html.close();
                table.text(problem.remedy().isEmpty() ? Text.NONE : problem.remedy()).endRow();
            });
        }
        table.end();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }
}
