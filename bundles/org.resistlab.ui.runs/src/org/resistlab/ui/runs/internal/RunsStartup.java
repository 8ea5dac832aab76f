package org.resistlab.ui.runs.internal;

import org.eclipse.ui.IStartup;

/** Finds the runs that were left to themselves when the workbench was closed. */
public final class RunsStartup implements IStartup {

    @Override
    public void earlyStartup() {
        Runs.get();
    }
}
