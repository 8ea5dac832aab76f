package org.resistlab.ui.runs.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Cancels the runs that are selected in the runs view. */
public final class CancelHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.cancel(Selected.runs(event));
        return null;
    }
}
