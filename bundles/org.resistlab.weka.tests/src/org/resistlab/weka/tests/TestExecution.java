package org.resistlab.weka.tests;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution of a known seed.
 *
 * @param seed of its stream
 * @param isCancelled whether it has been cancelled
 */
record TestExecution(long seed, boolean isCancelled) implements Execution {

    static TestExecution seeded(long seed) {
        return new TestExecution(seed, false);
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(seed, "test");
    }

    @Override
    public void note(Problem problem) {
        throw new AssertionError(problem.toString());
    }
}
