package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;

/** Columns of a table as it stands in a user's file, such as the sample table. */
public final class ColumnsContent implements TableContent {

    private final List<String> rowNames;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> levels = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    /**
     * @param rowNames ids of the samples
     * @param columns each as long as there are samples
     */
    public ColumnsContent(List<String> rowNames, List<? extends Column> columns) {
        this.rowNames = List.copyOf(rowNames);
        for (Column column : columns) {
            if (column.size() != rowNames.size()) {
                throw new IllegalArgumentException(
                        column.name() + " has " + column.size() + " cells for " + rowNames.size() + " samples");
            }
            names.add(column.name());
            if (column instanceof NumberColumn numbers) {
                levels.add(null);
                values.add(numbers.values());
            } else {
                Levels coded = Levels.of(texts(column));
                levels.add(coded.names());
                values.add(coded.codes());
            }
        }
    }

    private static String[] texts(Column column) {
        String[] texts = new String[column.size()];
        for (int row = 0; row < texts.length; row++) {
            String text = column.text(row);
            texts[row] = text == null || text.isBlank() ? null : text.strip();
        }
        return texts;
    }

    @Override
    public int rows() {
        return rowNames.size();
    }

    @Override
    public int columns() {
        return names.size();
    }

    @Override
    public String rowName(int row) {
        return rowNames.get(row);
    }

    @Override
    public String columnName(int column) {
        return names.get(column);
    }

    @Override
    public ColumnKind kind(int column) {
        return levels.get(column) == null ? ColumnKind.NUMBER : ColumnKind.CATEGORY;
    }

    @Override
    public List<String> levels(int column) {
        List<String> names = levels.get(column);
        return names == null ? List.of() : names;
    }

    @Override
    public double value(int row, int column) {
        return values.get(column)[row];
    }

    @Override
    public double[] values(int column) {
        return values.get(column).clone();
    }

    /** Place of a column by its name; −1 where there is none. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    /** The names of the columns. */
    public List<String> names() {
        return List.copyOf(names);
    }
}
