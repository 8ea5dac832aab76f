package org.resistlab.algorithm.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution with threads that do parts in a random order, and that may be cancelled after some questions. */
final class TestExecution implements Execution {

    private final long seed;
    private final int threads;
    private final AtomicInteger patience;
    private final List<Problem> notes = new ArrayList<>();

    private TestExecution(long seed, int threads, int patience) {
        this.seed = seed;
        this.threads = threads;
        this.patience = new AtomicInteger(patience);
    }

    static TestExecution of(long seed) {
        return new TestExecution(seed, 1, Integer.MAX_VALUE);
    }

    static TestExecution threads(int threads) {
        return new TestExecution(1, threads, Integer.MAX_VALUE);
    }

    static TestExecution cancelledAfter(int questions) {
        return new TestExecution(1, 1, questions);
    }

    List<Problem> notes() {
        return notes;
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(seed, "test");
    }

    @Override
    public boolean isCancelled() {
        return patience.getAndDecrement() <= 0;
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        int[] order = RandomStream.of(System.nanoTime(), "order").permutation(count);
        AtomicInteger next = new AtomicInteger();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                try {
                    part.accept(order[i]);
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int t = 1; t < threads; t++) {
            helpers.add(Thread.ofPlatform().start(work));
        }
        work.run();
        for (Thread helper : helpers) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
