package org.resistlab.core.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers behind a drawing, as a table.
 *
 * @param columns names of the columns
 * @param rows cells: String, Double (NaN: not defined), Integer or Long, or null where there is nothing to say; as many
 *        in each row as there are columns
 */
public record FigureData(List<String> columns, List<List<Object>> rows) {

    public FigureData {
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
}
