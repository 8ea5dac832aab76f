package org.resistlab.algorithm.baseline;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** An execution nobody cancels. A remark would be a surprise. */
final class SilentExecution implements Execution {

    @Override
    public RandomStream random() {
        return RandomStream.of(1, "test");
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
