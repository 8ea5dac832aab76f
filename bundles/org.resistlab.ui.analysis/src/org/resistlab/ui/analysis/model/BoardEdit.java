package org.resistlab.ui.analysis.model;

import java.util.List;

import org.resistlab.core.yaml.TextEdit;

/**
 * A change of the board as a change of its text, undone in one go.
 *
 * @param label for the undo menu: "Move standardize"
 * @param edits of the text the board was read from; none where nothing changes
 * @param select keys of the cards to select afterwards; none where the selection stays
 */
public record BoardEdit(String label, List<TextEdit> edits, List<String> select) {

    public BoardEdit {
        edits = List.copyOf(edits);
        select = List.copyOf(select);
    }

    public BoardEdit(String label, List<TextEdit> edits, String... select) {
        this(label, edits, List.of(select));
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text afterwards. */
    public String applyTo(String text) {
        String changed = text;
        for (TextEdit edit : edits) {
            changed = edit.applyTo(changed);
        }
        return changed;
    }
}
