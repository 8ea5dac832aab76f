package org.resistlab.stage.interpret;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** Keeps remarks; can be cancelled from the start. */
record RecordingExecution(boolean isCancelled, List<Problem> notes) implements Execution {

    RecordingExecution() {
        this(false, new ArrayList<>());
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(42, "explain");
    }

    @Override
    public void note(Problem problem) {
        notes.add(problem);
    }
}
