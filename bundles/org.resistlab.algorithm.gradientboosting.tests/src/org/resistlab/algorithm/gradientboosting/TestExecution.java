package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution that does parts on real threads, in an order of its own. */
final class TestExecution implements Execution {

    private final int threads;
    private final int cancelAfter;
    private final AtomicInteger asked = new AtomicInteger();
    final List<Problem> notes = Collections.synchronizedList(new ArrayList<>());

    TestExecution(int threads) {
        this(threads, Integer.MAX_VALUE);
    }

    /** Cancelled once it has been asked so often. */
    TestExecution(int threads, int cancelAfter) {
        this.threads = threads;
        this.cancelAfter = cancelAfter;
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(11, "test");
    }

    @Override
    public boolean isCancelled() {
        return asked.incrementAndGet() > cancelAfter;
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                try {
                    part.accept(threads == 1 ? i : count - 1 - i);
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            }
        };
        List<Thread> helpers = new ArrayList<>();
        for (int t = 1; t < Math.min(threads, count); t++) {
            helpers.add(Thread.ofPlatform().start(work));
        }
        work.run();
        for (Thread helper : helpers) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                throw new CancellationException(e.getMessage());
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
