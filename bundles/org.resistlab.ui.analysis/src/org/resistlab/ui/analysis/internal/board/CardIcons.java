package org.resistlab.ui.analysis.internal.board;

import org.eclipse.swt.graphics.Image;
import org.resistlab.ui.Icons;
import org.resistlab.ui.analysis.model.Card;

/** The icons of cards, which tell their kinds, and the modalities of assays. */
public final class CardIcons {

    private static final String BUNDLE = "org.resistlab.ui.analysis";

    private CardIcons() {
    }

    /** The icon of a card; a shared image. */
    public static Image of(Card card) {
        return switch (card.kind()) {
            case ASSAY -> modality(card);
            case STEP -> Icons.image(BUNDLE, "step");
            case MODEL -> Icons.image("model");
            case OUTER, INNER, PERMUTATIONS -> Icons.image(BUNDLE, "folds");
            case EXPLAINER -> Icons.image(BUNDLE, "explainer");
            case COHORT -> Icons.image("study");
            case APPLY -> Icons.image("result");
        };
    }

    private static Image modality(Card card) {
        String modality = card.contribution() == null ? "" : card.contribution().id();
        try {
            return Icons.image("org.resistlab.ui.studies", "modality-" + modality);
        } catch (IllegalArgumentException e) {
            return Icons.image("assay"); // a modality of another plug-in
        }
    }
}
