package org.resistlab.stage.collect.internal.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.table.CellSyntax;
import org.resistlab.stage.collect.internal.text.UnreadableException;

/**
 * A sheet of an Excel workbook (xlsx or xls). Numbers are read as they are stored, not as they are shown; formulas
 * count as their last result, dates as ISO texts, errors as missing. Rows and margins without content are left out; of
 * merged cells only the first holds the value.
 */
public final class ExcelReader implements Reader {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE2 = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    @Override
    public int recognizes(Path file, byte[] head) {
        if (starts(head, ZIP)) {
            String text = new String(head, StandardCharsets.ISO_8859_1);
            return text.contains("xl/") || text.contains("[Content_Types].xml") && isNamed(file) ? 3 : 0;
        }
        return starts(head, OLE2) ? isNamed(file) ? 3 : 2 : 0;
    }

    private static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?");
    }

    private static boolean starts(byte[] bytes, int[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Table read(Path file, Parameters options, Execution execution) throws ProblemException, IOException {
        Location place = Location.of(file.toString());
        return with(file, place, workbook -> read(workbook, place, options, execution));
    }

    @Override
    public List<String> sheets(Path file) throws ProblemException, IOException {
        return with(file, Location.of(file.toString()), workbook -> List.copyOf(workbook.sheets()));
    }

    /** Something that is read of a workbook. */
    @FunctionalInterface
    private interface Reading<T> {

        T of(Workbook workbook) throws IOException, ProblemException;
    }

    private static <T> T with(Path file, Location place, Reading<T> reading) throws ProblemException, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(OLE2.length);
        }
        try (Workbook workbook = open(file, head, place)) {
            return reading.of(workbook);
        } catch (EncryptedDocumentException e) {
            throw new ProblemException(Problem.error("excel.encrypted", "The workbook is protected by a password.",
                    "Save it without one.").at(place), e);
        } catch (OldExcelFormatException e) {
            throw new ProblemException(Problem.error("excel.old", "The workbook is older than Excel 97.",
                    "Save it as xlsx.").at(place), e);
        } catch (UnreadableException e) {
            throw new ProblemException(
                    e.problem().location().equals(Location.NONE) ? e.problem().at(place) : e.problem(), e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a damaged workbook may make its parser throw anything
            throw new ProblemException(Problem.error("excel.damaged", "The workbook cannot be read: "
                    + e.getMessage() + ".", "Open it in a spreadsheet program and save it again.").at(place), e);
        }
    }

    private static Workbook open(Path file, byte[] head, Location place) throws IOException, ProblemException {
        if (starts(head, ZIP)) {
            return new XlsxWorkbook(file);
        }
        if (starts(head, OLE2)) {
            return new XlsWorkbook(file);
        }
        throw Problem.error("excel.not-a-workbook", "The file is not an Excel workbook.",
                "Leave out the reader, so that it is found by content, or name another.").at(place).toException();
    }

    private static Table read(Workbook workbook, Location place, Parameters options, Execution execution)
            throws IOException, ProblemException {
        int sheet = sheet(workbook.sheets(), options.has("sheet") ? options.text("sheet").strip() : "", place);
        Location inSheet = new Location(place.file() + ", sheet " + workbook.sheets().get(sheet), 0, "");
        SheetTable table = new SheetTable(inSheet, new CellSyntax(false, options.texts("missing")),
                options.has("skip") ? options.integer("skip") : 0, execution);
        workbook.read(sheet, table);
        if (table.needsSecondPass()) {
            table.startSecondPass();
            workbook.read(sheet, table);
        }
        return table.build();
    }

    private static int sheet(List<String> names, String wanted, Location place) throws ProblemException {
        int index = wanted.isEmpty() ? 0 : names.indexOf(wanted);
        if (index < 0 && wanted.matches("[0-9]{1,4}")) {
            index = Integer.parseInt(wanted) - 1;
        }
        if (index < 0 || index >= names.size()) {
            throw Problem.error("excel.sheet",
                    names.isEmpty() ? "The workbook has no sheets." : "There is no sheet \"" + wanted + "\".",
                    NearestWord.hint(wanted, names)).at(place).toException();
        }
        return index;
    }
}
