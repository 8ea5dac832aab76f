package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.engine.run.RunningScore;

class RunHistoryTest {

    private static final String STARTED = "'analysis':'a.yaml','threads':2,'resume':";

    @TempDir
    private Path study;

    private Path run(String name) {
        return study.resolve("runs").resolve(name);
    }

    private PastRun only() throws IOException {
        return RunHistory.in(study).getFirst();
    }

    @Test
    void aFinishedRunHasItsBestModelAndTheTimeOfAllSittings() throws Exception {
        FakeRuns.write(run("a"), 1, 0.9, "1", List.of("TP53"));
        FakeRuns.diary(run("a"), "started 00 " + STARTED + "false", "planned 00 'units':4,'kept':0",
                "unit-done 01 'unit':'u','seconds':1", "cancelled 02", "started 30 " + STARTED + "true",
                "planned 30 'units':4,'kept':1", "unit-done 31", "unit-done 31", "unit-done 32",
                "finished 33 'failures':0");
        PastRun run = only();
        assertEquals(RunState.DONE, run.state());
        assertEquals("a.yaml", run.analysis());
        assertEquals(4, run.done());
        assertEquals(Duration.ofMinutes(5), run.duration());
        BestModel best = run.best().getFirst();
        assertEquals("svm roc-auc", best.model() + " " + best.metric());
        assertTrue(best.low() < best.estimate() && best.estimate() <= best.high(), best::toString);
    }

    @Test
    void howARunEndedIsKnownFromItsDiary() throws Exception {
        FakeRuns.diary(run("cancelled"), "started 00 " + STARTED + "false", "cancelled 02");
        FakeRuns.diary(run("failed"), "started 00 " + STARTED + "false",
                "unit-failed 02 'unit':'u','message':'no luck'");
        FakeRuns.diary(run("interrupted"), "started 00 " + STARTED + "false", "planned 00 'units':9,'kept':0",
                "unit-done 01", "scored 01 'endpoint':'e','model':'svm','metric':'roc-auc','mean':0.7,'folds':1");
        FakeRuns.diary(run("partial"), "started 00 " + STARTED + "false", "unit-failed 02 'unit':'u','message':'x'",
                "finished 03 'failures':1");
        Map<String, RunState> states = new TreeMap<>();
        RunHistory.in(study).forEach(run -> states.put(run.name(), run.state()));
        assertEquals(Map.of("cancelled", RunState.CANCELLED, "failed", RunState.FAILED, "interrupted",
                RunState.INTERRUPTED, "partial", RunState.PARTIAL), states);
        assertEquals("no luck", RunHistory.read(run("failed")).message());
        PastRun interrupted = RunHistory.read(run("interrupted"));
        assertEquals(1, interrupted.done());
        assertEquals(List.of(new RunningScore("e", "svm", "roc-auc", 0.7, 1)), interrupted.scores());
    }

    @Test
    void whatANewerVersionWroteDoesNotHideTheRest() throws Exception {
        FakeRuns.diary(run("new"), "started 00 " + STARTED + "false", "dreamt 01 'of':'sheep'",
                "finished 02 'failures':0");
        Files.writeString(run("new").resolve("metrics.tsv"), "shape\tmodel\nround\tsvm\n");
        Files.writeString(run("new").resolve(RunFolders.DIARY), "no JSON\n", StandardOpenOption.APPEND);
        PastRun run = only();
        assertEquals(RunState.DONE, run.state());
        assertEquals(List.of(), run.best());
        assertTrue(run.log().contains("no JSON"));
    }

    @Test
    void runsLieInTheStudyOrBesideTheirAnalysis() throws Exception {
        FakeRuns.diary(run("a"), "started 00 " + STARTED + "false");
        FakeRuns.diary(study.resolve("analyses/runs/b"), "started 00 " + STARTED + "false");
        FakeRuns.diary(study.resolve(".hidden/c"), "started 00 " + STARTED + "false");
        assertEquals(List.of("b", "a"), RunHistory.in(study).stream().map(PastRun::name).toList());
        assertEquals(List.of(), RunHistory.in(study.resolve("nowhere")));
    }

    @Test
    void aNewRunGetsAFolderThatNobodyHas() throws Exception {
        Path runs = study.resolve("runs");
        Path analysis = study.resolve("analyses").resolve("a.yaml");
        assertEquals(runs.resolve("a"), RunFolders.next(runs, analysis, Set.of()));
        Files.createDirectories(runs.resolve("a"));
        assertEquals(runs.resolve("a-3"), RunFolders.next(runs, analysis, Set.of(runs.resolve("a-2"))));
    }

    @Test
    void aDeletedRunGoesToTheTrashOfTheDesktopAndCanBePutBack() throws Exception {
        FakeRuns.diary(run("a b"), "started 00 " + STARTED + "false");
        Trash trash = Trash.ofSystem(Map.of("XDG_DATA_HOME", study.resolve("data").toString()), "Linux", study)
                .orElseThrow();
        assertTrue(trash.takes(run("a b")));
        Path first = trash.put(run("a b"));
        FakeRuns.diary(run("a b"), "started 00 " + STARTED + "false");
        Path second = trash.put(run("a b"));
        assertEquals(List.of("a b", "a b.2"),
                List.of(first.getFileName().toString(), second.getFileName().toString()));
        assertTrue(Files.exists(second.resolve(RunFolders.DIARY)));
        List<String> note = Files.readAllLines(study.resolve("data/Trash/info/a b.2.trashinfo"));
        assertEquals("[Trash Info]", note.get(0));
        assertTrue(note.get(1).endsWith("/runs/a%20b"), note::toString);
        assertTrue(Trash.ofSystem(Map.of(), "Windows 11", study).isEmpty());
    }
}
