package org.resistlab.ui.analysis.model;

/** What a card on the board stands for. */
public enum CardKind {
    /** An assay of the analysis. */
    ASSAY,
    /** A step of the preprocessing of one assay. */
    STEP,
    /** A learner or an ensemble. */
    MODEL,
    /** The folds that measure. */
    OUTER,
    /** The folds that tune. */
    INNER,
    /** The permutation test. */
    PERMUTATIONS,
    /** An explainer. */
    EXPLAINER,
    /** Another cohort on which the models are measured. */
    COHORT,
    /** What is made for new patients. */
    APPLY;

    /** Whether it is an item of a list, which can be moved, copied, removed and switched off. */
    public boolean isItem() {
        return this == STEP || this == MODEL || this == EXPLAINER || this == COHORT;
    }
}
