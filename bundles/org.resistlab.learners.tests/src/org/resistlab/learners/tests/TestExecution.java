package org.resistlab.learners.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** A seeded execution; with more than one thread, parts are done backwards and at once. */
record TestExecution(RandomStream random, int threads, boolean isCancelled) implements Execution {

    static TestExecution with(int threads) {
        return new TestExecution(RandomStream.of(11, "unit"), threads, false);
    }

    static TestExecution cancelled() {
        return new TestExecution(RandomStream.of(11, "unit"), 1, true);
    }

    @Override
    public void note(Problem problem) {
        // what a learner remarks is its own matter
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        if (threads == 1) {
            Execution.super.forEach(count, part);
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        Collections.reverse(order);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> futures = order.stream().<Future<?>>map(i -> pool.submit(() -> part.accept(i))).toList();
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
