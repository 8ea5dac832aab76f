package org.resistlab.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.junit.jupiter.api.Test;

class ThreadsTest {

    private final Cancellation cancellation = new Cancellation();

    @Test
    void everyPartIsDoneOnceWhateverTheThreads() {
        for (int threads : new int[] {1, 2, 4}) {
            AtomicIntegerArray done = new AtomicIntegerArray(500);
            new Threads(threads, cancellation).forEach(500, done::incrementAndGet);
            for (int i = 0; i < done.length(); i++) {
                assertEquals(1, done.get(i), "part " + i);
            }
        }
        new Threads(2, cancellation).forEach(0, i -> {
            throw new IllegalStateException("there is no part");
        });
    }

    @Test
    void freeThreadsHelp() throws InterruptedException {
        Threads threads = new Threads(3, cancellation);
        Set<Thread> workers = Collections.synchronizedSet(new HashSet<>());
        CountDownLatch finished = new CountDownLatch(1);
        CountDownLatch three = new CountDownLatch(3);
        threads.start("unit", () -> {
            threads.forEach(3, i -> {
                workers.add(Thread.currentThread());
                three.countDown();
                await(three);
            });
            finished.countDown();
        });
        assertTrue(finished.await(30, TimeUnit.SECONDS), "three parts that wait for each other need three threads");
        assertEquals(3, workers.size());
    }

    @Test
    void aThreadThatAUnitHasDoesNotHelp() throws InterruptedException {
        Threads threads = new Threads(2, cancellation);
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch finished = new CountDownLatch(2);
        Set<String> strangers = Collections.synchronizedSet(new HashSet<>());
        for (String name : new String[] {"one", "two"}) {
            threads.start(name, () -> {
                both.countDown();
                await(both);
                threads.forEach(50, i -> {
                    if (!Thread.currentThread().getName().startsWith(name)) {
                        strangers.add(Thread.currentThread().getName());
                    }
                });
                finished.countDown();
            });
        }
        assertTrue(finished.await(30, TimeUnit.SECONDS));
        assertEquals(Set.of(), strangers);
    }

    @Test
    void aFailureEndsTheWorkAndIsThrownToTheCaller() {
        AtomicInteger done = new AtomicInteger();
        assertEquals("part 3", assertThrows(IllegalArgumentException.class,
                () -> new Threads(1, cancellation).forEach(100, i -> {
                    if (i == 3) {
                        throw new IllegalArgumentException("part 3");
                    }
                    done.incrementAndGet();
                })).getMessage());
        assertTrue(done.get() < 99, "parts after the failure are not begun, but " + done + " were done");
    }

    @Test
    void aCancelledRunDoesNoFurtherPart() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(CancellationException.class, () -> new Threads(2, cancellation).forEach(100, i -> {
            cancellation.cancel();
            done.incrementAndGet();
        }));
        assertTrue(done.get() <= 2, done + " parts");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
