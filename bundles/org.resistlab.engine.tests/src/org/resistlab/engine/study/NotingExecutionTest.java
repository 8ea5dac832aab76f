package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

class NotingExecutionTest {

    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop(String reason) {
            super(reason, null, false, false);
        }
    }

    private static Execution execution(boolean cancelled) {
        return new NotingExecution(new Execution() {

            @Override
            public RandomStream random() {
                return RandomStream.of(1, "test");
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }

            @Override
            public void note(Problem problem) {
                throw new AssertionError(problem.toString());
            }
        }, problem -> {
            throw new AssertionError(problem.toString());
        });
    }

    @Test
    void eachPartIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(1000);
        execution(false).forEach(1000, done::incrementAndGet);
        for (int i = 0; i < 1000; i++) {
            assertEquals(1, done.get(i));
        }
    }

    @Test
    void theExceptionOfAPartIsThrownAsItIs() {
        for (int bad = 0; bad < 200; bad++) {
            int failing = bad;
            Stop thrown = assertThrows(Stop.class, () -> execution(false).forEach(200, i -> {
                if (i == failing) {
                    throw new Stop("part " + i);
                }
            }));
            assertEquals("part " + bad, thrown.getMessage());
        }
    }

    @Test
    void cancellingEndsTheWork() {
        assertThrows(CancellationException.class, () -> execution(true).forEach(10, i -> {
            throw new AssertionError("part " + i);
        }));
    }
}
