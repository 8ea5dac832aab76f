package org.resistlab.ui.results.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.engine.run.RunFolder;
import org.resistlab.engine.run.RunningScore;

class RunFilesTest {

    private static final String STARTED = """
            {"time":"2026-01-01T00:00:00Z","event":"started","analysis":"a.yaml"}
            {"time":"2026-01-01T00:00:00Z","event":"planned","kept":1,"units":4}
            {"time":"2026-01-01T00:00:01Z","event":"unit-done","unit":"cv/x"}
            """;

    private static final String SCORED = """
            {"event":"scored","endpoint":"e","model":"svm","metric":"roc-auc","mean":0.8,"folds":1}
            {"event":"scored","endpoint":"e","model":"svm","metric":"roc-auc","mean":0.75,"folds":2}
            """;

    @TempDir
    Path folder;
    private Path diary;

    @BeforeEach
    void diary() {
        diary = folder.resolve("run.jsonl");
    }

    private RunReading read() {
        return RunFiles.read(folder, new RunDiaryReader(diary), "0.1.0", null);
    }

    @Test
    void aFinishedRunIsShownAndWhatItLacksIsSaid() throws Exception {
        TinyRun.write(folder, TinyRun.made("0.1.0.202611231200"));
        for (String file : List.of("metrics.tsv", "predictions.tsv", "features.tsv", "ro-crate-metadata.json",
                "analysis.yaml")) {
            Files.writeString(folder.resolve(file), "");
        }
        Files.createDirectory(folder.resolve("figures"));
        RunReading reading = read();
        assertEquals(RunStage.FINISHED, reading.stage());
        assertEquals("Tiny", reading.result().orElseThrow().title());
        assertEquals(List.of("report.html"), reading.missing());
        assertTrue(reading.sentence().contains("report.html"), reading.sentence());
        Files.writeString(folder.resolve("report.html"), "");
        assertEquals("", read().sentence());
        assertTrue(read().report().isPresent());
    }

    @Test
    void aRunThatIsAtWorkSaysHowFarItIs() throws Exception {
        Files.writeString(diary, STARTED);
        try (RunFolder held = RunFolder.open(folder, true)) {
            RunReading reading = read();
            assertEquals(RunStage.RUNNING, reading.stage());
            assertTrue(reading.sentence().contains("2 of 4 units (50 %)"), reading.sentence());
            assertEquals(folder, held.path());
            TinyRun.write(folder, TinyRun.made("0.1.0"));
            assertTrue(read().sentence().endsWith("the result of the run before."), read().sentence());
            Files.writeString(diary, "{\"event\":\"unit-done\"}\n{\"event\":\"unit-failed\"}\n",
                    StandardOpenOption.APPEND);
            assertTrue(read().sentence().startsWith("The report is being written"), read().sentence());
        }
    }

    @Test
    void aRunThatWasKilledOrCancelledCanBeResumed() throws Exception {
        Files.writeString(diary, STARTED);
        Files.writeString(folder.resolve(".lock"), ""); // left behind by a killed process
        assertEquals(RunStage.UNFINISHED, read().stage());
        assertTrue(read().sentence().startsWith("This run ended before it was finished after 2 of 4"));
        Files.writeString(diary, STARTED + "{\"event\":\"cancelled\"}\n");
        assertTrue(read().sentence().startsWith("This run was cancelled"));
        Files.writeString(diary, STARTED + "{\"event\":\"finished\",\"failures\":0}\n");
        assertTrue(read().sentence().startsWith("This run was finished, but result.json is missing"));
    }

    @Test
    void aResultOfANewerVersionThatCannotBeReadIsSaidToBeOne() throws Exception {
        Files.writeString(folder.resolve("result.json"),
                "{\"title\":\"x\",\"endpoints\":{\"new\":\"shape\"},\"version\":\"0.2.0\"}");
        RunReading reading = read();
        assertEquals(RunStage.UNREADABLE, reading.stage());
        assertTrue(reading.sentence().contains("ResistLab 0.2.0, which is newer than this one (0.1.0)"),
                reading.sentence());
    }

    @Test
    void aResultOfANewerVersionThatCanBeReadIsShownWithARemark() throws Exception {
        TinyRun.write(folder, TinyRun.made("1.0.0"));
        assertTrue(read().result().isPresent());
        assertTrue(read().sentence().contains("made by ResistLab 1.0.0"), read().sentence());
        assertFalse(RunFiles.isNewer("0.1.0.999", "0.1.0"));
        assertTrue(RunFiles.isNewer("0.10.0", "0.9.9"));
    }

    @Test
    void aDamagedResultIsNamed() throws Exception {
        TinyRun.write(folder, TinyRun.made("0.1.0"));
        String text = Files.readString(folder.resolve("result.json"));
        Files.writeString(folder.resolve("result.json"), text.substring(0, text.length() / 2));
        assertEquals(RunStage.UNREADABLE, read().stage());
        assertTrue(read().sentence().contains("result.json is damaged"), read().sentence());
    }

    @Test
    void aFolderThatIsNoRunOrIsGoneIsSaidSo() {
        assertEquals(RunStage.MISSING, read().stage());
        assertTrue(read().sentence().contains("is not a run folder"));
        Path gone = folder.resolve("gone");
        RunReading reading = RunFiles.read(gone, new RunDiaryReader(gone.resolve("run.jsonl")), "0.1.0", null);
        assertTrue(reading.sentence().contains("is not there any more"), reading.sentence());
    }

    @Test
    void aResultThatVanishesOrIsDamagedLaterIsStillShownWithARemark() throws Exception {
        TinyRun.write(folder, TinyRun.made("0.1.0"));
        RunReading before = read();
        assertSame(before.result().get(),
                RunFiles.read(folder, new RunDiaryReader(diary), "0.1.0", before).result().get());
        Files.writeString(folder.resolve("result.json"), "{");
        Files.setLastModifiedTime(folder.resolve("result.json"), FileTime.fromMillis(0));
        RunReading now = RunFiles.read(folder, new RunDiaryReader(diary), "0.1.0", before).orResultOf(before);
        assertEquals(RunStage.UNREADABLE, now.stage());
        assertEquals("Tiny", now.result().orElseThrow().title());
        assertTrue(now.sentence().contains("result.json is damaged")
                && now.sentence().endsWith("What you see was read before."), now.sentence());
        TinyRun.write(folder, TinyRun.made("0.1.1"));
        RunReading mended = RunFiles.read(folder, new RunDiaryReader(diary), "0.1.0", now);
        assertEquals("0.1.1", mended.result().orElseThrow().version());
    }

    @Test
    void aDiaryIsFollowedWithoutItsHalfWrittenLine() throws Exception {
        RunDiaryReader reader = new RunDiaryReader(diary);
        assertEquals(RunProgress.NONE, reader.read());
        Files.writeString(diary, STARTED + "{\"event\":\"unit-do");
        assertEquals(new RunProgress(4, 2, 0, "planned", List.of()), reader.read());
        Files.writeString(diary, "ne\"}\n{\"event\":\"unit-failed\"}\n" + SCORED + "{\"event\":\"finished\"}\n",
                StandardOpenOption.APPEND);
        assertEquals(new RunProgress(4, 3, 1, "finished", List.of(new RunningScore("e", "svm", "roc-auc", 0.75, 2))),
                reader.read());
        assertEquals("3 of 4 units (75 %), 1 has failed", reader.read().text());
    }
}
