package org.resistlab.report.chart;

import java.util.List;

import org.resistlab.core.figure.FigureData;

/** Writes the numbers of figures as tab-separated text. */
public final class TsvWriter {
    private TsvWriter() {
    }

    /**
     * Returns a line of column names, then a line a row, each ended by a newline. Numbers are written so that they read
     * back exactly, NaN as {@code NaN}, null as nothing; tabs and line breaks within text become spaces.
     *
     * @param data the table
     * @return the text
     */
    public static String document(FigureData data) {
        StringBuilder text = new StringBuilder();
        appendLine(text, data.columns());
        data.rows().forEach(row -> appendLine(text, row));
        return text.toString();
    }

    private static void appendLine(StringBuilder text, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object cell = cells.get(i);
            if (cell instanceof Number || cell instanceof Boolean) {
                text.append(cell);
            } else if (cell != null) {
                text.append(cell.toString().replaceAll("[\\t\\r\\n]+", " "));
            }
        }
        text.append('\n');
    }
}
