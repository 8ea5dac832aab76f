package org.resistlab.core.analysis;

/** How several assays come together. */
public enum Fusion {
    /** Their features side by side in one model. */
    EARLY,
    /** One model for each assay; their predictions averaged. */
    LATE
}
