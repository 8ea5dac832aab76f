package org.resistlab.stage.collect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resistlab.stage.collect.internal.Reading.columns;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.gct.GctReader;

class GctReaderTest {

    private static final String V2 = "#1.2\n3\t2\nNAME\tDescription\ts1\ts2\n"
            + "1007_at\tDDR1\t7.5\t8\n1053_at\tna\tNA\t1\n117_at\t\"x\" kinase\t-2\t0\n";
    private static final String V3 = "#1.3\n2\t3\t1\t2\nid\tsymbol\ts1\ts2\ts3\ndose\tna\t1\t10\t10\ncell\tna\tA\tB\tC\n"
            + "100\tTP53\t1.5\t2.5\t3.5\n200\tEGFR\t4\t5\t6\n";

    @TempDir
    Path folder;

    private Reading reading() {
        return new Reading(new GctReader(), folder);
    }

    @Test
    void version2HasNamesAndValues() throws Exception {
        List<String> expected = List.of("NAME T [1007_at, 1053_at, 117_at]", "s1 N [7.5, null, -2]", "s2 N [8, 1, 0]");
        assertEquals(expected, columns(reading().of(V2)));
        assertEquals(expected, columns(reading().of(V2.replace("\n", "\r\n"))));
        assertEquals(expected, columns(reading().of(Reading.gzip(V2))));
    }

    @Test
    void version3LeavesOutWhatIsKnownAboutRowsAndSamples() throws Exception {
        Table table = reading().of(V3);
        assertEquals(List.of("id T [100, 200]", "s1 N [1.5, 4]", "s2 N [2.5, 5]", "s3 N [3.5, 6]"), columns(table));
        assertEquals(6, table.lineOf().applyAsInt(0));
    }

    @Test
    void anotherColumnCanNameTheRows() throws Exception {
        assertEquals("symbol T [TP53, EGFR]", Reading.column(reading().with("names", "symbol").of(V3), 0));
        Problem problem = reading().with("names", "symbl").problem(V3);
        assertEquals("Did you mean \"symbol\"?", problem.remedy());
    }

    @Test
    void theFileMustHoldWhatItsSecondLineSays() {
        Problem problem = reading().problem(V2.replace("3\t2\n", "4\t2\n"));
        assertEquals("gct.dimensions", problem.code());
        assertEquals("The file says that it holds 4 rows of 2 samples, but it holds 3 rows of 2.", problem.message());
        assertEquals("gct.dimensions", reading().problem(V2.replace("3\t2\n", "3\t3\n")).code());
        assertEquals("gct.dimensions", reading().problem(V2.replace("3\t2\n", "three\n")).code());
        assertEquals("gct.version", reading().problem("#1.4\n1\t1\n").code());
    }

    @Test
    void itIsRecognizedByItsFirstLine() {
        assertEquals(3, new GctReader().recognizes(folder, V2.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, new GctReader().recognizes(folder, "#1.2x\n".getBytes(StandardCharsets.UTF_8)));
    }
}
