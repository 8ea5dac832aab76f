package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;

/** A table seen as features and samples, whichever of them are its columns. */
final class AssayTable {

    private static final int BLOCK = 64;
    private static final int TILE = 8;

    private final Table table;
    private final String file;
    private final boolean samplesInColumns;
    private final Column ids;
    /** All columns but that of the ids and those without a name. */
    private final List<Column> data = new ArrayList<>();

    /**
     * @param idColumn name of the column of sample ids (or feature names, where samples are columns); empty for the
     *        first
     * @throws ProblemException if there is no such column
     */
    AssayTable(Table table, String file, boolean samplesInColumns, String idColumn) throws ProblemException {
        this.table = table;
        this.file = file;
        this.samplesInColumns = samplesInColumns;
        this.ids = idColumn(table, idColumn, file);
        for (Column column : table.columns()) {
            if (column != ids && !column.name().isBlank()) {
                data.add(column);
            }
        }
    }

    /** The column of ids: the named one, else the first. */
    static Column idColumn(Table table, String name, String file) throws ProblemException {
        return name.isEmpty() ? table.columns().get(0) : column(table, name, file);
    }

    /** @throws ProblemException with the nearest name, if there is no such column */
    static Column column(Table table, String name, String file) throws ProblemException {
        return table.column(name)
                .orElseThrow(() -> Problem.error("data.unknown-column", "There is no column \"" + name + "\".",
                        NearestWord.hint(name, table.columnNames())).at(Location.of(file)).toException());
    }

    int samples() {
        return samplesInColumns ? data.size() : table.rows();
    }

    int features() {
        return samplesInColumns ? table.rows() : data.size();
    }

    /** A sample's id; null where it is missing. */
    String sample(int sample) {
        return samplesInColumns ? data.get(sample).name() : ids.text(sample);
    }

    /** A feature's name; null where it is missing. */
    String feature(int feature) {
        return samplesInColumns ? ids.text(feature) : data.get(feature).name();
    }

    /** The cell as text; null where missing. */
    String text(int feature, int sample) {
        return samplesInColumns ? data.get(sample).text(feature) : data.get(feature).text(sample);
    }

    /**
     * All values of some features.
     *
     * @return a value a sample for each feature whose cells are known to be numbers; else null in its place
     */
    double[][] numbers(int[] features, Execution execution) {
        double[][] values = new double[features.length][];
        if (!samplesInColumns) {
            for (int i = 0; i < features.length; i++) {
                values[i] = data.get(features[i]) instanceof NumberColumn column ? column.values() : null;
            }
        } else if (data.stream().allMatch(NumberColumn.class::isInstance)) {
            double[][] samples = data.stream().map(column -> ((NumberColumn) column).values())
                    .toArray(double[][]::new);
            int blocks = (features.length + BLOCK - 1) / BLOCK;
            execution.forEach(blocks, block -> {
                int from = block * BLOCK;
                int to = Math.min(features.length, from + BLOCK);
                for (int i = from; i < to; i++) {
                    values[i] = new double[samples.length];
                }
                transpose(samples, features, from, to, values);
            });
        }
        return values;
    }

    /** A few samples of some features at a time, so that both sides stay in the processor's cache. */
    private static void transpose(double[][] samples, int[] features, int from, int to, double[][] values) {
        for (int first = 0; first < samples.length; first += TILE) {
            int last = Math.min(samples.length, first + TILE);
            for (int i = from; i < to; i++) {
                double[] out = values[i];
                int feature = features[i];
                for (int sample = first; sample < last; sample++) {
                    out[sample] = samples[sample][feature];
                }
            }
        }
    }

    /** The place of a cell. */
    Location place(int feature, int sample) {
        int line = table.lineOf().applyAsInt(samplesInColumns ? feature : sample);
        return new Location(file, line, samplesInColumns ? data.get(sample).name() : data.get(feature).name());
    }

    /** The place of a sample's id. */
    Location sampleId(int sample) {
        return samplesInColumns ? Location.of(file)
                : new Location(file, table.lineOf().applyAsInt(sample), ids.name());
    }

    /** Leaves out columns that describe features, so that they are not taken for samples; their names. */
    List<String> removeDescriptions() {
        List<String> removed = new ArrayList<>();
        if (!samplesInColumns || data.stream().noneMatch(NumberColumn.class::isInstance)) {
            return removed;
        }
        data.removeIf(column -> {
            boolean describes = !(column instanceof NumberColumn) && holdsNoNumber(column);
            if (describes) {
                removed.add(column.name());
            }
            return describes;
        });
        return removed;
    }

    private static boolean holdsNoNumber(Column column) {
        boolean any = false;
        for (int row = 0; row < column.size(); row++) {
            String text = column.text(row);
            if (text != null && !Double.isNaN(Cells.number(text))) {
                return false;
            }
            any |= text != null;
        }
        return any;
    }
}
