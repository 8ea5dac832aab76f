package org.resistlab.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.ProblemException;

class RunFolderTest {

    @TempDir
    private Path temporary;

    private String refusal(Path folder, boolean resume) {
        return assertThrows(ProblemException.class, () -> RunFolder.open(folder, resume).close()).problems().get(0)
                .code();
    }

    @Test
    void aFolderInUseIsLocked() throws Exception {
        Path folder = temporary.resolve("run");
        try (RunFolder held = RunFolder.open(folder, false)) {
            assertEquals(folder, held.path());
            assertEquals(RunFolder.LOCKED, refusal(folder, true));
        }
        RunFolder.open(folder, false).close();
        assertFalse(Files.exists(folder.resolve(".lock")));
    }

    @Test
    void aFolderWithResultsIsOnlyResumed() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("run"));
        Files.writeString(folder.resolve("metrics.tsv"), "old");
        assertEquals(RunFolder.OCCUPIED, refusal(folder, false));
        RunFolder.open(folder, true).close();
        assertEquals("old", Files.readString(folder.resolve("metrics.tsv")));
    }

    @Test
    void aFileIsNotARunFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "text");
        assertEquals(RunFolder.OCCUPIED, refusal(file, true));
    }

    @Test
    void aFolderThatIsRefusedIsLeftAsItWas() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("papers"));
        Files.writeString(folder.resolve("draft.txt"), "text");
        refusal(folder, false);
        assertFalse(Files.exists(folder.resolve(".lock")));
    }

    @Test
    void whatAKilledWriterHasLeftIsRemoved() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("run/figures"));
        Path part = Files.writeString(folder.resolve(".roc.svg." + UUID.randomUUID() + ".part"), "<svg");
        Path hidden = Files.writeString(folder.resolve(".notes.part"), "the user's");
        RunFolder.open(temporary.resolve("run"), true).close();
        assertFalse(Files.exists(part));
        assertTrue(Files.exists(hidden));
    }

    @Test
    void runsGoBesideTheirAnalysis() {
        assertEquals(temporary.resolve("runs/melanoma"), RunFolder.standard(temporary.resolve("melanoma.yaml")));
    }

    @Test
    void newRunFoldersAreNumbered() throws Exception {
        Path folder = temporary.resolve("runs/melanoma");
        assertEquals(folder, RunFolder.latest(folder));
        try (RunFolder first = RunFolder.openNew(folder); RunFolder second = RunFolder.openNew(folder)) {
            assertEquals(folder, first.path());
            assertEquals(temporary.resolve("runs/melanoma-2"), second.path());
        }
        assertEquals(temporary.resolve("runs/melanoma-2"), RunFolder.latest(folder));
    }
}
