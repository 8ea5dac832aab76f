package org.resistlab.engine.analysis;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** For reading the names in a table: nothing random, short, and its remarks are made again when the study is loaded. */
final class QuietExecution implements Execution {

    @Override
    public RandomStream random() {
        return RandomStream.of(0, "names");
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void note(Problem problem) {
        // the reader says it again when the study is loaded
    }
}
