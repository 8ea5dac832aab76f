package org.resistlab.ui.apply.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** The work of predicting: can be cancelled, and keeps remarks. */
public final class PredictionWork implements Execution {

    private final BooleanSupplier cancelled;
    private final List<Problem> notes = new ArrayList<>();

    /** @param cancelled whether the user has cancelled */
    public PredictionWork(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** As {@code resistlab predict} has it: explanations are the same. */
    @Override
    public RandomStream random() {
        return RandomStream.of(0, "predict");
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public synchronized void note(Problem problem) {
        notes.add(problem);
    }

    /** The remarks so far. */
    public synchronized List<Problem> notes() {
        return List.copyOf(notes);
    }
}
