package org.resistlab.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.state.State;
import org.resistlab.engine.stage.Unit;

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
        return new Executor(new UnitStore(folder.resolve("units"), base), 42, threads, keepGoing, cancellation,
                RunListener.NONE, new RunLog(folder.resolve("run.jsonl")));
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
}
