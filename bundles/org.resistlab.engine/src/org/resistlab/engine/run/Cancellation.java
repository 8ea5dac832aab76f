package org.resistlab.engine.run;

/** Tells all who work on a run that the user has cancelled it. */
public final class Cancellation {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
