package org.resistlab.engine.study;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution whose remarks go elsewhere. Parts of work are done on all processors: while tables are read, no unit is
 * at work.
 */
record NotingExecution(Execution whole, Consumer<Problem> notes) implements Execution {

    @Override
    public RandomStream random() {
        return whole.random();
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public void forEach(int count, IntConsumer part) {
        IntStream.range(0, count).parallel().forEach(i -> {
            checkCancelled();
            part.accept(i);
        });
    }

    @Override
    public void note(Problem problem) {
        notes.accept(problem);
    }
}
