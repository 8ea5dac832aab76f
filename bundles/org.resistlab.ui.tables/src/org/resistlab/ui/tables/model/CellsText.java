package org.resistlab.ui.tables.model;

/**
 * Cells as tab-separated text for a spreadsheet: numbers in full precision with a point, missing cells empty. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it; numbers never do.
 */
public final class CellsText {

    private static final String FORMULA = "=+-@\t\r";

    private CellsText() {
    }

    /**
     * A part of a table with its header and the samples' ids.
     *
     * @param rows rows of the data, in the order wanted
     * @param columns columns of the data, in the order wanted
     */
    public static String of(TableContent content, int[] rows, int[] columns) {
        StringBuilder text = new StringBuilder("sample");
        for (int column : columns) {
            text.append('\t').append(guarded(content.columnName(column)));
        }
        text.append('\n');
        for (int row : rows) {
            text.append(guarded(content.rowName(row)));
            for (int column : columns) {
                text.append('\t').append(cell(content, row, column));
            }
            text.append('\n');
        }
        return text.toString();
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
