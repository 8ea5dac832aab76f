package org.resistlab.ui.runs.model;

/** A run at work. */
@FunctionalInterface
public interface StartedRun {

    /** Asks it to end, and makes sure that it does within two seconds. Does not wait. */
    void cancel();
}
