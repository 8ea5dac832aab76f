package org.resistlab.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Places the figures of a run in its page. */
final class Figures {

    private final List<DrawnFigure> all;
    private final List<DrawnFigure> placed = new ArrayList<>();
    private final ThemedSvg svg = new ThemedSvg();

    Figures(List<DrawnFigure> all) {
        this.all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The figures of a kind for an endpoint, or with an empty id those of the whole study. */
    List<DrawnFigure> of(String kind, String endpoint) {
        return all.stream().filter(drawn -> drawn.kind().equals(kind) && drawn.figure().endpoint().equals(endpoint))
                .toList();
    }

    /** The figures of an endpoint that have not been placed yet: those of kinds this page does not know. */
    List<DrawnFigure> remaining(String endpoint) {
        return all.stream().filter(drawn -> drawn.figure().endpoint().equals(endpoint) && !placed.contains(drawn))
                .toList();
    }

    /** Writes all figures of a kind. */
    void write(Html html, String kind, String endpoint) {
        of(kind, endpoint).forEach(drawn -> write(html, drawn));
    }

    /** Writes the first figure of a kind, which shows the best model. */
    void writeFirst(Html html, String kind, String endpoint) {
        of(kind, endpoint).stream().limit(1).forEach(drawn -> write(html, drawn));
    }

    /** Writes one figure with its caption and files. */
    void write(Html html, DrawnFigure drawn) {
        placed.add(drawn);
        String name = drawn.figure().name();
        html.open("figure", "id", "figure-" + name).open("div", "class", "plot").markup(svg.merge(drawn)).close();
        html.open("figcaption").element("strong", drawn.figure().title() + ".").text(" " + drawn.figure().caption());
        html.open("span", "class", "files");
        for (String ending : List.of("svg", "png", "pdf", "tsv")) {
            html.text(" ").element("a", ending.toUpperCase(Locale.ROOT), "href",
                    "figures/" + name + "." + ending, "title",
                    ending.equals("tsv") ? "The numbers of this figure" : "This figure as a file");
        }
        html.close().close().close();
    }

    /** Rules for the colours of the figures written so far. */
    String style() {
        return svg.style();
    }
}
