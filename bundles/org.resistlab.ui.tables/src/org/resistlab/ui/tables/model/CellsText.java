package org.resistlab.ui.tables.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Cells as text for a spreadsheet: numbers in full precision with a point, missing cells empty. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers never do.
 */
public final class CellsText {

    private static final String FORMULA = "=+-@\t\r";

    private CellsText() {
    }

    /**
     * A part of a table with its header and the samples' ids, separated by tabs.
     *
     * @param rows rows of the data, in the order wanted
     * @param columns columns of the data, in the order wanted
     */
    public static String of(TableContent content, int[] rows, int[] columns) {
        StringBuilder text = new StringBuilder();
        try {
            write(content, rows, columns, '\t', text, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return text.toString();
    }

    /**
     * Writes a part of a table with its header and the samples' ids.
     *
     * @param separator between cells; with a comma, texts that hold one or a quote are quoted
     * @param cancelled asked after each line
     * @throws CancellationException if that says so
     */
    public static void write(TableContent content, int[] rows, int[] columns, char separator, Appendable out,
            BooleanSupplier cancelled) throws IOException {
        out.append("sample");
        for (int column : columns) {
            out.append(separator).append(quoted(guarded(content.columnName(column)), separator));
        }
        out.append('\n');
        for (int row : rows) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            out.append(quoted(guarded(content.rowName(row)), separator));
            for (int column : columns) {
                out.append(separator).append(quoted(cell(content, row, column), separator));
            }
            out.append('\n');
        }
    }

    private static String quoted(String text, char separator) {
        boolean plain = separator != ',' || text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** One cell. */
    static String cell(TableContent content, int row, int column) {
        String text = content.text(row, column);
        return content.kind(column) == ColumnKind.NUMBER ? text : guarded(text);
    }

    /** A text on one line that a spreadsheet takes for a text. */
    static String guarded(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + line : line;
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
