package org.resistlab.ui.analysis.model;

import org.resistlab.core.contribution.Contribution;

/**
 * Something that can be put on the board.
 *
 * @param contribution what is declared of it
 * @param group heading it stands under
 * @param reason why it does not fit the analysis, in words; empty where it fits
 */
public record PaletteEntry(Contribution contribution, String group, String reason) {

    public boolean fits() {
        return reason.isEmpty();
    }
}
