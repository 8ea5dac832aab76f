package org.resistlab.ui.runs.model;

/** Where a run stands. */
public enum RunState {

    WAITING("waiting"), READING("reading"), FITTING("fitting models"), PAUSED("paused"), MEASURING("measuring"),
    WRITING("writing the report"), CANCELLING("cancelling"), DONE("done"), WARNINGS("done, with warnings"),
    PARTIAL("done in part"), FAILED("failed"), CANCELLED("cancelled"), CRASHED("crashed"),
    /** Neither at its end nor at work: killed, or the machine went off. */
    INTERRUPTED("interrupted");

    private final String label;

    RunState(String label) {
        this.label = label;
    }

    /** For people, in lower case. */
    public String label() {
        return label;
    }

    /** Whether it waits or is at work. */
    public boolean isOpen() {
        return ordinal() <= CANCELLING.ordinal();
    }

    /** Whether a process is at work, or stands still. */
    public boolean isStarted() {
        return isOpen() && this != WAITING;
    }

    /** Whether there is a result to look at. */
    public boolean hasResult() {
        return this == DONE || this == WARNINGS || this == PARTIAL;
    }

    /** Whether it can be gone on with. */
    public boolean isResumable() {
        return this == PARTIAL || this == FAILED || this == CANCELLED || this == CRASHED || this == INTERRUPTED;
    }

    /** Whether something went wrong. */
    public boolean isBad() {
        return this == PARTIAL || this == FAILED || this == CRASHED || this == INTERRUPTED;
    }
}
