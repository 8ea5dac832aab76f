package org.resistlab.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The table behind a figure.
 *
 * @param columns the names of the columns
 * @param rows the cells: text, whole numbers, {@code Double} (NaN: not measured) or null (not applicable), as many in
 *        each row as there are columns
 */
public record ChartData(List<String> columns, List<List<Object>> rows) {
    /** Copies the table and checks that every row is complete. */
    public ChartData {
        columns = List.copyOf(columns);
        List<List<Object>> copy = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells, the table " + columns.size() + " columns " + columns);
            }
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    /**
     * Returns the table as tab-separated text: a line of column names, then a line a row, each ended by a newline.
     * Numbers are written so that they read back exactly, NaN as {@code NaN}, null as nothing; tabs and line breaks
     * within text become spaces.
     *
     * @return the text
     */
    public String toTsv() {
        StringBuilder text = new StringBuilder();
        appendLine(text, columns);
        rows.forEach(row -> appendLine(text, row));
        return text.toString();
    }

    private static void appendLine(StringBuilder text, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object cell = cells.get(i);
            if (cell instanceof Number || cell instanceof Boolean) {
                text.append(cell);
            } else if (cell != null) {
                text.append(cell.toString().replaceAll("[\\t\\r\\n]+", " "));
            }
        }
        text.append('\n');
    }
}
