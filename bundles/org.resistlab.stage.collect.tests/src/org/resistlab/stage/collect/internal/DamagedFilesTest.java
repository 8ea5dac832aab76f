package org.resistlab.stage.collect.internal;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.reader.Reader;
import org.resistlab.core.table.Table;
import org.resistlab.numerics.random.RandomStream;
import org.resistlab.stage.collect.internal.arff.ArffReader;
import org.resistlab.stage.collect.internal.delimited.DelimitedReader;
import org.resistlab.stage.collect.internal.excel.ExcelReader;
import org.resistlab.stage.collect.internal.gct.GctReader;

/** Whatever a file holds, a reader ends in a table or in problems, soon. */
class DamagedFilesTest {

    private static final byte[] TOKENS = "\",;\t\n\r#@{}%?'\\NA-.e019\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    @Test
    void ofTextTables() throws Exception {
        String table = "\"\",a,\"b,c\"\n\"r 1\",1.5,NA\n\"r\"\"2\",-2e3,word\nr3,01,\"x\ny\"\n";
        survives(new DelimitedReader(), table.getBytes(StandardCharsets.UTF_8), 1500);
        survives(new DelimitedReader(), table.getBytes(StandardCharsets.UTF_16), 500);
        survives(new DelimitedReader(), Reading.gzip(table.repeat(20)), 500);
    }

    @Test
    void ofGctFiles() throws Exception {
        String table = "#1.3\n2\t2\t1\t1\nid\tsymbol\ts1\ts2\ndose\tna\t1\t10\n100\tTP53\t1.5\t2.5\n200\tEGFR\t4\t5\n";
        survives(new GctReader(), table.getBytes(StandardCharsets.UTF_8), 1500);
    }

    @Test
    void ofArffFiles() throws Exception {
        String table = "@relation r\n@attribute x numeric\n@attribute 'y z' {a,'b c'}\n@attribute s string\n@data\n"
                + "1.5,a,'it\\'s'\n?,'b c',t,{2}\n{0 3, 1 'b c'}\n";
        survives(new ArffReader(), table.getBytes(StandardCharsets.UTF_8), 1500);
    }

    @Test
    void ofWorkbooks() throws Exception {
        survives(new ExcelReader(), bytes(new XSSFWorkbook()), 80);
        survives(new ExcelReader(), bytes(new HSSFWorkbook()), 80);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Data");
        for (int i = 0; i < 5; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue("id" + i);
            row.createCell(1).setCellValue(i == 0 ? "x" : "NA");
            row.createCell(2).setCellValue(i * 1.5);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private void survives(Reader reader, byte[] valid, int times) throws Exception {
        Reading reading = new Reading(reader, folder);
        assertTrue(reading.of(valid).rows() > 0);
        RandomStream random = RandomStream.of(7, reader.getClass().getSimpleName());
        int damaged = 0;
        for (int i = 0; i < times; i++) {
            byte[] bytes = mutated(valid, random);
            damaged += assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isDamaged(reading, bytes)) ? 1 : 0;
        }
        assertTrue(damaged > times / 20 && damaged < times, damaged + " of " + times + " were damaged");
    }

    private static boolean isDamaged(Reading reading, byte[] bytes) throws IOException {
        try {
            Table table = reading.of(bytes);
            assertTrue(table.rows() > 0 && !table.columns().isEmpty());
            return false;
        } catch (ProblemException e) {
            assertTrue(e.problems().stream().allMatch(problem -> problem.message().endsWith(".")), e.getMessage());
            return true;
        } catch (RuntimeException e) {
            return fail(Arrays.toString(bytes), e);
        }
    }

    private static byte[] mutated(byte[] valid, RandomStream random) {
        byte[] bytes = valid.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 2; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = TOKENS[random.nextInt(TOKENS.length)];
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = without(bytes, at, at + 1 + random.nextInt(Math.min(40, bytes.length - at)));
                default -> bytes = doubled(bytes, at, at + 1 + random.nextInt(Math.min(40, bytes.length - at)));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    private static byte[] doubled(byte[] bytes, int from, int to) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + (to - from));
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }
}
