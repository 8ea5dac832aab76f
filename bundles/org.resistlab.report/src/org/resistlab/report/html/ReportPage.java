package org.resistlab.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.RunResult;
import org.resistlab.report.chart.SvgWriter;
import org.resistlab.report.chart.internal.Numbers;
import org.resistlab.report.figure.FigureNames;
import org.resistlab.report.figure.Ranking;

/** The whole page: one file that loads nothing. */
public final class ReportPage {

    private static final int NAMED_ENDPOINTS = 6;

    private ReportPage() {
    }

    /**
     * The page as a text.
     *
     * @param figures in the order of their kinds
     * @param contributions for the names and literature of steps and explainers
     */
    public static String of(RunResult result, List<DrawnFigure> figures, Contributions contributions) {
        Context context = new Context(result, new Figures(figures), new FigureNames(result), new References(),
                contributions);
        String body = body(context);
        Html head = new Html().open("head").open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", result.title() + " – ResistLab report").open("style")
                .markup(SvgWriter.fontFaces(body) + context.figures().style() + stylesheet()).close().close();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n" + head + body + "</html>\n";
    }

    /**
     * The methods and the literature they cite, numbered from 1, as an element of well-formed XHTML.
     *
     * @param contributions for the names and literature of steps and explainers
     */
    public static String methods(RunResult result, Contributions contributions) {
        Context context = new Context(result, new Figures(List.of()), new FigureNames(result), new References(),
                contributions);
        Html html = new Html().open("main");
        new MethodsSection(context).write(html);
        references(html, context);
        return html.close().toString();
    }

    private static void references(Html html, Context context) {
        if (!context.references().isEmpty()) {
            html.open("section", "id", "references").element("h2", "References");
            context.references().write(html);
            html.close();
        }
    }

    private static String body(Context context) {
        RunResult result = context.result();
        Html html = new Html().open("body");
        header(html, context);
        html.open("main");
        new FindingsSection(context).write(html);
        boolean folded = result.endpoints().size() > FindingsSection.FEW;
        List<EndpointResult> endpoints = folded ? Ranking.endpointsBestFirst(result.endpoints()) : result.endpoints();
        endpoints.forEach(endpoint -> new EndpointSection(context, endpoint).write(html, folded));
        more(html, context);
        new QualitySection(context).write(html);
        new MethodsSection(context).write(html);
        new RepeatSection(result).write(html);
        FilesSection.write(html, !context.figures().isEmpty());
        references(html, context);
        html.close();
        html.element("footer", "Made by ResistLab " + result.version() + " for research use. Not a medical device.");
        return html.close().toString();
    }

    private static void header(Html html, Context context) {
        RunResult result = context.result();
        html.open("header").element("p", "ResistLab report", "class", "kicker").element("h1", result.title());
        html.element("p", cohort(result), "class", "cohort");
        html.open("nav", "aria-label", "Contents").open("ul");
        link(html, "findings", "What was found");
        if (result.endpoints().size() <= NAMED_ENDPOINTS) {
            result.endpoints().forEach(endpoint -> link(html, "endpoint-" + context.names().of(endpoint),
                    endpoint.endpoint()));
        }
        link(html, "quality", "Data quality");
        link(html, "methods", "Methods");
        link(html, "repeat", "Run it again");
        link(html, "files", "Files");
        link(html, "references", "References");
        html.close().close().close();
    }

    private static void link(Html html, String anchor, String name) {
        html.open("li").element("a", name, "href", "#" + anchor).close();
    }

    /** "Adult leukaemia: 128 samples; endpoints fusion and remission; assays clinical (3 features) and …". */
    private static String cohort(RunResult result) {
        List<String> endpoints = result.endpoints().stream().map(EndpointResult::endpoint).toList();
        String ends = endpoints.size() > NAMED_ENDPOINTS ? endpoints.size() + " endpoints"
                : (endpoints.size() == 1 ? "endpoint " : "endpoints ") + Text.list(endpoints);
        List<String> assays = result.assays().stream()
                .map(assay -> assay.assay() + " (" + Text.count(assay.features(), "feature") + ")")
                .toList();
        return result.studyTitle() + ": " + Numbers.count(result.studySamples()) + " samples; " + ends + "; "
                + (assays.size() == 1 ? "assay " : "assays ") + Text.list(assays) + ".";
    }

    /** Figures of the whole study of kinds this page does not know. */
    private static void more(Html html, Context context) {
        List<DrawnFigure> more = context.figures().remaining("");
        if (!more.isEmpty()) {
            html.open("section", "id", "more").element("h2", "More figures");
            more.forEach(drawn -> context.figures().write(html, drawn));
            html.close();
        }
    }

    private static String stylesheet() {
        try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
