package org.resistlab.report.html;

/** The files beside the page. */
final class FilesSection {

    private FilesSection() {
    }

    static void write(Html html, boolean figures) {
        html.open("section", "id", "files").element("h2", "Files beside this report");
        html.paragraph(
                "This page needs none of them and can be sent on alone; its links to files work as long as it stays "
                        + "in its run folder.");
        html.open("ul", "class", "filelist");
        if (figures) {
            item(html, "figures", "figures/", "each figure as SVG, PNG and PDF, and its numbers as TSV; the names are "
                    + "those of the links below the figures");
        }
        item(html, "metrics.tsv", "metrics.tsv", "all metrics of all models with intervals, in full precision");
        item(html, "predictions.tsv", "predictions.tsv", "every held-out prediction, with repeat, fold and truth");
        item(html, "features.tsv", "features.tsv", "importance and selection frequency of every feature");
        item(html, "models", "models/", "the models, fitted on all samples, for new patients");
        item(html, "ro-crate-metadata.json", "ro-crate-metadata.json",
                "inputs and plug-ins with versions and SHA-256 (RO-Crate)");
        html.close().close();
    }

    private static void item(Html html, String name, String href, String what) {
        html.open("li").element("a", name, "href", href).text(": " + what + ".").close();
    }
}
