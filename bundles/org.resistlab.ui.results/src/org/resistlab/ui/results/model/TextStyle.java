package org.resistlab.ui.results.model;

/** How a part of a text looks. */
public enum TextStyle {
    TITLE, HEADING, STRONG, CODE,
    /** A line of a list, whose further lines are indented. */
    ITEM
}
