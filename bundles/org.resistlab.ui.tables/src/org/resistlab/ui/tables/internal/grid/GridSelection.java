package org.resistlab.ui.tables.internal.grid;

import java.util.Arrays;

/**
 * What is selected in a table, as rows and columns of its content.
 *
 * @param rows rows, in the order shown; empty where whole columns are selected
 * @param columns columns; empty where whole rows are selected
 * @param column the column of the cell that was selected last; −1 for none
 */
public record GridSelection(int[] rows, int[] columns, int column) {

    /** Nothing. */
    public static final GridSelection NONE = new GridSelection(new int[0], new int[0], -1);

    @Override
    public boolean equals(Object other) {
        return other instanceof GridSelection that && Arrays.equals(rows, that.rows)
                && Arrays.equals(columns, that.columns) && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return rows.length + " rows, " + columns.length + " columns";
    }
}
