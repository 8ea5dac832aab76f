package org.resistlab.engine.run;

import java.nio.file.Path;
import java.time.Duration;

import org.resistlab.core.problem.Problem;

/** Is told how a run goes on. Called by one thread at a time. */
public interface RunListener {

    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {
    };

    /** A new phase of the run: "Reading the study", "Writing the report". */
    default void phase(String name) {
    }

    /** The run folder is there and nobody else's. */
    default void folder(Path folder) {
    }

    /** The units are known; some may have been done by an earlier run. */
    default void planned(int units, int alreadyDone) {
    }

    /**
     * A unit has been done.
     *
     * @param done units done so far, earlier ones included
     * @param left estimated time until all are done; null where nothing is known yet
     */
    default void unitDone(String id, int done, int units, Duration left) {
    }

    /** How good a model is so far; told after units that were done before, and after each unit that adds to it. */
    default void scored(RunningScore score) {
    }

    /** The run stands still: no unit starts; those at work come to their end. */
    default void paused() {
    }

    /** The run goes on after a pause. */
    default void resumed() {
    }

    /** A unit has failed. */
    default void unitFailed(String id, String message) {
    }

    /** Something worth saying now. */
    default void note(Problem problem) {
    }
}
