package org.resistlab.ui.tables.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Assay;
import org.resistlab.core.study.Endpoint;
import org.resistlab.core.study.StudySpec;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;

/**
 * What could be read of a study, and the problems of the rest.
 *
 * @param spec the study file
 * @param samples ids of the sample table, in its order; empty where it could not be read
 * @param sampleTable the sample table; null where it could not be read
 * @param assays those that could be read, by id, in the order of the study file
 * @param endpoints those that could be read, panels expanded
 * @param problems errors of what could not be read, and findings on the rest
 */
public record StudyContents(StudySpec spec, List<String> samples, Table sampleTable, Map<String, Assay> assays,
        List<Endpoint> endpoints, List<Problem> problems) {

    /** Takes copies. */
    public StudyContents {
        samples = List.copyOf(samples);
        assays = Collections.unmodifiableMap(new LinkedHashMap<>(assays));
        endpoints = List.copyOf(endpoints);
        problems = List.copyOf(problems);
    }

    /** The sample table without its ids, and the endpoints beside it. */
    public ColumnsContent sampleColumns() {
        if (sampleTable == null) {
            return new ColumnsContent(samples, List.of());
        }
        List<Column> columns = new ArrayList<>(sampleTable.columns());
        String id = spec.sampleId();
        columns.remove(id.isEmpty() ? columns.get(0) : sampleTable.column(id).orElse(columns.get(0)));
        columns.addAll(EndpointColumns.of(samples, endpoints));
        return new ColumnsContent(samples, columns);
    }

    /** Which samples are in which assays. */
    public AssayOverlap overlap() {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        assays.forEach((id, assay) -> members.put(id, new LinkedHashSet<>(assay.samples())));
        return AssayOverlap.of(samples, members);
    }
}
