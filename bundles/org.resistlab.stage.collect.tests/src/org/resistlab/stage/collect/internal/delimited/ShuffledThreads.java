package org.resistlab.stage.collect.internal.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** Does parts of work on several threads, in a random order, and keeps what is remarked. */
final class ShuffledThreads implements Execution {

    private final ExecutorService threads;
    private final RandomStream random = RandomStream.of(5, "order");
    private final List<Problem> notes = new ArrayList<>();

    ShuffledThreads(int count) {
        threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().factory());
    }

    List<Problem> takeNotes() {
        List<Problem> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        int[] order = IntStream.range(0, count).toArray();
        random.shuffle(order);
        List<Future<?>> parts = new ArrayList<>();
        for (int i : order) {
            parts.add(threads.submit(() -> part.accept(i)));
        }
        RuntimeException failure = null;
        for (Future<?> done : parts) {
            try {
                done.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RuntimeException)) {
                    throw new AssertionError(e.getCause());
                }
                failure = (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public RandomStream random() {
        throw new UnsupportedOperationException("a reader needs no randomness");
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }
}
