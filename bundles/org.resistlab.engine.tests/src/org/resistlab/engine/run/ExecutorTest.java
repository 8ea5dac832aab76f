package org.resistlab.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.state.State;
import org.resistlab.engine.stage.Unit;
import org.resistlab.engine.stage.UnitScore;

class ExecutorTest {

    @TempDir
    private Path folder;

    private final AtomicInteger worked = new AtomicInteger();

    private interface Work {
        State run(Map<String, State> results, Execution execution) throws Exception;
    }

    private Unit unit(String id, List<String> after, Work work) {
        return new Unit() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String content() {
                return "content";
            }

            @Override
            public List<String> after() {
                return after;
            }

            @Override
            public State run(Map<String, State> results, Execution execution) throws Exception {
                worked.incrementAndGet();
                return work.run(results, execution);
            }
        };
    }

    private List<Unit> randoms(int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(unit("unit-" + i, List.of(),
                    (results, execution) -> new State().put("value", execution.random().nextDouble())));
        }
        return units;
    }

    private Executor executor(int threads, boolean keepGoing, Cancellation cancellation, String base)
            throws IOException {
        return executor(threads, keepGoing, cancellation, base, RunListener.NONE);
    }

    private Executor executor(int threads, boolean keepGoing, Cancellation cancellation, String base,
            RunListener listener) throws IOException {
        return new Executor(new UnitStore(folder.resolve("units"), base), 42, threads, keepGoing, cancellation,
                Pause.of(folder), listener, new RunLog(folder.resolve("run.jsonl")));
    }

    private List<Double> values(int threads, String base, List<Unit> units) throws Exception {
        Executor executor = executor(threads, false, new Cancellation(), base);
        executor.execute(units);
        return units.stream().map(unit -> executor.results().get(unit.id()).real("value")).toList();
    }

    @Test
    void resultsDoNotDependOnThreads() throws Exception {
        assertEquals(values(1, "one", randoms(20)), values(4, "four", randoms(20)));
    }

    @Test
    void whatIsKeptIsNotDoneAgainAndADamagedResultIs() throws Exception {
        List<Double> first = values(2, "base", randoms(10));
        try (Stream<Path> kept = Files.list(folder.resolve("units"))) {
            Path one = kept.sorted().findFirst().orElseThrow();
            Files.write(one, Arrays.copyOf(Files.readAllBytes(one), 20));
        }
        worked.set(0);
        assertEquals(first, values(2, "base", randoms(10)));
        assertEquals(1, worked.get());
    }

    @Test
    void otherDataOrPluginsMakeAllUnitsNew() throws Exception {
        values(2, "base", randoms(5));
        worked.set(0);
        values(2, "other base", randoms(5));
        assertEquals(5, worked.get());
    }

    @Test
    void aUnitThatSaysItWasCancelledWhenNobodyDidHasFailed() throws Exception {
        Unit odd = unit("odd", List.of(), (results, execution) -> {
            throw new CancellationException("a future of the plug-in was cancelled");
        });
        Executor executor = executor(1, true, new Cancellation(), "odd");
        executor.execute(List.of(odd));
        assertEquals(List.of("odd"), executor.failures().stream().map(UnitFailure::unit).toList());
    }

    @Test
    void aLineOfTheLogThatWasCutShortIsDropped() throws Exception {
        Path log = Files.writeString(folder.resolve("log.jsonl"), "{\"event\":\"one\"}\n{\"eve");
        try (RunLog appended = new RunLog(log)) {
            appended.event("two", Map.of());
        }
        List<String> lines = Files.readAllLines(log);
        assertEquals(2, lines.size());
        assertEquals("{\"event\":\"one\"}", lines.get(0));
    }

    @Test
    void aUnitGetsTheResultsItNeeds() throws Exception {
        Unit sum = unit("sum", List.of("one", "two"), (results, execution) -> new State().put("value",
                results.get("one").real("value") + results.get("two").real("value")));
        Unit one = unit("one", List.of(), (results, execution) -> new State().put("value", 1.0));
        Unit two = unit("two", List.of(), (results, execution) -> new State().put("value", 2.0));
        assertEquals(List.of(3.0), values(2, "base", List.of(sum, one, two)).subList(0, 1));
    }

    @Test
    void aFailureStopsTheRunUnlessItIsToKeepGoing() throws Exception {
        Unit broken = unit("broken", List.of(), (results, execution) -> {
            throw new IllegalStateException("no luck");
        });
        Unit needsIt = unit("needs-it", List.of("broken"), (results, execution) -> new State());
        Unit fine = unit("fine", List.of(), (results, execution) -> new State());
        Executor stopping = executor(1, false, new Cancellation(), "stop");
        stopping.execute(List.of(broken, needsIt, fine));
        assertEquals(List.of("broken"), stopping.failures().stream().map(UnitFailure::unit).toList());
        assertTrue(stopping.results().isEmpty());
        Executor going = executor(1, true, new Cancellation(), "go");
        going.execute(List.of(broken, needsIt, fine));
        assertEquals(List.of("broken", "needs-it"), going.failures().stream().map(UnitFailure::unit).toList());
        assertEquals("it needs broken, which failed", going.failures().get(1).message());
        assertTrue(going.results().containsKey("fine"));
    }

    @Test
    void aCancelledRunEndsThoughAUnitIsStillAtWork() throws Exception {
        Cancellation cancellation = new Cancellation();
        Unit endless = unit("endless", List.of(), (results, execution) -> {
            cancellation.cancel();
            Thread.sleep(Duration.ofMinutes(5));
            return new State();
        });
        List<Unit> units = new ArrayList<>(randoms(1));
        units.add(endless);
        long start = System.nanoTime();
        assertThrows(CancellationException.class, () -> executor(2, false, cancellation, "base").execute(units));
        assertTrue(System.nanoTime() - start < Duration.ofMinutes(1).toNanos());
    }

    /** A listener that tells when the run begins to stand still, and counts what is done. */
    private static final class Watch implements RunListener {

        private final CountDownLatch paused = new CountDownLatch(1);
        private final CountDownLatch resumed = new CountDownLatch(1);
        private final AtomicInteger done = new AtomicInteger();
        private final List<Duration> left = new ArrayList<>();

        @Override
        public void paused() {
            paused.countDown();
        }

        @Override
        public void resumed() {
            resumed.countDown();
        }

        @Override
        public void unitDone(String id, int count, int units, Duration time) {
            done.set(count);
            left.add(time);
        }
    }

    /** Ten units; with the third the run is paused. */
    private List<Unit> pausedByTheThird() {
        List<Unit> units = new ArrayList<>(randoms(10));
        Unit third = units.get(2);
        units.set(2, unit(third.id(), List.of(), (results, execution) -> {
            Pause.of(folder).set();
            return new State().put("value", execution.random().nextDouble());
        }));
        return units;
    }

    private static void runBeside(Executor executor, List<Unit> units, AtomicReference<Throwable> failure,
            CountDownLatch ended) {
        Thread.ofVirtual().start(() -> {
            try {
                executor.execute(units);
            } catch (Throwable e) {
                failure.set(e);
            } finally {
                ended.countDown();
            }
        });
    }

    @Test
    void aPausedRunStartsNoUnitUntilItGoesOnAndGivesTheSameResults() throws Exception {
        Watch watch = new Watch();
        Executor executor = executor(1, false, new Cancellation(), "paused", watch);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        List<Unit> units = pausedByTheThird();
        runBeside(executor, units, failure, ended);
        assertTrue(watch.paused.await(30, TimeUnit.SECONDS));
        assertFalse(ended.await(400, TimeUnit.MILLISECONDS));
        assertEquals(3, watch.done.get());
        assertEquals(3, worked.get());
        Pause.of(folder).lift();
        assertTrue(ended.await(30, TimeUnit.SECONDS));
        assertTrue(watch.resumed.await(0, TimeUnit.SECONDS));
        assertNull(failure.get());
        assertEquals(Duration.ZERO, watch.left.getLast());
        assertEquals(values(2, "not paused", randoms(10)),
                units.stream().map(unit -> executor.results().get(unit.id()).real("value")).toList());
    }

    @Test
    void aRunThatStandsStillIsCancelledWithinTwoSeconds() throws Exception {
        Watch watch = new Watch();
        Cancellation cancellation = new Cancellation();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        runBeside(executor(2, false, cancellation, "cancelled", watch), pausedByTheThird(), failure, ended);
        assertTrue(watch.paused.await(30, TimeUnit.SECONDS));
        cancellation.cancel();
        assertTrue(ended.await(2, TimeUnit.SECONDS));
        assertInstanceOf(CancellationException.class, failure.get());
    }

    @Test
    void aUnitAtWorkComesToItsEndInAPauseAndIsKept() throws Exception {
        Pause.of(folder).set();
        Pause.of(folder).set();
        assertTrue(Pause.of(folder).isSet());
        Pause.of(folder).lift();
        Pause.of(folder).lift();
        Watch watch = new Watch();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        Unit last = unit("last", List.of(), (results, execution) -> {
            Pause.of(folder).set();
            return new State();
        });
        runBeside(executor(1, false, new Cancellation(), "last", watch), List.of(last), failure, ended);
        assertTrue(watch.paused.await(30, TimeUnit.SECONDS));
        assertEquals(1, watch.done.get());
        assertFalse(ended.await(200, TimeUnit.MILLISECONDS), "measuring does not begin in a pause");
        Pause.of(folder).lift();
        assertTrue(ended.await(30, TimeUnit.SECONDS));
        assertNull(failure.get());
    }

    @Test
    void whoWatchesIsToldTheMeanOverFinishedFoldsAlsoOfUnitsDoneBefore() throws Exception {
        List<RunningScore> told = new ArrayList<>();
        RunListener listener = new RunListener() {

            @Override
            public void scored(RunningScore score) {
                told.add(score);
            }
        };
        List<Unit> units = new ArrayList<>();
        for (double value : new double[] {0.5, 0.7, 0.9}) {
            units.add(scored("cv/" + value, value));
        }
        executor(1, false, new Cancellation(), "scores", listener).execute(units.subList(0, 2));
        assertEquals(List.of(1, 2), told.stream().map(RunningScore::folds).toList());
        assertEquals(0.6, told.get(1).mean(), 1e-12);
        told.clear();
        executor(1, false, new Cancellation(), "scores", listener).execute(units);
        assertEquals(List.of(2, 3), told.stream().map(RunningScore::folds).toList());
        assertEquals(0.7, told.get(1).mean(), 1e-12);
        assertEquals("svm", told.get(1).model());
        List<String> diary = Files.readAllLines(folder.resolve("run.jsonl")).stream()
                .filter(line -> line.contains("\"scored\"")).toList();
        assertEquals(4, diary.size());
        assertTrue(diary.getLast().contains("\"folds\":3") && diary.getLast().contains("\"model\":\"svm\""),
                diary::getLast);
    }

    private Unit scored(String id, double value) {
        return new Unit() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String content() {
                return "";
            }

            @Override
            public State run(Map<String, State> results, Execution execution) {
                return new State().put("value", value);
            }

            @Override
            public Optional<UnitScore> score(State result) {
                return Optional.of(new UnitScore("response", "svm", "roc-auc", result.real("value")));
            }
        };
    }
}
