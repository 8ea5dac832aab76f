package org.resistlab.ui.studies.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStatusReaderTest {

    private static final String STARTED = """
            {"time":"2026-11-23T13:55:40.929Z","event":"started","analysis":"demo.yaml","resume":false,"threads":2}
            {"time":"2026-11-23T13:55:41.103Z","event":"planned","kept":1,"units":5}
            {"time":"2026-11-23T13:55:42.410Z","event":"unit-done","seconds":1.2,"unit":"cv/a"}
            """;

    @TempDir
    private Path folder;

    private RunStatus read(String text) throws IOException {
        Files.writeString(folder.resolve("run.jsonl"), text);
        return RunStatusReader.read(folder, Clock.systemUTC());
    }

    private static String event(String name, String more) {
        return "{\"time\":\"2026-11-23T13:58:00Z\",\"event\":\"" + name + "\"" + more + "}\n";
    }

    @Test
    void aFinishedRunIsDone() throws IOException {
        RunStatus status = read(STARTED + event("finished", ",\"failures\":0"));
        assertEquals(RunState.DONE, status.state());
        assertEquals("demo.yaml", status.analysis());
        assertEquals("done", status.toString());
    }

    @Test
    void aRunThatFinishedWithFailuresIsPartial() throws IOException {
        assertEquals(RunState.PARTIAL, read(STARTED + event("finished", ",\"failures\":2")).state());
    }

    @Test
    void aRunWithoutAnEndWasInterruptedAndCountsTheUnitsItKept() throws IOException {
        RunStatus status = read(STARTED);
        assertEquals(RunState.INTERRUPTED, status.state());
        assertEquals("interrupted, 2 of 5 units", status.toString());
    }

    @Test
    void aRunThatHoldsItsLockIsRunningUntilItIsSilentForLong() throws IOException {
        Files.createFile(folder.resolve(".lock"));
        assertEquals(RunState.RUNNING, read(STARTED).state());
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
        assertEquals(RunState.INTERRUPTED, RunStatusReader.read(folder, later).state());
    }

    @Test
    void aRunThatWasResumedCountsFromItsLastStart() throws IOException {
        RunStatus status = read(STARTED + event("cancelled", "") + STARTED.replace("\"kept\":1", "\"kept\":3"));
        assertEquals(4, status.done());
    }

    @Test
    void aUnitThatFailedEndsTheRun() throws IOException {
        RunStatus status = read(
                STARTED + event("unit-failed", ",\"unit\":\"cv/b\"") + event("unit-done", ",\"unit\":\"cv/c\""));
        assertEquals(RunState.FAILED, status.state());
    }

    @Test
    void aLineCutShortByAKillIsLeftOut() throws IOException {
        assertEquals(RunState.INTERRUPTED, read(STARTED + "{\"time\":\"2026-11-2").state());
    }

    @Test
    void whatIsNoDiaryCannotBeRead() throws IOException {
        assertEquals(RunState.UNREADABLE, read("{not json}\n").state());
        assertEquals(RunState.UNREADABLE, read("{\"event\":\"started-2\",\"version\":9}\n").state());
    }
}
