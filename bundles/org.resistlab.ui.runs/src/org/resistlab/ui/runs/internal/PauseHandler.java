package org.resistlab.ui.runs.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Pauses the runs that are selected in the runs view. */
public final class PauseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.pause(Selected.runs(event));
        return null;
    }
}
