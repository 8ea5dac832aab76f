package org.resistlab.algorithm.svm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution of a known seed, that does parts in random order.
 *
 * @param threads at once
 * @param cancelled whether it has been cancelled
 * @param notes receives what is noted
 */
record TestExecution(int threads, boolean cancelled, List<Problem> notes) implements Execution {

    static TestExecution quiet() {
        return on(1);
    }

    static TestExecution on(int threads) {
        return new TestExecution(threads, false, new ArrayList<>());
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(7, "test");
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void note(Problem problem) {
        synchronized (notes) {
            notes.add(problem);
        }
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        int[] order = RandomStream.of(threads, "order").permutation(count);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<? extends Future<?>> done = Arrays.stream(order).mapToObj(i -> pool.submit(() -> part.accept(i)))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
