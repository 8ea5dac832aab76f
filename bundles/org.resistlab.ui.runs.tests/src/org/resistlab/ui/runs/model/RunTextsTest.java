package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.resistlab.ui.rows.Rows;
import org.resistlab.engine.run.RunningScore;

class RunTextsTest {

    private static RunMonitor live(String name) {
        return new RunMonitor(RunOrder.of(Path.of("a.yaml"), Map.of(), Path.of("runs", name), 1, 0, false));
    }

    private static PastRun past(String name, RunState state, int minute) {
        return new PastRun(Path.of("runs", name), "a.yaml", state, "", 40, 12,
                Instant.parse("2026-01-01T00:" + minute + ":00Z"), Duration.ofSeconds(125),
                List.of(new BestModel("response", "svm", "roc-auc", 0.91, 0.85, 0.96)),
                List.of(new RunningScore("response", "svm", "roc-auc", 0.8, 3)), List.of());
    }

    private static List<RunRow> rows(List<RunMonitor> session, PastRun... past) {
        return RunRow.of(session, Map.of("all", List.of(past)), Map.of("new", Path.of("runs", "c")));
    }

    @Test
    void openRunsComeFirstAndThenTheLatest() {
        RunMonitor b = live("b");
        b.started(Instant.EPOCH);
        List<RunRow> rows = rows(List.of(b, live("c")), past("a", RunState.DONE, 10),
                past("b", RunState.INTERRUPTED, 11),
                past("d", RunState.DONE, 12));
        assertEquals(List.of("c", "b", "d", "a"), rows.stream().map(RunRow::name).toList());
        assertEquals(List.of("new", "all", "all", "all"), rows.stream().map(RunRow::study).toList());
        assertEquals(RunState.READING, rows.get(1).state());
    }

    @Test
    void aPastRunTellsItsBestModelWithTheInterval() {
        RunRow row = rows(List.of(), past("a", RunState.DONE, 10)).getFirst();
        assertEquals("svm ROC AUC 0.91 (0.85 to 0.96)", RunTexts.metric(row));
        assertEquals("2 min 5 s", RunTexts.time(row, Instant.now()));
        assertEquals("svm ROC AUC 0.91", RunTexts.best(row));
        assertEquals("2026-01-01 00:10", RunTexts.started(row, ZoneOffset.UTC));
        assertEquals(List.of("00:10", "1 Jan 00:10", "1 Jan 2026"),
                Stream.of("2026-01-01T23:00:00Z", "2026-01-02T00:00:00Z", "2027-01-01T00:00:00Z")
                        .map(now -> RunTexts.started(row, ZoneOffset.UTC, Instant.parse(now))).toList());
        assertEquals("Done.", RunTexts.sentence(row));
        assertEquals(List.of(List.of("svm", "ROC AUC", "0.91 (0.85 to 0.96)", "all folds", "response")),
                RunTexts.models(row));
    }

    @Test
    void aRunThatWasCancelledTellsWhoWasAhead() {
        RunRow row = rows(List.of(), past("a", RunState.CANCELLED, 10)).getFirst();
        assertEquals("svm ROC AUC 0.80 so far", RunTexts.metric(row));
        assertEquals(List.of(List.of("svm", "ROC AUC", "0.80", "3 folds", "response")), RunTexts.models(row));
    }

    @Test
    void aRunAtWorkTellsUnitsTimeLeftAndWhoIsAhead() {
        RunMonitor run = live("a");
        run.started(Instant.EPOCH);
        run.accept("{\"event\":\"phase\",\"name\":\"Fitting models\"}");
        run.accept("{\"event\":\"unit-done\",\"done\":12,\"units\":40,\"seconds-left\":125}");
        for (String model : List.of("svm", "baseline")) {
            run.accept("{\"event\":\"scored\",\"endpoint\":\"e\",\"model\":\"" + model
                    + "\",\"metric\":\"roc-auc\",\"mean\":0." + model.length() + ",\"folds\":2}");
        }
        RunRow row = rows(List.of(run)).getFirst();
        assertEquals("12 of 40, 2 min left", RunTexts.progress(row));
        assertEquals("svm ROC AUC 0.30 so far", RunTexts.metric(row));
        assertEquals("1 min 1 s", RunTexts.time(row, Instant.EPOCH.plusSeconds(61)));
        assertEquals(0.3, RunTexts.fraction(row), 1e-12);
    }

    @Test
    void whatWaitsSaysWhyAndWhatFailedSaysWhatToDo() {
        RunMonitor run = live("a");
        run.waiting("It needs 2 threads, and b uses 2 of 2.");
        assertEquals("Waiting: It needs 2 threads, and b uses 2 of 2.",
                RunTexts.sentence(rows(List.of(run)).getFirst()));
        assertEquals(
                "Interrupted: It was killed, or the machine went off. Finished units are kept. Resume it to go on.",
                RunTexts.sentence(rows(List.of(), past("a", RunState.INTERRUPTED, 10)).getFirst()));
        assertEquals("Fitting models: Another program is at work in this folder.",
                RunTexts.sentence(rows(List.of(), past("a", RunState.FITTING, 10)).getFirst()));
    }

    @Test
    void theTableIsSortedByNumbersAndKeepsItsFilterWhenRunsCome() {
        PastRun failed = past("c", RunState.FAILED, 13);
        Rows<RunRow> before = RunColumns
                .of(rows(List.of(), past("a", RunState.DONE, 12), past("b", RunState.DONE, 11), failed));
        before.sort(4);
        assertEquals(List.of("c", "a", "b"), names(before), "the latest first");
        before.sort(4);
        before.filter("all done");
        assertEquals(List.of("b", "a"), names(before));
        Rows<RunRow> after = RunColumns
                .of(rows(List.of(), past("a", RunState.DONE, 12), failed, past("d", RunState.DONE, 10)));
        after.sortAndFilterLike(before);
        assertEquals(List.of("d", "a"), names(after));
        after.unsort();
        assertEquals(List.of("a", "d"), names(after));
    }

    private static List<String> names(Rows<RunRow> rows) {
        return rows.shown().stream().map(RunRow::name).toList();
    }

    @Test
    void durationsAreShort() {
        assertEquals(List.of("", "0 s", "59 s", "1 min 0 s", "2 h 10 min"),
                List.of(RunTexts.duration(null), RunTexts.duration(Duration.ofSeconds(-3)),
                        RunTexts.duration(Duration.ofSeconds(59)), RunTexts.duration(Duration.ofSeconds(60)),
                        RunTexts.duration(Duration.ofMinutes(130))));
    }

    @Test
    void overridesAreLinesOfKeysAndValues() {
        assertEquals(Map.of("seed", "7", "validate.outer.repeats", "3"),
                Overrides.parse(" seed = 7\n\nvalidate.outer.repeats=3\n"));
        assertEquals("seed=7", Overrides.text(Overrides.parse("seed=7")));
        assertThrows(IllegalArgumentException.class, () -> Overrides.parse("seed"));
        assertThrows(IllegalArgumentException.class, () -> Overrides.parse("seed=1\nseed=2"));
    }
}
