package org.resistlab.engine.study;

import java.util.function.Consumer;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution whose remarks go elsewhere. */
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
    public void note(Problem problem) {
        notes.accept(problem);
    }
}
