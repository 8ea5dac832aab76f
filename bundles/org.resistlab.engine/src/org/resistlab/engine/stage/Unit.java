package org.resistlab.engine.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.state.State;

/** The grain of parallel work, cache and resume: one fold of one model, one permutation, one final model. */
public interface Unit {

    /** Unique in the plan, stable over runs: {@code cv/remission/svm/repeat-0/fold-3}. */
    String id();

    /**
     * A text that changes whenever the unit would give another result: together with what the whole run depends on
     * (data, seed, plug-ins), it is the key under which the result is kept.
     */
    String content();

    /** Ids of units whose results it needs. */
    default List<String> after() {
        return List.of();
    }

    /**
     * Does the work.
     *
     * @param results of the units named by {@link #after()}, by id
     * @return the result, complete and immutable
     */
    State run(Map<String, State> results, Execution execution) throws Exception;

    /**
     * How good its predictions are; empty for a unit that predicts nothing whose truth is known, and where the metric
     * is not defined. Shown while the run goes on, and part of no result.
     */
    default Optional<UnitScore> score(State result) {
        return Optional.empty();
    }
}
