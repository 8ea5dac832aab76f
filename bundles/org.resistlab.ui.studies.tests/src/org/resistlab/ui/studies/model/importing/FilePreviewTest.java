package org.resistlab.ui.studies.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.ui.studies.model.Quiet;

class FilePreviewTest {

    private static final List<String> MODALITIES = List.of("clinical", "proteomics", "transcriptomics");

    @TempDir
    private Path folder;

    private FilePreview preview(String name, String text) throws IOException, ProblemException {
        Path file = folder.resolve(name);
        if (name.endsWith(".gz")) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } else {
            Files.writeString(file, text);
        }
        return FilePreview.read(file, Map.of(), Contributions.installed(), new Quiet());
    }

    private static String matrix(int rows, int columns) {
        StringBuilder text = new StringBuilder("gene");
        for (int column = 0; column < columns; column++) {
            text.append(",S").append(column);
        }
        for (int row = 0; row < rows; row++) {
            text.append("\nG").append(row);
            for (int column = 0; column < columns; column++) {
                text.append(',').append((row * 31 + column * 7) % 97 / 10.0);
            }
        }
        return text.append('\n').toString();
    }

    @Test
    void aSmallTableIsShownWhole() throws IOException, ProblemException {
        FilePreview preview = preview("patients.csv",
                "sample,age,stage,seen\nP1,50,II,2024-03-01\nP2,61,III,2024-04-01\nP3,n.d.,II,2024-05-01\n"
                        + "P4,40,II,2024-05-02\nP5,41,II,2024-05-03\n");
        assertTrue(preview.whole());
        assertEquals("delimited", preview.reader().id());
        assertEquals(5, preview.table().rows());
        List<ColumnProfile> profiles = preview.profiles();
        assertEquals(ColumnType.NUMBER, profiles.get(1).type());
        assertEquals(List.of("n.d."), profiles.get(1).words());
        assertEquals(ColumnType.CATEGORY, profiles.get(2).type());
        assertEquals(ColumnType.DATE, profiles.get(3).type());
        ImportFile file = new ImportFile(preview, MODALITIES);
        assertEquals("clinical", file.modality());
        assertFalse(file.samplesInColumns());
        assertEquals("sample", file.idColumn());
    }

    @Test
    void numbersOfRowsAreNoSampleIdsWhereIdsAreThere() throws IOException, ProblemException {
        FilePreview preview = preview("patients.csv",
                ",Trial.ID,age,stage\n0,T001,50,II\n1,T002,61,III\n2,T003,40,II\n3,T004,41,II\n");
        assertEquals("Trial.ID", new ImportFile(preview, MODALITIES).idColumn());
    }

    @Test
    void ofALargeFileOnlyTheBeginningIsRead() throws IOException, ProblemException {
        FilePreview preview = preview("expression.csv.gz", matrix(5000, 100));
        assertFalse(preview.whole());
        assertTrue(preview.table().rows() > 100 && preview.table().rows() < 1000, preview.table().rows() + " rows");
        ImportFile file = new ImportFile(preview, MODALITIES);
        assertEquals("transcriptomics", file.modality());
        assertTrue(file.samplesInColumns());
        assertEquals(100, file.previewedSampleIds().size());
        assertEquals("expression", file.id());
    }

    @Test
    void ofAFileWithVeryLongLinesSomeLinesAreRead() throws IOException, ProblemException {
        FilePreview preview = preview("tpm.csv", matrix(40, 30000));
        assertFalse(preview.whole());
        assertEquals(30001, preview.table().columns().size());
        assertTrue(preview.table().rows() >= FilePreview.LINES, preview.table().rows() + " rows");
    }

    @Test
    void anEmptyFileAndOneThatVanishedSayWhatToDo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Contributions installed = Contributions.installed();
        ProblemException e = assertThrows(ProblemException.class,
                () -> FilePreview.read(empty, Map.of(), installed, new Quiet()));
        assertEquals("file.empty", e.problems().get(0).code());
        Path gone = folder.resolve("gone.csv");
        assertThrows(ProblemException.class, () -> FilePreview.read(gone, Map.of(), installed, new Quiet()));
    }
}
