package org.resistlab.core.table;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A table as it stands in a user's file, by column.
 *
 * @param columns all of one length, the first one usually names of rows
 * @param rows number of rows below the header
 * @param lineOf 1-based line (or sheet row) of a row, for error messages
 */
public record Table(List<Column> columns, int rows, IntUnaryOperator lineOf) {

    public Table {
        columns = List.copyOf(columns);
        for (Column column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException(column.name() + " has " + column.size() + " cells for " + rows);
            }
        }
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
