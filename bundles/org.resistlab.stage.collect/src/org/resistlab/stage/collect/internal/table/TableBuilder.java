package org.resistlab.stage.collect.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.resistlab.core.table.Column;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.core.table.Table;

/**
 * Grows a table row by row into columns. Where a column turns out to hold texts after numbers, the source is read a
 * second time for just those columns: {@link #startSecondPass()}.
 */
public final class TableBuilder {

    private final CellSyntax syntax;
    private final MemoryBudget budget;
    private final TextPool pool;
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private BitSet wanted;
    private int[] lines = new int[64];
    private int rows;

    public TableBuilder(CellSyntax syntax, MemoryBudget budget) {
        this.syntax = syntax;
        this.budget = budget;
        this.pool = new TextPool(budget);
    }

    /** Number of columns that have had a cell. */
    public int width() {
        return columns.size();
    }

    /** Number of rows ended. */
    public int rows() {
        return rows;
    }

    /** Counts memory that is taken beside the table's own. */
    public void reserve(long bytes) {
        budget.take(bytes);
    }

    /** Whether so much memory is left. */
    public boolean hasRoom(long bytes) {
        return budget.has(bytes);
    }

    /** A cell of the row in work, as it stands in the file; blanks around it do not count. */
    public void cell(int column, char[] text, int start, int length) {
        if (isUnwanted(column)) {
            return;
        }
        int from = start;
        int end = start + length;
        while (from < end && CellSyntax.isBlank(text[from])) {
            from++;
        }
        while (end > from && CellSyntax.isBlank(text[end - 1])) {
            end--;
        }
        stripped(column(column), text, from, end - from);
    }

    public void cell(int column, String text) {
        char[] characters = text.toCharArray();
        cell(column, characters, 0, characters.length);
    }

    private void stripped(ColumnBuilder builder, char[] text, int start, int length) {
        if (length == 0) {
            builder.addMissing();
            return;
        }
        builder.markContent();
        double value = syntax.number(text, start, length);
        if (!Double.isNaN(value)) {
            builder.addNumber(value, builder.holdsTexts() ? pool.text(text, start, length) : null);
        } else if (syntax.isMissing(text, start, length)) {
            builder.addMissing();
        } else {
            builder.addWord(pool.text(text, start, length),
                    syntax.hasDecimalPoint() && NumberText.hasDecimalComma(text, start, length));
        }
    }

    /** A cell that the file stores as a number; NaN where missing. */
    public void number(int column, double value) {
        if (isUnwanted(column)) {
            return;
        }
        ColumnBuilder builder = column(column);
        builder.markContent();
        if (syntax.isMissing(value)) {
            builder.addMissing();
        } else {
            builder.addNumber(value, builder.holdsTexts() ? text(value) : null);
        }
    }

    /** A cell that is a text whatever it looks like; null where missing. */
    public void word(int column, String word) {
        if (isUnwanted(column)) {
            return;
        }
        ColumnBuilder builder = column(column);
        builder.markContent();
        if (word == null) {
            builder.addMissing();
        } else {
            char[] text = word.toCharArray();
            builder.addWord(pool.text(text, 0, text.length), false);
        }
    }

    /** A stored number as text: a whole one without a decimal point. */
    public static String text(double value) {
        return new NumberColumn("", new double[] {value}).text(0);
    }

    /**
     * A whole column of numbers, after all rows have ended.
     *
     * @param values one a row, NaN where missing; taken without a copy
     * @param blank whether no cell holds anything, not even a word that means "missing"
     */
    public void numbers(int column, double[] values, boolean blank) {
        while (columns.size() <= column) {
            columns.add(new ColumnBuilder(budget));
        }
        columns.get(column).setNumbers(values, blank);
    }

    private boolean isUnwanted(int column) {
        return wanted != null && !wanted.get(column);
    }

    private ColumnBuilder column(int column) {
        while (columns.size() <= column) {
            columns.add(new ColumnBuilder(budget));
        }
        ColumnBuilder builder = columns.get(column);
        builder.padTo(rows);
        return builder;
    }

    /** Ends the row in work; cells that it has not had are missing. */
    public void endRow(int line) {
        if (wanted == null) {
            if (rows == lines.length) {
                budget.take(4L * rows);
                lines = Arrays.copyOf(lines, 2 * rows);
            }
            lines[rows] = line;
        }
        rows++;
    }

    /** Whether some column has to be read again. */
    public boolean needsSecondPass() {
        return columns.stream().anyMatch(ColumnBuilder::isUnread);
    }

    /** Prepares for reading the same source again from its first row. */
    public void startSecondPass() {
        wanted = new BitSet(columns.size());
        rows = 0;
        for (int j = 0; j < columns.size(); j++) {
            if (columns.get(j).isUnread()) {
                wanted.set(j);
                columns.get(j).startTexts();
            }
        }
    }

    /** Number of columns up to the last that has a name or any content. */
    public int usedWidth(List<String> names) {
        int width = Math.max(names.size(), columns.size());
        while (width > 0 && (names.size() < width || names.get(width - 1).isEmpty()) && isBlank(width - 1)) {
            width--;
        }
        return width;
    }

    /** Whether no cell of a column holds anything. */
    public boolean isBlank(int column) {
        return column >= columns.size() || columns.get(column).isBlank();
    }

    /**
     * The table, with some columns only.
     *
     * @param first the first of them
     * @param names a name for each
     */
    public Table build(int first, List<String> names) {
        List<Column> built = new ArrayList<>(names.size());
        for (int j = 0; j < names.size(); j++) {
            ColumnBuilder builder = column(first + j);
            built.add(builder.build(names.get(j)));
            builder.release();
        }
        int[] lineOfRow = Arrays.copyOf(lines, rows);
        return new Table(built, rows, row -> lineOfRow[row]);
    }

    List<ColumnBuilder> columns() {
        return columns;
    }
}
