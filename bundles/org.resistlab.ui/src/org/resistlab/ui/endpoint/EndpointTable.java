package org.resistlab.ui.endpoint;

import java.util.List;
import java.util.Optional;

/**
 * A table whose columns can be endpoints.
 *
 * @param key what {@link EndpointDraft#table()} calls it; empty for the sample table
 * @param title its name for people
 * @param sampleColumn column of the sample ids
 * @param columns its columns, that of the sample ids too
 */
public record EndpointTable(String key, String title, String sampleColumn, List<EndpointColumn> columns) {

    /** Takes a copy. */
    public EndpointTable {
        columns = List.copyOf(columns);
    }

    /** Whether it is the sample table. */
    public boolean isSampleTable() {
        return key.isEmpty();
    }

    /** A column by its name. */
    public Optional<EndpointColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
