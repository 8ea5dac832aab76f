package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes of a program that behaves like a run. */
class RunProcessTest {

    @TempDir
    private Path folder;

    private RunStore store;

    private RunQueue queue;

    @BeforeEach
    void install() throws IOException {
        store = new RunStore(folder.resolve("state"), FakeInstallation.in(folder));
        queue = new RunQueue(store, () -> new Means(4, 0));
    }

    private RunMonitor run(String name, String plan) throws IOException {
        Path analysis = Files.writeString(folder.resolve(name + ".yaml"), plan);
        return queue.submit(RunOrder.of(analysis, Map.of(), folder.resolve("runs").resolve(name), 1, 0, false));
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what);
            Thread.sleep(10);
        }
    }

    private static void awaitEnd(RunMonitor run) throws InterruptedException {
        await("the end of " + run.order().name(), () -> !run.state().isOpen());
    }

    @Test
    void aRunIsFollowedToItsEnd() throws Exception {
        RunMonitor run = run("short", "3 1 0");
        awaitEnd(run);
        RunStatus status = run.status();
        assertEquals(RunState.DONE, status.state(), status::toString);
        assertEquals("3 of 3", status.progress());
        assertEquals(List.of("Reading the study", "Fitting models", "3 units"), status.log());
    }

    @Test
    void aCrashOfARunSaysWhereItHappenedAndNothingElseIsHurt() throws Exception {
        RunMonitor crashing = run("crashing", "1 1 134");
        RunMonitor other = run("other", "2 1 0");
        awaitEnd(crashing);
        awaitEnd(other);
        RunStatus status = crashing.status();
        assertEquals(RunState.CRASHED, status.state());
        assertEquals("Its process crashed. It happened in libopenblas.so.0. Finished units are kept.",
                status.message());
        assertEquals(RunState.DONE, other.state());
    }

    @Test
    void anInstallationThatDoesNotStartIsNoCrashOfTheRun() throws Exception {
        RunMonitor run = run("not-started", "0 1 13");
        awaitEnd(run);
        RunStatus status = run.status();
        assertEquals(RunState.FAILED, status.state());
        assertEquals("ResistLab could not be started for the run: its installation is not whole.", status.message());
    }

    @Test
    void aCancelledRunEndsWithinTwoSecondsEvenIfItIsDeaf() throws Exception {
        for (String plan : List.of("1000 10 0", "1000 10 -1")) {
            RunMonitor run = run("long" + plan.length(), plan);
            await("a unit", () -> run.status().done() > 0);
            long start = System.nanoTime();
            queue.cancel(run);
            assertEquals(RunState.CANCELLING, run.state());
            awaitEnd(run);
            assertTrue(System.nanoTime() - start < Duration.ofMillis(2300).toNanos());
            assertEquals(RunState.CANCELLED, run.state());
        }
    }

    @Test
    void aPausedRunCountsNoUnitsUntilItIsLetGo() throws Exception {
        RunMonitor run = run("paused", "1000 5 0");
        await("a unit", () -> run.status().done() > 0);
        queue.pause(run);
        await("the pause", () -> run.state() == RunState.PAUSED);
        int done = run.status().done();
        Thread.sleep(200);
        assertEquals(done, run.status().done());
        queue.lift(run);
        await("more units", () -> run.status().done() > done);
        assertEquals(RunState.FITTING, run.state());
        queue.pause(run);
        await("the second pause", () -> run.state() == RunState.PAUSED);
        queue.cancel(run);
        awaitEnd(run);
        assertEquals(RunState.CANCELLED, run.state());
    }

    @Test
    void aRunLeftBehindIsFoundAgainWhileAtWorkAndOnceAfterItsEnd() throws Exception {
        RunMonitor run = run("left", "1000 5 0");
        await("a unit", () -> run.status().done() > 0);
        RunQueue next = new RunQueue(store, () -> new Means(4, 0));
        store.recover(next);
        RunMonitor found = next.runs().getFirst();
        assertEquals(run.order(), found.order());
        await("its units", () -> found.status().done() > 1 && found.state() == RunState.FITTING);
        next.cancel(found);
        awaitEnd(found);
        assertEquals(RunState.CANCELLED, found.state());
        awaitEnd(run);
        RunQueue later = new RunQueue(store, () -> new Means(4, 0));
        store.recover(later);
        assertEquals(List.of(), later.runs());
    }

    @Test
    void aRunThatEndedWhileNobodyLookedIsToldOfOnce() throws Exception {
        RunMonitor run = run("unseen", "2 1 1");
        awaitEnd(run);
        await("the note", () -> Files.exists(over(run)));
        Files.delete(over(run));
        RunQueue next = new RunQueue(store, () -> new Means(4, 0));
        store.recover(next);
        RunStatus status = next.runs().getFirst().status();
        assertEquals(RunState.WARNINGS, status.state());
        assertEquals("2 of 2", status.progress());
        assertTrue(Files.exists(over(run)));
    }

    private Path over(RunMonitor run) {
        return folder.resolve("state").resolve(run.order().id()).resolve("over");
    }

    @Test
    void anOrderThatCannotBeStartedFailsWithASentence() {
        RunQueue unknown = new RunQueue(new RunStore(folder.resolve("state"), new JavaCommand(Map.of())),
                () -> new Means(1, 0));
        RunMonitor run = unknown.submit(RunOrder.of(folder.resolve("a.yaml"), Map.of(), folder.resolve("a"), 1, 0,
                false));
        assertEquals(RunState.FAILED, run.state());
        assertTrue(run.status().message().startsWith("Its process cannot be started: The workbench was not started"),
                run.status()::message);
    }
}
