package org.resistlab.report.html;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.contribution.Reference;

/** Numbers the literature in the order in which the text cites it. */
final class References {

    private final List<Reference> cited = new ArrayList<>();

    /** Writes " [1, 2]" with links to the list. */
    void cite(Html html, Reference... references) {
        if (references.length == 0) {
            return;
        }
        html.text(" [");
        for (int i = 0; i < references.length; i++) {
            int number = number(references[i]);
            html.text(i == 0 ? "" : ", ").element("a", Integer.toString(number), "href", "#reference-" + number);
        }
        html.text("]");
    }

    private int number(Reference reference) {
        for (int i = 0; i < cited.size(); i++) {
            Reference known = cited.get(i);
            boolean same = known.doi().isEmpty() ? known.equals(reference)
                    : known.doi().equalsIgnoreCase(reference.doi());
            if (same) {
                return i + 1;
            }
        }
        cited.add(reference);
        return cited.size();
    }

    boolean isEmpty() {
        return cited.isEmpty();
    }

    /** Writes the list. A DOI is a link only for people to follow; the page loads nothing from it. */
    void write(Html html) {
        html.open("ol", "class", "references");
        for (int i = 0; i < cited.size(); i++) {
            Reference reference = cited.get(i);
            html.open("li", "id", "reference-" + (i + 1)).text(reference.text().replaceAll("\\.+$", "") + ".");
            if (!reference.doi().isEmpty()) {
                html.text(" ").element("a", "doi:" + reference.doi(), "href", "https://doi.org/" + reference.doi(),
                        "rel",
                        "noreferrer");
            }
            html.close();
        }
        html.close();
    }
}
