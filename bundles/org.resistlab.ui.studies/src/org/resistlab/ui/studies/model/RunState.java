package org.resistlab.ui.studies.model;

/** How a run has ended, or that it has not. */
public enum RunState {
    /** Work is going on, here or in another program. */
    RUNNING("running"),
    /** Finished, nothing failed. */
    DONE("done"),
    /** Finished, and some units failed. */
    PARTIAL("some units failed"),
    /** Ended by a unit that failed. */
    FAILED("failed"),
    /** Ended by the user. */
    CANCELLED("cancelled"),
    /** Ended by a crash or a kill: it can be resumed. */
    INTERRUPTED("interrupted"),
    /** Its diary cannot be read by this version. */
    UNREADABLE("cannot be read");

    private final String words;

    RunState(String words) {
        this.words = words;
    }

    /** A few words for people. */
    public String words() {
        return words;
    }
}
