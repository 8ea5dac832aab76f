package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.Table;

/** The table that holds an endpoint, or a panel of them. */
final class EndpointTable {

    private final EndpointSpec spec;
    private final String file;
    private final Table table;
    private final Column ids;
    /** For a long table: rows by the name of the endpoint. */
    private final Map<String, List<Integer>> rowsByName = new LinkedHashMap<>();

    /**
     * @param file as the study file names it
     * @param idColumn column of sample ids; empty for the first
     * @throws ProblemException if a column is not there
     */
    EndpointTable(EndpointSpec spec, String file, Table table, String idColumn) throws ProblemException {
        this.spec = spec;
        this.file = file;
        this.table = table;
        this.ids = AssayTable.idColumn(table, idColumn, file);
        if (!spec.nameColumn().isEmpty()) {
            Column names = AssayTable.column(table, spec.nameColumn(), file);
            for (int row = 0; row < table.rows(); row++) {
                if (!names.isMissing(row)) {
                    rowsByName.computeIfAbsent(names.text(row).strip(), name -> new ArrayList<>()).add(row);
                }
            }
        }
    }

    EndpointSpec spec() {
        return spec;
    }

    String file() {
        return file;
    }

    /** Names of a panel's endpoints, in the order of the file. */
    List<String> names() {
        if (!spec.nameColumn().isEmpty()) {
            return List.copyOf(rowsByName.keySet());
        }
        return table.columns().stream().filter(column -> column != ids && !column.name().isBlank()).map(Column::name)
                .distinct().toList();
    }

    /** The column of a class or value, of an endpoint of a panel, or of a time or event. */
    Column column(String name) throws ProblemException {
        return AssayTable.column(table, name, file);
    }

    /** The column of values of one endpoint. */
    Column values(String name) throws ProblemException {
        return column(spec.isPanel() && spec.nameColumn().isEmpty() ? name : spec.column());
    }

    /** The rows of one endpoint, in order. */
    List<Integer> rows(String name) throws ProblemException {
        if (spec.nameColumn().isEmpty()) {
            List<Integer> all = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                all.add(row);
            }
            return all;
        }
        List<Integer> rows = rowsByName.get(name);
        if (rows == null) {
            throw unknown(name);
        }
        return rows;
    }

    ProblemException unknown(String name) {
        return Problem.error("study.unknown-endpoint",
                "Panel \"" + spec.id() + "\" has no endpoint \"" + name + "\".", NearestWord.hint(name, names()))
                .at(Location.of(file)).toException();
    }

    /** Sample id of a row. */
    String sample(int row) throws ProblemException {
        return AssayImport.requireId(ids.text(row), place(row, ids.name()));
    }

    /** All sample ids, once each, in order. */
    List<String> samples() throws ProblemException {
        Set<String> samples = new LinkedHashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            samples.add(sample(row));
        }
        return List.copyOf(samples);
    }

    Location place(int row, String column) {
        return new Location(file, table.lineOf().applyAsInt(row), column);
    }
}
