package org.resistlab.ui.studies.model;

/**
 * How far a run has come.
 *
 * @param state how it has ended, or that it has not
 * @param analysis name of the analysis file; empty where unknown
 * @param done units that are done
 * @param units units in all; 0 where unknown
 * @param ended when the last event was written, ISO-8601; empty where unknown
 */
public record RunStatus(RunState state, String analysis, int done, int units, String ended) {

    @Override
    public String toString() {
        boolean open = state != RunState.DONE && state != RunState.UNREADABLE && units > 0;
        return state.words() + (open ? ", " + done + " of " + units + " units" : "");
    }
}
