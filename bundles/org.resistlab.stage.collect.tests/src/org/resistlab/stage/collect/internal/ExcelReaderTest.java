package org.resistlab.stage.collect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.collect.internal.Reading.columns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.excel.ExcelReader;

class ExcelReaderTest {

    @TempDir
    Path folder;

    private Reading reading() {
        return new Reading(new ExcelReader(), folder);
    }

    private static Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int j = 0; j < cells.length; j++) {
            switch (cells[j]) {
                case null -> {
                    // no cell
                }
                case Number n -> row.createCell(j).setCellValue(n.doubleValue());
                case Boolean b -> row.createCell(j).setCellValue(b);
                default -> row.createCell(j).setCellValue(cells[j].toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsAreReadAsStoredAndNotAsShown(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet("Patients");
        row(sheet, 0, "id", "age", "date", "ratio", "alive", "bad", "code");
        row(sheet, 1, 1005, 53.123456789, null, null, true, null, "01005");
        row(sheet, 2, 1010, "NA", null, null, false, null, "01010");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yy"));
        Cell date = sheet.getRow(1).createCell(2);
        date.setCellValue(LocalDate.of(1997, 5, 21));
        date.setCellStyle(style);
        Cell time = sheet.getRow(2).createCell(2);
        time.setCellValue(LocalDateTime.of(2000, 3, 29, 12, 30));
        time.setCellStyle(style);
        sheet.getRow(1).createCell(3).setCellFormula("1/4");
        sheet.getRow(2).createCell(3).setCellFormula("1/8");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.getRow(1).createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
        sheet.getRow(2).createCell(5).setCellValue(2);
        Reading reading = reading();
        assertEquals(
                List.of("id N [1005, 1010]", "age N [53.123456789, null]", "date T [1997-05-21, 2000-03-29T12:30]",
                        "ratio N [0.25, 0.125]", "alive T [TRUE, FALSE]", "bad N [null, 2]", "code T [01005, 01010]"),
                columns(reading.of(bytes(workbook))));
        assertEquals("1 cell with an error such as #DIV/0! counts as missing: F2.", reading.notes().get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void marginsBlankRowsAndTitlesAreLeftOut(String format) throws Exception {
        Workbook workbook = workbook(format);
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "Supplementary Table 1");
        row(sheet, 3, null, null, "id", " Drug\nResponse ", "  ");
        row(sheet, 5, null, null, "a", 1, " ");
        row(sheet, 6, null, null, null, "  ");
        row(sheet, 9, null, null, "b", 2);
        Table table = reading().with("skip", 1L).of(bytes(workbook));
        assertEquals(List.of("id T [a, b]", "Drug Response N [1, 2]"), columns(table));
        assertEquals(6, table.lineOf().applyAsInt(0));
        assertEquals(10, table.lineOf().applyAsInt(1));
    }

    @Test
    void sheetsAreChosenByNameOrNumber() throws Exception {
        Workbook workbook = workbook("xlsx");
        row(workbook.createSheet("Read me"), 0, "Nothing here");
        Sheet sheet = workbook.createSheet("Data");
        row(sheet, 0, "id", "x");
        row(sheet, 1, "a", 1);
        byte[] bytes = bytes(workbook);
        assertEquals("id T [a]", Reading.column(reading().with("sheet", "Data").of(bytes), 0));
        assertEquals("id T [a]", Reading.column(reading().with("sheet", "2").of(bytes), 0));
        assertEquals("Did you mean \"Data\"?", reading().with("sheet", "data").problem(bytes).remedy());
        assertEquals("excel.sheet", reading().with("sheet", "3").problem(bytes).code());
        Problem empty = reading().problem(bytes);
        assertEquals("reader.empty", empty.code());
        assertTrue(empty.location().file().endsWith("sheet Read me"), empty.location().file());
    }

    @Test
    void wordsBelowNumbersMakeAColumnOfTexts() throws Exception {
        Workbook workbook = workbook("xlsx");
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "id", "x");
        row(sheet, 1, "a", 1.5);
        row(sheet, 2, "b", "1.50");
        row(sheet, 3, "c", "high");
        assertEquals("x T [1.5, 1.50, high]", Reading.column(reading().of(bytes(workbook)), 1));
    }

    @Test
    void anotherKindOfFileIsNoWorkbook() throws Exception {
        assertEquals("excel.not-a-workbook", reading().problem("id,x\na,1\n").code());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("notes.txt"));
        }
        assertEquals("excel.damaged", reading().problem(zip.toByteArray()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookCutShortIsDamaged(String format) throws Exception {
        Workbook workbook = workbook(format);
        row(workbook.createSheet(), 0, "id", "x");
        byte[] bytes = bytes(workbook);
        assertEquals("excel.damaged", reading().problem(Arrays.copyOf(bytes, bytes.length / 2)).code());
    }

    @Test
    void externalEntitiesAreRefused() throws Exception {
        byte[] attack = packed("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
        assertEquals("excel.damaged", reading().problem(attack).code());
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
        String blank = " ".repeat(1 << 20);
        byte[] bomb = packed(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + blank.repeat(20) + "</sheetData></worksheet>");
        assertEquals("excel.damaged", reading().problem(bomb).code());
    }

    /** A workbook whose only sheet is this XML. */
    private static byte[] packed(String sheet) throws IOException {
        Workbook workbook = new XSSFWorkbook();
        row(workbook.createSheet(), 0, "id");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(
                new ByteArrayInputStream(bytes(workbook))); ZipOutputStream out = new ZipOutputStream(zip)) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith("sheet1.xml") ? sheet.getBytes(StandardCharsets.UTF_8)
                        : in.readAllBytes());
            }
        }
        return zip.toByteArray();
    }

    @Test
    void workbooksAreRecognizedByTheirSignature() throws Exception {
        Workbook workbook = workbook("xlsx");
        workbook.createSheet();
        assertEquals(3, new ExcelReader().recognizes(Path.of("x"), bytes(workbook)));
        Workbook old = workbook("xls");
        old.createSheet();
        assertEquals(3, new ExcelReader().recognizes(Path.of("x.xls"), bytes(old)));
        assertEquals(0, new ExcelReader().recognizes(Path.of("x.xls"), "id,x\n".getBytes(StandardCharsets.UTF_8)));
    }
}
