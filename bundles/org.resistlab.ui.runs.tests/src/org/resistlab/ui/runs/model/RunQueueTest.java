package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RunQueueTest {

    private final RunQueue queue = new RunQueue(monitor -> {
        monitor.started(Instant.now());
        return () -> monitor.exited(6, "", Instant.now());
    }, () -> new Means(4, 16));

    private RunMonitor submit(String name, int threads, int memory) {
        return queue.submit(RunOrder.of(Path.of("a.yaml"), Map.of(), Path.of("runs", name), threads, memory, false));
    }

    private static void end(RunMonitor run) {
        run.exited(0, "", Instant.now());
    }

    @Test
    void runsShareTheThreadsAndTheNextWaitsAndSaysWhy() {
        RunMonitor one = submit("one", 2, 1);
        RunMonitor two = submit("two", 1, 1);
        RunMonitor three = submit("three", 2, 1);
        assertEquals(List.of(RunState.READING, RunState.READING, RunState.WAITING),
                List.of(one.state(), two.state(), three.state()));
        assertEquals("It needs 2 threads, and one, two use 3 of 4.", three.status().message());
        end(two);
        assertEquals(RunState.READING, three.state());
        assertEquals("", three.status().message());
    }

    @Test
    void nobodyOvertakes() {
        RunMonitor one = submit("one", 3, 1);
        RunMonitor large = submit("large", 4, 1);
        RunMonitor small = submit("small", 1, 1);
        assertEquals(RunState.WAITING, small.state());
        assertEquals("Other runs are before it.", small.status().message());
        end(one);
        assertEquals(RunState.READING, large.state());
        assertEquals("It needs 1 thread, and large uses 4 of 4.", small.status().message());
    }

    @Test
    void memoryCountsToo() {
        submit("one", 1, 12);
        RunMonitor two = submit("two", 1, 0);
        RunMonitor three = submit("three", 1, 1);
        assertEquals(RunState.READING, two.state(), "Java takes a quarter of 16 GB");
        assertEquals("It needs 1 GB of memory, and one, two use 16 of 16 GB.", three.status().message());
    }

    @Test
    void aRunThatIsLargerThanTheMachineRunsAlone() {
        assertEquals(RunState.READING, submit("huge", 64, 640).state());
    }

    @Test
    void whoWaitsCanBeWithdrawnAndWhoRunsCancelled() {
        RunMonitor one = submit("one", 4, 1);
        RunMonitor two = submit("two", 4, 1);
        RunMonitor three = submit("three", 4, 1);
        queue.cancel(two);
        assertEquals(RunState.CANCELLED, two.state());
        queue.cancel(one);
        assertEquals(RunState.CANCELLED, one.state());
        assertEquals(RunState.READING, three.state());
        queue.remove(three);
        queue.remove(two);
        assertEquals(List.of(one, three), queue.runs());
    }
}
