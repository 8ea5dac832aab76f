package org.resistlab.report.html;

import org.resistlab.core.result.RunResult;

/** How to run the analysis again. */
final class RepeatSection {

    private final RunResult result;

    RepeatSection(RunResult result) {
        this.result = result;
    }

    void write(Html html) {
        html.open("section", "id", "repeat").element("h2", "How to run it again");
        html.paragraph("The folder of this report holds the analysis file. In that folder:");
        html.open("pre").open("code").text("resistlab run analysis.yaml --out again").close().close();
        html.paragraph("With the same data and the same versions of ResistLab and its plug-ins, predictions.tsv and "
                + "metrics.tsv come out the same to the byte, on any number of threads. All randomness comes from the "
                + "seed " + result.analysis().seed()
                + ". ro-crate-metadata.json holds the SHA-256 of every input. This "
                + "page and the figures are made anew from result.json by:");
        html.open("pre").open("code").text("resistlab report .").close().close();
        html.open("details").element("summary", "Analysis file").open("pre").open("code")
                .text(result.analysisText()).close().close().close();
        plugins(html);
        html.close();
    }

    private void plugins(Html html) {
        if (result.plugins().isEmpty()) {
            return;
        }
        html.open("details").element("summary", Text.count(result.plugins().size(), "plug-in") + " and their versions");
        Table table = new Table(html, "Plug-ins of this run").head().column("Plug-in").column("Version").column("Wraps")
                .column("SHA-256").body();
        for (String plugin : result.plugins()) {
            String[] parts = plugin.split(" ");
            boolean wraps = parts.length > 2 && parts[2].startsWith("(");
            String hash = parts.length > (wraps ? 3 : 2) ? parts[parts.length - 1] : "";
            table.row("").name(parts[0], "").text(parts.length > 1 ? parts[1] : "")
                    .text(wraps ? parts[2].replaceAll("[()]", "") : "").code(hash).endRow();
        }
        table.end();
        html.close();
    }
}
