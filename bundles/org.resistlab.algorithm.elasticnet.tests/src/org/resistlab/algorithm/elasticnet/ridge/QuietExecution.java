package org.resistlab.algorithm.elasticnet.ridge;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/**
 * An execution that keeps remarks.
 *
 * @param notes the remarks
 */
record QuietExecution(List<Problem> notes) implements Execution {

    QuietExecution() {
        this(new ArrayList<>());
    }

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
        notes.add(problem);
    }
}
