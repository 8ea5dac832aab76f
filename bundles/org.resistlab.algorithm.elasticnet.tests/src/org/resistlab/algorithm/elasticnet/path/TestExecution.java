package org.resistlab.algorithm.elasticnet.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution of a known seed, whose parts run on some threads in a shuffled order.
 *
 * @param threads how many; 1 for the caller's alone
 * @param isCancelled whether it has been cancelled
 */
public record TestExecution(int threads, boolean isCancelled) implements Execution {

    public static final TestExecution QUIET = new TestExecution(1, false);

    @Override
    public RandomStream random() {
        return RandomStream.of(7, "test");
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
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
        Collections.shuffle(order, new Random(count));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Void>> parts = new ArrayList<>();
            for (int i : order) {
                parts.add(CompletableFuture.runAsync(() -> part.accept(i), pool));
            }
            for (Future<Void> running : parts) {
                running.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
