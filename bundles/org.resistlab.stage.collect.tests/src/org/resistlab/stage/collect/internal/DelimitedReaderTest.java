package org.resistlab.stage.collect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.collect.internal.Reading.columns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.table.Table;
import org.resistlab.stage.collect.internal.delimited.DelimitedReader;

class DelimitedReaderTest {

    private static final List<String> SMALL = List.of("id T [s1, s2]", "age N [53, 19]", "stage T [B2, T]");

    @TempDir
    Path folder;

    private Reading reading() {
        return new Reading(new DelimitedReader(), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|", " "})
    void theSeparatorIsFoundByContent(String separator) throws Exception {
        String text = "id,age,stage\ns1,53,B2\ns2,19,T\n".replace(",", separator);
        assertEquals(SMALL, columns(reading().of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyEndOfLineWillDoAndTheLastMayLackIt(String end) throws Exception {
        assertEquals(SMALL, columns(reading().of("id,age,stage" + end + "s1,53,B2" + end + "s2,19,T")));
    }

    @Test
    void gzipIsFoundByItsFirstBytes() throws Exception {
        assertEquals(SMALL, columns(reading().of(Reading.gzip("id,age,stage\ns1,53,B2\ns2,19,T\n"))));
    }

    @Test
    void byteOrderMarksSayTheEncoding() throws Exception {
        String text = "\ufeffid,µ\ns1,é\n";
        List<String> expected = List.of("id T [s1]", "µ T [é]");
        assertEquals(expected, columns(reading().of(text, StandardCharsets.UTF_8)));
        assertEquals(expected, columns(reading().of(text, StandardCharsets.UTF_16LE)));
        assertEquals(expected, columns(reading().of(text, StandardCharsets.UTF_16BE)));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows1252WithARemark() throws Exception {
        Reading reading = reading();
        Table table = reading.of("id,Größe\ns1,µm\n", Charset.forName("windows-1252"));
        assertEquals(List.of("id T [s1]", "Größe T [µm]"), columns(table));
        assertEquals("reader.encoding", reading.notes().get(0).code());
    }

    @Test
    void quotesHoldSeparatorsLineBreaksAndQuotes() throws Exception {
        Table table = reading().of("id,\"Drug\nResponse\",x\ns1,\"a, \"\"b\"\"\nc\",1\ns2,d,2\n");
        assertEquals(List.of("id T [s1, s2]", "Drug Response T [a, \"b\"\nc, d]", "x N [1, 2]"), columns(table));
        assertEquals(3, table.lineOf().applyAsInt(0));
        assertEquals(5, table.lineOf().applyAsInt(1));
    }

    @Test
    void separatorsInsideQuotesDoNotMisleadTheSearch() throws Exception {
        Table table = reading().of("id,dose\n\"a;b;c\",\".0025,.0080\"\n\"d;e;f\",\"1,2,3\"\n");
        assertEquals(List.of("id T [a;b;c, d;e;f]", "dose T [.0025,.0080, 1,2,3]"), columns(table));
    }

    @Test
    void rNamesItsRowsWithOrWithoutAnEmptyName() throws Exception {
        List<String> expected = List.of(" T [1000_at, 1001_at]", "01005 N [7.5, 5]", "01010 N [7.4, 4.9]");
        assertEquals(expected,
                columns(reading().of("\"\",\"01005\",\"01010\"\n\"1000_at\",7.5,7.4\n\"1001_at\",5.0,4.9\n")));
        assertEquals(expected,
                columns(reading().of("\"01005\",\"01010\"\n\"1000_at\",7.5,7.4\n\"1001_at\",5.0,4.9\n")));
        assertEquals(expected, columns(reading().of("01005 01010\n1000_at 7.5 7.4\n1001_at 5.0 4.9\n")));
    }

    @Test
    void aSeparatorAtTheEndOfEachRowIsNoColumn() throws Exception {
        List<String> expected = List.of("id T [s1, s2]", "x N [1, 2]");
        assertEquals(expected, columns(reading().of("id,x,\ns1,1,\ns2,2,\n")));
        assertEquals(expected, columns(reading().of("id,x\ns1,1,\ns2,2,\n")));
        assertEquals(expected, columns(reading().of("id,x,\ns1,1\ns2,2\n")));
    }

    @Test
    void missingValuesAreMissingInNumbersAndTexts() throws Exception {
        Table table = reading().of("id,x,y\na,NA,NA\nb,NaN,nan\nc,,\nd,[Not Available],[Not Available]\ne, 1.5 ,B\n");
        assertEquals("x N [null, null, null, null, 1.5]", Reading.column(table, 1));
        assertEquals("y T [null, null, null, null, B]", Reading.column(table, 2));
    }

    @Test
    void furtherWordsCanMeanMissingAndANumberIsComparedAsANumber() throws Exception {
        Table table = reading().with("missing", List.of(".", "999")).of("id,x,y\na,.,1\nb,999.0,2\nc,3,999\n");
        assertEquals(List.of("id T [a, b, c]", "x N [null, null, 3]", "y N [1, 2, null]"), columns(table));
    }

    @Test
    void leadingZerosMakeAColumnOfNames() throws Exception {
        Table table = reading().of("cod,x\n1005,1\n01010,2\n4008,3\n");
        assertEquals("cod T [1005, 01010, 4008]", Reading.column(table, 0));
    }

    @Test
    void textsBelowNumbersLeaveTheNumbersAsTheyStandInTheFile() throws Exception {
        Table table = reading().of("id,grade,x\na,1.50,1\nb,1E5,2\nc,high,3\nd,7,4\n");
        assertEquals(List.of("id T [a, b, c, d]", "grade T [1.50, 1E5, high, 7]", "x N [1, 2, 3, 4]"), columns(table));
    }

    @Test
    void truthValuesStayTexts() throws Exception {
        assertEquals("x T [TRUE, FALSE]", Reading.column(reading().of("id,x\na,TRUE\nb,FALSE\n"), 1));
    }

    @Test
    void aDecimalCommaIsReadWhereAskedFor() throws Exception {
        Table table = reading().with("decimal", "comma").of("id;x;y\na;7,5;1,25e3\nb;-0,5;2\n");
        assertEquals(List.of("id T [a, b]", "x N [7.5, -0.5]", "y N [1250, 2]"), columns(table));
    }

    @Test
    void aDecimalCommaThatNobodyAskedForIsRemarked() throws Exception {
        Reading reading = reading();
        assertEquals("x T [7,5, -0,5]", Reading.column(reading.of("id;x\na;7,5\nb;-0,5\n"), 1));
        Problem note = reading.notes().get(0);
        assertEquals("reader.decimal-comma", note.code());
        assertTrue(note.message().contains("x (\"7,5\")"), note.message());
    }

    @Test
    void aWordAmongNumbersIsRemarked() throws Exception {
        String rows = IntStream.range(0, 20).mapToObj(i -> "s" + i + "," + (i == 7 ? "unknown" : "" + i))
                .collect(Collectors.joining("\n"));
        Reading reading = reading();
        reading.of("id,age\n" + rows);
        assertEquals(List.of("reader.words-among-numbers"), reading.notes().stream().map(Problem::code).toList());
        assertTrue(reading.notes().get(0).message().contains("age (\"unknown\" in 1 of 20 cells)"));
    }

    @Test
    void cBioPortalsHashLinesAreLeftOut() throws Exception {
        Table table = reading().of("""
                #Patient Identifier	Overall Survival Status
                #Patient identifier	Overall survival status
                #STRING	STRING
                #1	1
                PATIENT_ID	OS_STATUS
                TCGA-A2-A04P	1:DECEASED
                """);
        assertEquals(List.of("PATIENT_ID T [TCGA-A2-A04P]", "OS_STATUS T [1:DECEASED]"), columns(table));
        assertEquals(6, table.lineOf().applyAsInt(0));
    }

    @Test
    void aSingleHashLineThatFitsTheTableIsItsHeader() throws Exception {
        Table table = reading().of("##source=x\n#CHROM\tPOS\n1\t100\n2\t200\n");
        assertEquals(List.of("CHROM N [1, 2]", "POS N [100, 200]"), columns(table));
        assertEquals("a N [1]", Reading.column(reading().of("#version 2.4\t\t\na\tb\tc\n1\t2\t3\n"), 0));
    }

    @Test
    void commentsAnywhereAreLeftOutWhereAskedFor() throws Exception {
        Table table = reading().with("comment", "%").of("% made by hand\nid,x\na,1\n% and\nb,2\n");
        assertEquals(List.of("id T [a, b]", "x N [1, 2]"), columns(table));
        assertEquals(5, table.lineOf().applyAsInt(1));
    }

    @Test
    void linesAboveTheHeaderAndAMissingHeaderCanBeDeclared() throws Exception {
        assertEquals("id T [a]",
                Reading.column(reading().with("skip", 2L).of("Table 1\nMade, by, hand\nid,x\na,1\n"), 0));
        assertEquals(List.of("V1 T [a, b]", "V2 N [1, 2]"),
                columns(reading().with("header", false).of("a,1\nb,2\n")));
    }

    @Test
    void excelsSeparatorLineIsObeyed() throws Exception {
        assertEquals(List.of("id T [a]", "x N [1]"), columns(reading().of("sep=;\nid;x\na;1\n")));
    }

    @Test
    void wideTablesAreReadByColumn() throws Exception {
        int columns = 25_000;
        String header = IntStream.range(0, columns).mapToObj(i -> "gene" + i).collect(Collectors.joining("\t"));
        String row = IntStream.range(0, columns).mapToObj(i -> i + ".5").collect(Collectors.joining("\t"));
        Table table = reading().of("id\t" + header + "\ns1\t" + row + "\ns2\t" + row + "\n");
        assertEquals(columns + 1, table.columns().size());
        assertEquals("gene24999 N [24999.5, 24999.5]", Reading.column(table, columns));
    }

    @Test
    void aRaggedRowIsNamedByItsLine() {
        Problem problem = reading().problem("id,x,y\na,1,2\n\n\"b\nb\",1,2\nc,1\n");
        assertEquals("reader.ragged-row", problem.code());
        assertEquals(6, problem.location().line());
        assertEquals("The row has 2 cells, the header 3 (separator: comma).", problem.message());
        assertEquals(2, reading().problem("id,x,y\na,1,2,3,4\nb,1,2\n").location().line());
    }

    @Test
    void aQuoteWithoutEndIsNamedByItsLine() {
        Problem problem = reading().problem("id,x\na,1\nb,\"2\nc,3\nd,4\n");
        assertEquals("reader.open-quote", problem.code());
        assertEquals(3, problem.location().line());
        assertEquals("reader.open-quote", reading().problem("id,x\na,1\nb,\"").code());
    }

    @Test
    void textBehindAQuoteIsNamedByItsLineAndQuotesCanBeSwitchedOff() throws Exception {
        String text = "id\tx\na\t1\n\"5\" end\t2\n";
        Problem problem = reading().problem(text);
        assertEquals("reader.text-after-quote", problem.code());
        assertEquals(3, problem.location().line());
        assertEquals("id T [a, \"5\" end]", Reading.column(reading().with("quote", "none").of(text), 0));
    }

    @Test
    void columnsOfOneNameAreAnErrorWithExamples() {
        Problem problem = reading().problem("id,x,y,x,y\na,1,2,3,4\n");
        assertEquals("2 column names occur more than once: \"x\" (columns 2 and 4), \"y\" (columns 3 and 5).",
                problem.message());
        assertEquals(1, problem.location().line());
    }

    @Test
    void columnsWithoutANameAreNumbered() throws Exception {
        assertEquals(List.of("", "column 2", "y"), reading().of(",,y\na,1,2\n").columnNames());
    }

    @Test
    void emptyFilesAreAnError() {
        assertEquals("reader.empty", reading().problem("").code());
        assertEquals("reader.empty", reading().problem("\n\n \n").code());
        assertEquals("The file has a header but no rows.", reading().problem("id,x\n").message());
    }

    @Test
    void binaryFilesAndWebPagesAreNoTables() {
        assertEquals("reader.not-text", reading().problem("id,x\na,\0\0\1\n").code());
        assertEquals("reader.not-table", reading().problem("<!DOCTYPE html><html>Not found</html>").code());
    }

    @Test
    void aDamagedGzipFileIsAnError() throws Exception {
        byte[] whole = Reading.gzip("id,x\n" + "a,1\n".repeat(1000));
        assertEquals("reader.corrupt-gzip", reading().problem(Arrays.copyOf(whole, whole.length - 12)).code());
        whole[whole.length - 6] ^= 1;
        assertEquals("reader.corrupt-gzip", reading().problem(whole).code());
    }

    @Test
    void aFileThatUnpacksWithoutEndIsStopped() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] rows = "a,1\n".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                gzip.write(rows);
            }
        }
        assertEquals("reader.too-large",
                reading().with("max-bytes", 4_000_000L).problem(bytes.toByteArray()).code());
    }

    @Test
    void aMissingFileIsLeftToTheCaller() {
        assertThrows(NoSuchFileException.class, () -> new DelimitedReader().read(folder.resolve("none.csv"),
                Parameters.none(), reading()));
    }

    @Test
    void cancellingEndsTheReading() {
        assertThrows(CancellationException.class, () -> reading().cancelled().of("id,x\na,1\n"));
    }

    @Test
    void textTablesAreRecognizedByContent() throws IOException {
        assertEquals(2, recognized("id,x\na,1\nb,2\n"));
        assertEquals(1, recognized("Once upon a time\nthere was, it seems,\na file\n"));
        assertEquals(0, recognized("PK\3\4\0\0"));
    }

    private static int recognized(String head) {
        return new DelimitedReader().recognizes(Path.of("any"), head.getBytes(StandardCharsets.UTF_8));
    }
}
