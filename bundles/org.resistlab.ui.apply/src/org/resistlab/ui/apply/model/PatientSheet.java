package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.resistlab.core.figure.RenderedFigure;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.run.AtomicFiles;
import org.resistlab.report.chart.SvgWriter;

/** One patient's prediction on one page of HTML, which a browser shows and prints without a network. */
public final class PatientSheet {

    private static final String STYLE = """
            @page{size:A4;margin:18mm}
            body{font:11pt/1.45 'IBM Plex Sans',sans-serif;color:#1b1b1b;background:#fff;max-width:44em;margin:2em auto}
            h1{font-size:1.5em;margin:0 0 .2em}h2{font-size:1.1em;margin:1.4em 0 .3em}
            p{margin:.4em 0}svg{max-width:100%;height:auto}
            table{border-collapse:collapse}th{text-align:left;vertical-align:top;padding:.15em 1em .15em 0}
            td{padding:.15em 0}.warning{border-left:4px solid #b3541e;padding-left:.8em;font-weight:600}
            footer{margin-top:1.5em;font-size:.85em;color:#555}
            """;

    private PatientSheet() {
    }

    /**
     * Writes the sheet, beside and moved into place.
     *
     * @param figure the explanation; empty where there is none
     */
    public static void write(Path file, Predictions predictions, Applied one, Optional<RenderedFigure> figure)
            throws IOException {
        AtomicFiles.write(file, html(predictions, one, figure));
    }

    static String html(Predictions predictions, Applied one, Optional<RenderedFigure> figure) {
        String sentence = ExplanationSentence.prediction(predictions.description(), one);
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"/><title>")
                .append(escape(one.sample())).append("</title><style>").append(STYLE)
                .append(SvgWriter.fontFaces(sentence)).append("</style></head><body>\n");
        element(page, "h1", "Prediction for " + one.sample());
        element(page, "p", sentence);
        one.warnings().forEach(warning -> page.append("<p class=\"warning\">").append(escape("Warning: " + warning))
                .append(".</p>\n"));
        element(page, "p", RegionText.meaning(predictions.description(), one.region().isPresent()));
        figure.ifPresent(drawn -> {
            element(page, "h2", "Where the prediction comes from");
            page.append(SvgWriter.element(drawn.drawing(), "explanation", drawn.title(), drawn.width(), drawn.height()))
                    .append('\n');
        });
        element(page, "h2", "The model");
        page.append("<table>\n");
        ModelFacts.of(predictions.description()).forEach((label, text) -> page.append("<tr><th>").append(escape(label))
                .append("</th><td>").append(escape(text)).append("</td></tr>\n"));
        page.append("</table>\n");
        element(page, "footer", "For research. A model describes the data it was fitted on, not the disease, and does "
                + "not replace a clinical decision. Made with ResistLab.");
        return page.append("</body></html>\n").toString();
    }

    private static void element(StringBuilder page, String tag, String text) {
        page.append('<').append(tag).append('>').append(escape(text)).append("</").append(tag).append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
