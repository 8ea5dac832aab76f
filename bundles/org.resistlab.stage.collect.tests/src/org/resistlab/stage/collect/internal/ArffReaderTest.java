package org.resistlab.stage.collect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.resistlab.stage.collect.internal.Reading.columns;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.Problem;
import org.resistlab.stage.collect.internal.arff.ArffReader;

class ArffReaderTest {

    private static final String HEADER = """
            % a comment
            @RELATION 'some patients'

            @attribute 'time to event' NUMERIC
            @attribute grade {'I', "II", poorly differentiated}
            @attribute code {0,1}   % a comment
            @attribute note string
            @DATA
            """;

    @TempDir
    Path folder;

    private Reading reading() {
        return new Reading(new ArffReader(), folder);
    }

    @Test
    void denseRowsFollowTheDeclaredTypes() throws Exception {
        assertEquals(
                List.of("time to event N [12.5, null, 3]", "grade T [I, poorly differentiated, null]",
                        "code T [0, 1, 1]",
                        "note T [it's, 5, ?]"),
                columns(reading().of(HEADER + "12.5, 'I',0 , 'it\\'s'\n\n% comment\n?,poorly differentiated,1,5\n"
                        + "3,?,1,'?' % the last\n")));
    }

    @Test
    void blanksSeparateWhereThereAreNoCommas() throws Exception {
        assertEquals(List.of("x N [1, 3]", "y T [a, b c]"),
                columns(reading().of("@relation r\n@attribute x real\n@attribute y string\n@data\n1 a\n3\t'b c'\n")));
    }

    @Test
    void sparseRowsLeaveOutZerosAndFirstLevels() throws Exception {
        assertEquals(List.of("time to event N [7, 0]", "grade T [I, II]", "code T [1, 0]", "note T [null, so]"),
                columns(reading().of(HEADER + "{0 7, 2 1}\n{1 II, 3 so}\n")));
    }

    @Test
    void rowNamesAreAddedWhereAskedFor() throws Exception {
        assertEquals("row T [row1, row2]",
                Reading.column(reading().with("row-names", true).of(HEADER + "1,I,0,a\n2,II,1,b\n"), 0));
    }

    @Test
    void weightsAreLeftOutWithARemark() throws Exception {
        Reading reading = reading();
        assertEquals("code T [0, 1]", Reading.column(reading.of(HEADER + "1,I,0,a,{5}\n{2 1}, {0.5}\n"), 2));
        assertEquals("arff.weights", reading.notes().get(0).code());
    }

    @Test
    void whatIsWrongIsNamedByItsLine() {
        expect("reader.ragged-row", 9, HEADER + "1,I,0\n");
        expect("reader.ragged-row", 10, HEADER + "1,I,0,a\n1,I,0,a,\n");
        expect("arff.value", 9, HEADER + "one,I,0,a\n");
        expect("arff.value", 9, HEADER + "1,I,,a\n");
        expect("reader.open-quote", 9, HEADER + "1,'I,0,a\n");
        expect("arff.sparse", 9, HEADER + "{4 1}\n");
        expect("arff.sparse", 9, HEADER + "{2 1, 1 I}\n");
        expect("arff.sparse", 9, HEADER + "{2 1\n");
        expect("arff.type", 2, "@relation r\n@attribute x relational\n");
        expect("arff.header", 2, "@relation r\n@atribute x numeric\n");
        expect("arff.header", 2, "@relation r\n@data\n");
        expect("reader.empty", 0, HEADER);
        Problem problem = reading().problem(HEADER + "1,poorly diferentiated,0,a\n");
        assertEquals("Did you mean \"poorly differentiated\"?", problem.remedy());
    }

    private void expect(String code, int line, String text) {
        Problem problem = reading().problem(text);
        assertEquals(code, problem.code());
        assertEquals(line, problem.location().line());
    }

    @Test
    void itIsRecognizedByItsRelation() {
        ArffReader reader = new ArffReader();
        assertEquals(3, reader.recognizes(folder, HEADER.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, reader.recognizes(folder, "x,@relation\n".getBytes(StandardCharsets.UTF_8)));
    }
}
