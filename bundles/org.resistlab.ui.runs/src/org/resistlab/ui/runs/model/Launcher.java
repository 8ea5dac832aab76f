package org.resistlab.ui.runs.model;

import java.io.IOException;

/** Gives an order its process. */
@FunctionalInterface
public interface Launcher {

    /**
     * Starts the process; the monitor follows it.
     *
     * @throws IOException if it cannot be started
     */
    StartedRun launch(RunMonitor monitor) throws IOException;
}
