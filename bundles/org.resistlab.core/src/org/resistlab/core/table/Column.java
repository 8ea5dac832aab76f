package org.resistlab.core.table;

/** A column of a {@link Table}: numbers or texts, by row. */
public sealed interface Column permits NumberColumn, TextColumn {

    String name();

    int size();

    /** The cell as text; null where missing. */
    String text(int row);

    /** Whether the cell is missing. */
    boolean isMissing(int row);
}
