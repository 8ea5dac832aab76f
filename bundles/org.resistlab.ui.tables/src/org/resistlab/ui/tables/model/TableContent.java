package org.resistlab.ui.tables.model;

import java.util.List;

/**
 * A table of samples (rows) that is read cell by cell. Reading is safe from any thread. Rows and columns are those of
 * the data, whatever order a table shows them in.
 */
public interface TableContent {

    /** Number of samples. */
    int rows();

    /** Number of columns. */
    int columns();

    /** Id of a sample. */
    String rowName(int row);

    /** Name of a column, such as a gene. */
    String columnName(int column);

    /** What the cells of a column are. */
    ColumnKind kind(int column);

    /** The texts of a {@link ColumnKind#CATEGORY} column in the order of their codes; empty for numbers. */
    List<String> levels(int column);

    /** A cell's number, or the code of its text; NaN where missing. */
    double value(int row, int column);

    /** The values of a column, one for each row, a copy. */
    double[] values(int column);

    /** Names of what else is known of the samples, to sort and colour by. */
    default List<String> attributes() {
        return List.of();
    }

    /** The values of an attribute, one for each row: numbers, or codes of its {@link #attributeLevels}. */
    default double[] attribute(int attribute) {
        throw new IndexOutOfBoundsException(attribute);
    }

    /** The texts of an attribute in the order of their codes; empty for numbers. */
    default List<String> attributeLevels(int attribute) {
        throw new IndexOutOfBoundsException(attribute);
    }

    /** Whether a cell has no value. */
    default boolean isMissing(int row, int column) {
        return Double.isNaN(value(row, column));
    }

    /** A cell as it is written in full precision; empty where missing. */
    default String text(int row, int column) {
        double value = value(row, column);
        if (Double.isNaN(value)) {
            return "";
        }
        return kind(column) == ColumnKind.CATEGORY ? levels(column).get((int) value) : Numerals.exact(value);
    }
}
