package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.ui.endpoint.EndpointColumn;
import org.resistlab.ui.endpoint.EndpointTable;

/** The sample table of a study as something that endpoints are made of. */
public final class EndpointSource {

    private static final int MOST_TEXTS = 200;

    private EndpointSource() {
    }

    /** Its columns; none where the table could not be read. */
    public static EndpointTable of(StudyContents contents) {
        List<EndpointColumn> columns = new ArrayList<>();
        String ids = "";
        if (contents.sampleTable() != null) {
            contents.sampleTable().columns().forEach(column -> columns.add(of(column)));
            ids = contents.spec().sampleId().isEmpty() ? columns.getFirst().name() : contents.spec().sampleId();
        }
        return new EndpointTable("", contents.spec().sampleFile(), ids, columns);
    }

    private static EndpointColumn of(Column column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < column.size(); row++) {
            String text = column.text(row);
            if (text != null && !text.isBlank()
                    && (counts.size() < MOST_TEXTS || counts.containsKey(text.strip()))) {
                counts.merge(text.strip(), 1, Integer::sum);
            }
        }
        return new EndpointColumn(column.name(), column instanceof NumberColumn, counts);
    }
}
