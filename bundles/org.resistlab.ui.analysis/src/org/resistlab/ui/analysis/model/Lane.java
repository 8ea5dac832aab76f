package org.resistlab.ui.analysis.model;

import java.util.List;

/**
 * The row of one assay.
 *
 * @param assay its id
 * @param modality id of its modality; empty where it is not known
 * @param modalityName its name for people
 * @param size samples × features where an import has counted them; else empty
 * @param source the card of the assay itself
 * @param steps the cards of its preprocessing, in order
 */
public record Lane(String assay, String modality, String modalityName, String size, Card source, List<Card> steps) {

    public Lane {
        steps = List.copyOf(steps);
    }
}
