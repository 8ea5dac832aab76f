package org.resistlab.cli.internal;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.numerics.random.RandomStream;

/** For work that can be cancelled and says all by its result. */
record QuietExecution(Cancellation cancellation) implements Execution {

    @Override
    public RandomStream random() {
        return RandomStream.of(0, "command-line");
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }

    @Override
    public void note(Problem problem) {
        // it is in the result's findings
    }
}
