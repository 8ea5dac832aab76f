package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.PredictionTable;
import org.resistlab.engine.run.AtomicFiles;

/**
 * Predictions as a file for spreadsheets, {@code .csv} or {@code .tsv}, with the columns of {@code resistlab predict}.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are never touched.
 */
public final class PredictionExport {

    private static final String FORMULA = "=+-@\t\r";

    private PredictionExport() {
    }

    /** Writes beside and moves into place. */
    public static void write(Predictions predictions, Path file) throws IOException {
        boolean commas = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        AtomicFiles.write(file, text(predictions, commas ? ',' : '\t'));
    }

    static String text(Predictions predictions, char separator) {
        StringBuilder text = new StringBuilder(
                line(List.copyOf(PredictionTable.header(predictions.description())), separator));
        for (Applied one : predictions.applied()) {
            text.append(line(PredictionTable.row(predictions.description(), one), separator));
        }
        return text.toString();
    }

    private static String line(List<?> cells, char separator) {
        return cells.stream().map(cell -> cell(cell, separator))
                .collect(Collectors.joining(String.valueOf(separator), "", "\n"));
    }

    private static String cell(Object cell, char separator) {
        if (cell instanceof Double number) {
            return number.isNaN() ? "" : number.toString();
        }
        String text = cell.toString().replace('\r', ' ').replace('\n', ' ');
        String guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = guarded.indexOf(separator) >= 0 || guarded.indexOf('"') >= 0;
        return quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
