package org.resistlab.core.figure;

import java.util.List;

/**
 * The numbers behind a drawing, as a table.
 *
 * @param columns names of the columns
 * @param rows cells: String, Double, Integer or null where missing
 */
public record FigureData(List<String> columns, List<List<Object>> rows) {

    public FigureData {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
