package org.resistlab.ui.results.model;

import java.util.List;

import org.resistlab.engine.run.RunningScore;

/**
 * What a run's diary says.
 *
 * @param units planned; 0 where that is not known yet
 * @param done units done, with those kept from before
 * @param failed units that failed
 * @param last the last event that says something of the run's state: started, planned, finished, cancelled or another
 * @param scores how good each model is so far
 */
public record RunProgress(int units, int done, int failed, String last, List<RunningScore> scores) {

    /** Nothing is known. */
    public static final RunProgress NONE = new RunProgress(0, 0, 0, "", List.of());

    public RunProgress {
        scores = List.copyOf(scores);
    }

    /** Whether no unit is left to do. */
    public boolean isDone() {
        return units > 0 && done + failed >= units;
    }

    /** "120 of 537 units (22 %)", with failures where there are any. */
    public String text() {
        if (units == 0) {
            return "the plan is being made";
        }
        return done + " of " + units + " units (" + 100 * done / units + " %)"
                + (failed == 0 ? "" : failed == 1 ? ", 1 has failed" : ", " + failed + " have failed");
    }
}
