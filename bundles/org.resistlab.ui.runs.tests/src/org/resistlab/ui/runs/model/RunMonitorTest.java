package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resistlab.engine.run.RunningScore;

class RunMonitorTest {

    private final RunMonitor run = new RunMonitor(
            RunOrder.of(Path.of("a.yaml"), Map.of("seed", "7"), Path.of("runs", "a"), 2, 4, true));

    @BeforeEach
    void start() {
        run.started(Instant.EPOCH);
    }

    private void say(String... lines) {
        for (String line : lines) {
            run.accept(line.replace('\'', '"'));
        }
    }

    private RunStatus after(Integer code) {
        run.exited(code, "", Instant.EPOCH.plusSeconds(90));
        return run.status();
    }

    @Test
    void unitsTimeAndMetricsAreTold() {
        say("{'event':'phase','name':'Fitting models'}", "{'event':'planned','units':40,'done':8}",
                "{'event':'scored','endpoint':'e','model':'svm','metric':'roc-auc','mean':0.8,'folds':2}",
                "{'event':'unit-done','unit':'cv/e/svm/repeat-0/fold-2','done':9,'units':40,'seconds-left':12.5}",
                "{'event':'scored','endpoint':'e','model':'svm','metric':'roc-auc','mean':0.75,'folds':3}");
        RunStatus status = run.status();
        assertEquals(RunState.FITTING, status.state());
        assertEquals("9 of 40", status.progress());
        assertEquals(Duration.ofMillis(12_500), status.left());
        assertEquals(List.of(new RunningScore("e", "svm", "roc-auc", 0.75, 3)), status.scores());
        assertEquals(Duration.ofSeconds(30), status.duration(Instant.EPOCH.plusSeconds(30)));
    }

    @Test
    void timeLeftStandsStillInAPause() {
        say("{'event':'phase','name':'Fitting models'}", "{'event':'planned','units':4,'done':0}",
                "{'event':'unit-done','unit':'u','done':1,'units':4,'seconds-left':30}", "{'event':'paused'}");
        assertEquals(RunState.PAUSED, run.state());
        assertEquals(Duration.ofSeconds(30), run.status().left());
        say("{'event':'resumed'}");
        assertEquals(RunState.FITTING, run.state());
    }

    @Test
    void phasesAreStates() {
        say("{'event':'phase','name':'Measuring'}");
        assertEquals(RunState.MEASURING, run.state());
        say("{'event':'phase','name':'Writing the report'}");
        assertEquals(RunState.WRITING, run.state());
        assertNull(run.status().left());
    }

    @Test
    void aFailureIsSaidInTheWordsOfTheRunForTheWorkbench() {
        say("{'event':'problem','code':'run.failed','severity':'error','place':'a.yaml:3','message':'Unit u failed.',"
                + "'remedy':'Mend the cause and go on by --resume, or let the other units finish by --keep-going.'}");
        RunStatus status = after(4);
        assertEquals(RunState.FAILED, status.state());
        assertEquals("a.yaml:3: Unit u failed.", status.message());
        assertEquals("Mend the cause and go on with Resume, or let the other units finish with \"Keep going\".",
                status.remedy());
        assertEquals(Duration.ofSeconds(90), status.duration(Instant.now()));
    }

    @Test
    void exitCodesAreStates() {
        assertEquals(RunState.DONE, after(0).state());
        assertEquals("", run.status().message());
        after(4);
        assertEquals(RunState.DONE, run.state(), "what is over stays over");
    }

    @Test
    void someUnitsThatFailedMakeARunDoneInPart() {
        say("{'event':'unit-failed','unit':'u','message':'no luck'}");
        RunStatus status = after(5);
        assertEquals(RunState.PARTIAL, status.state());
        assertEquals("no luck", status.message());
    }

    @Test
    void aKilledProcessIsACrashWithAdvice() {
        RunStatus status = after(137);
        assertEquals(RunState.CRASHED, status.state());
        assertTrue(status.message().contains("memory runs out"), status::message);
        assertTrue(status.remedy().contains("fewer threads"), status::remedy);
    }

    @Test
    void ifTheUserHasCancelledItAnEndByForceIsNoCrash() {
        run.cancelling();
        say("{'event':'phase','name':'Fitting models'}");
        assertEquals(RunState.CANCELLING, run.state());
        assertEquals(RunState.CANCELLED, after(143).state());
    }

    @Test
    void whereTheExitCodeIsNotKnownTheLogSaysIt() {
        say("{'event':'end','code':1}");
        assertEquals(RunState.WARNINGS, after(null).state());
    }

    @Test
    void aProcessThatEndedWithoutAWordHasCrashed() {
        assertEquals(RunState.CRASHED, after(null).state());
    }

    @Test
    void linesThatAreNoEventsAreKeptForPeople() {
        say("# A fatal error has been detected by the Java Runtime Environment:", "{broken", "");
        assertEquals(List.of("# A fatal error has been detected by the Java Runtime Environment:", "{broken"),
                run.status().log());
    }

    @Test
    void theOrderBecomesTheCommandLine() {
        assertEquals(List.of("run", "a.yaml", "--out", Path.of("runs", "a").toString(), "--threads", "2", "--json-log",
                "--set", "seed=7", "--keep-going"), run.order().arguments());
        assertTrue(run.order().resumed().arguments().contains("--resume"));
    }
}
