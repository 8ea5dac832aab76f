package org.resistlab.ui.tables.model;

/** What the cells of a column are. */
public enum ColumnKind {
    /** Measured numbers. */
    NUMBER,
    /** Texts, of which the same may stand in many cells. */
    CATEGORY
}
