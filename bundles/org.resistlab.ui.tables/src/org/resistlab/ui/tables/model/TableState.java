package org.resistlab.ui.tables.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a table shows at the moment: which rows and columns of its content, in which order and coloured how. Positions
 * are places in the table, rows and columns those of the content. For one thread.
 */
public final class TableState {

    private final TableContent content;
    private final StatisticsCache statistics;
    private Arrangement arrangement = Arrangement.NONE;
    private int[] rows;
    private int[] columns;
    private ValueScale.Mode mode = ValueScale.Mode.NONE;
    private ValueScale tableScale;
    private Map<String, Integer> rowOf;

    /** All rows and columns, without colours. */
    public TableState(TableContent content) {
        this.content = content;
        this.statistics = new StatisticsCache(content);
        this.rows = IntStream.range(0, content.rows()).toArray();
    }

    public TableContent content() {
        return content;
    }

    /** Statistics of the content's columns. */
    public StatisticsCache statistics() {
        return statistics;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /** Shows rows in another arrangement, which has been computed. */
    public void arrange(Arrangement now, int[] inOrder) {
        arrangement = now;
        rows = inOrder;
    }

    /** Number of rows shown. */
    public int rowCount() {
        return rows.length;
    }

    /** Number of columns shown. */
    public int columnCount() {
        return columns == null ? content.columns() : columns.length;
    }

    /** Row of the content at a position. */
    public int row(int position) {
        return rows[position];
    }

    /** Column of the content at a position. */
    public int column(int position) {
        return columns == null ? position : columns[position];
    }

    /** Position of a column of the content; −1 where it is not shown. */
    public int positionOfColumn(int column) {
        return columns == null ? column : Math.max(-1, Arrays.binarySearch(columns, column));
    }

    /** Position of a sample; −1 where it is not shown. */
    public int positionOfSample(String id) {
        Integer row = rowOf().get(id);
        for (int position = 0; row != null && position < rows.length; position++) {
            if (rows[position] == row) {
                return position;
            }
        }
        return -1;
    }

    /** Positions of those of the samples that are shown, ascending. */
    public int[] positionsOfSamples(Collection<String> ids) {
        Set<Integer> wanted = new LinkedHashSet<>();
        for (String id : ids) {
            Integer row = rowOf().get(id);
            if (row != null) {
                wanted.add(row);
            }
        }
        return IntStream.range(0, rows.length).filter(position -> wanted.contains(rows[position])).toArray();
    }

    private Map<String, Integer> rowOf() {
        if (rowOf == null) {
            rowOf = new HashMap<>();
            for (int row = 0; row < content.rows(); row++) {
                rowOf.put(content.rowName(row), row);
            }
        }
        return rowOf;
    }

    /**
     * Shows some columns only.
     *
     * @param shown columns of the content, ascending; null for all
     */
    public void showColumns(int[] shown) {
        columns = shown == null || shown.length == content.columns() ? null : shown.clone();
    }

    /** Whether only some columns are shown. */
    public boolean hidesColumns() {
        return columns != null;
    }

    public ValueScale.Mode mode() {
        return mode;
    }

    /**
     * Colours cells.
     *
     * @param now how
     * @param scale of the whole table, where it is coloured so, else null
     */
    public void color(ValueScale.Mode now, ValueScale scale) {
        mode = now;
        tableScale = scale;
    }

    /**
     * The scale by which a column is coloured; null where it is not, or its statistics are not known yet: then they are
     * noted as wanted.
     */
    public ValueScale scale(int column) {
        if (mode == ValueScale.Mode.NONE || content.kind(column) != ColumnKind.NUMBER) {
            return null;
        }
        if (mode == ValueScale.Mode.TABLE) {
            return tableScale;
        }
        return statistics.get(column).map(known -> ValueScale.of(known, mode)).orElse(null);
    }
}
