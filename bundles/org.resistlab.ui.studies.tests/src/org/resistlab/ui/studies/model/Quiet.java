package org.resistlab.ui.studies.model;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** Neither random nor cancelled. */
public final class Quiet implements Execution {

    @Override
    public RandomStream random() {
        return RandomStream.of(0, "test");
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void note(Problem problem) {
        // findings are looked at where they are collected
    }
}
