package org.resistlab.ui.apply.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.model.PredictionTable;
import org.resistlab.engine.run.AtomicFiles;

/**
 * Predictions as a file for spreadsheets, {@code .xlsx}, {@code .csv} or {@code .tsv}, with the columns of
 * {@code resistlab predict}. In text files, a cell that a spreadsheet would take for a formula gets an apostrophe in
 * front; numbers are never touched.
 */
public final class PredictionExport {

    private static final String FORMULA = "=+-@\t\r";

    private PredictionExport() {
    }

    /** Writes beside and moves into place. */
    public static void write(Predictions predictions, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            AtomicFiles.write(file, temporary -> workbook(predictions, temporary));
        } else {
            AtomicFiles.write(file, text(predictions, name.endsWith(".csv") ? ',' : '\t'));
        }
    }

    private static void workbook(Predictions predictions, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Predictions");
            sheet.createFreezePane(1, 1);
            row(sheet, List.copyOf(PredictionTable.header(predictions.description())));
            for (Applied one : predictions.applied()) {
                row(sheet, PredictionTable.row(predictions.description(), one));
            }
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, List<?> cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int k = 0; k < cells.size(); k++) {
            Cell cell = row.createCell(k);
            if (!(cells.get(k) instanceof Double number)) {
                cell.setCellValue(cells.get(k).toString());
            } else if (!number.isNaN()) {
                cell.setCellValue(number);
            }
        }
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
