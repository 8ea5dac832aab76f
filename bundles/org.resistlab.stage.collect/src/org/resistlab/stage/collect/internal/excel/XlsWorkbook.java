package org.resistlab.stage.collect.internal.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** The binary format of Excel 97 to 2003: at most 65,536 rows of 256 columns, so it is read as a whole. */
final class XlsWorkbook implements Workbook {

    private final POIFSFileSystem files;
    private final HSSFWorkbook workbook;

    XlsWorkbook(Path file) throws IOException {
        files = new POIFSFileSystem(file.toFile(), true);
        try {
            workbook = new HSSFWorkbook(files);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    @Override
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            names.add(workbook.getSheetName(i));
        }
        return names;
    }

    @Override
    public void read(int sheet, CellSink sink) {
        for (Row row : workbook.getSheetAt(sheet)) {
            sink.startRow(row.getRowNum() + 1);
            for (Cell cell : row) {
                give(cell, sink);
            }
            sink.endRow();
        }
    }

    private void give(Cell cell, CellSink sink) {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType();
        switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case NUMERIC -> number(cell, sink);
            case STRING -> sink.text(column, cell.getStringCellValue());
            case BOOLEAN -> sink.word(column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> sink.error(column);
            default -> {
                // a blank cell holds nothing
            }
        }
    }

    private void number(Cell cell, CellSink sink) {
        double value = cell.getNumericCellValue();
        String date = DateUtil.isCellDateFormatted(cell)
                ? ExcelDates.text(value, workbook.getInternalWorkbook().isUsing1904DateWindowing())
                : null;
        if (date == null) {
            sink.number(cell.getColumnIndex(), value);
        } else {
            sink.word(cell.getColumnIndex(), date);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        files.close();
    }
}
