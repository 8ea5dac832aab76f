package org.resistlab.algorithm.lightgbm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution that does each part on a thread of its own, and is cancelled once it has been asked so often. */
final class TestExecution implements Execution {

    private int left;

    TestExecution(int left) {
        this.left = left;
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(5, "test");
    }

    @Override
    public synchronized boolean isCancelled() {
        return left-- <= 0;
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = count - 1 - i;
            threads.add(Thread.ofPlatform().start(() -> part.accept(number)));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
