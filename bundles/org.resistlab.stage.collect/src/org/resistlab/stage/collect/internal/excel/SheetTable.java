package org.resistlab.stage.collect.internal.excel;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.table.ColumnNames;
import org.resistlab.stage.collect.internal.table.Hints;
import org.resistlab.stage.collect.internal.table.MemoryBudget;
import org.resistlab.stage.collect.internal.table.TableBuilder;
import org.resistlab.stage.collect.internal.text.UnreadableException;

/** Makes a table of a sheet's cells: the first row with content is the header, blank rows and margins do not count. */
final class SheetTable implements CellSink {

    private static final int MOST_COLUMNS = 1 << 14;

    private final Location place;
    private final int skip;
    private final Execution execution;
    private final TableBuilder table;
    private final List<String> header = new ArrayList<>();
    private int headerRow;
    private int row;
    private int lastColumn;
    private boolean filled;
    private int errors;
    private String firstError;

    /**
     * @param place file and sheet, for messages
     * @param skip number of rows above the header
     */
    SheetTable(Location place, CellSyntax syntax, int skip, Execution execution) {
        this.place = place;
        this.skip = skip;
        this.execution = execution;
        this.table = new TableBuilder(syntax, MemoryBudget.ofHeap());
    }

    @Override
    public void startRow(int number) {
        execution.checkCancelled();
        if (number <= row) {
            throw unordered();
        }
        row = number;
        lastColumn = -1;
        filled = false;
    }

    @Override
    public void endRow() {
        if (!filled) {
            return;
        }
        if (headerRow == 0) {
            headerRow = row;
        } else if (row > headerRow) {
            table.endRow(row);
        }
    }

    /** Whether a cell belongs to a row below the header. */
    private boolean isData(int column) {
        if (column <= lastColumn || column >= MOST_COLUMNS) {
            throw unordered();
        }
        lastColumn = column;
        if (row <= skip) {
            return false;
        }
        filled = true;
        return headerRow > 0 && row > headerRow;
    }

    private void head(int column, String text) {
        if (headerRow > 0 || row <= skip) {
            return;
        }
        while (header.size() <= column) {
            header.add("");
        }
        header.set(column, text);
    }

    @Override
    public void number(int column, double value) {
        if (isData(column)) {
            table.number(column, value);
        } else {
            head(column, TableBuilder.text(value));
        }
    }

    @Override
    public void text(int column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (isData(column)) {
            table.cell(column, text);
        } else {
            head(column, text);
        }
    }

    @Override
    public void word(int column, String word) {
        if (isData(column)) {
            table.word(column, word);
        } else {
            head(column, word);
        }
    }

    @Override
    public void error(int column) {
        if (isData(column)) {
            table.word(column, null);
            errors++;
            if (firstError == null) {
                firstError = columnLetters(column) + row;
            }
        }
    }

    private UnreadableException unordered() {
        return new UnreadableException(Problem.error("excel.damaged",
                "The cells of the sheet are not in order near row " + row + ".",
                "Open the file in a spreadsheet program and save it again.").at(place));
    }

    /** Whether the sheet has to be read again, after {@link #startSecondPass()}. */
    boolean needsSecondPass() {
        return table.needsSecondPass();
    }

    void startSecondPass() {
        table.startSecondPass();
        row = 0;
        errors = 0;
    }

    Table build() throws ProblemException {
        if (table.rows() == 0) {
            throw Problem.error("reader.empty",
                    header.isEmpty() ? "The sheet is empty." : "The sheet has a header but no rows.",
                    "Set the reader's option sheet to the name of the sheet that holds the table.").at(place)
                    .toException();
        }
        int width = table.usedWidth(header.stream().map(String::strip).toList());
        int first = 0;
        while (first < width - 1 && (first >= header.size() || header.get(first).isBlank()) && table.isBlank(first)) {
            first++;
        }
        List<String> cells = first < header.size() ? header.subList(first, header.size()) : List.of();
        List<String> names = ColumnNames.of(cells, width - first, new Location(place.file(), headerRow, ""));
        if (errors > 0) {
            execution.note(new Problem("excel.error-cells", Severity.INFO,
                    errors == 1 ? "1 cell with an error such as #DIV/0! counts as missing: " + firstError + "."
                            : errors + " cells with errors such as #DIV/0! count as missing, the first at "
                                    + firstError + ".",
                    "", place));
        }
        Table built = table.build(first, names);
        Hints.of(table, names, place).forEach(execution::note);
        return built;
    }

    private static String columnLetters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
