package org.resistlab.ui.runs.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Resumes the runs that are selected in the runs view. */
public final class ResumeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        RunActions.resume(Selected.runs(event));
        return null;
    }
}
