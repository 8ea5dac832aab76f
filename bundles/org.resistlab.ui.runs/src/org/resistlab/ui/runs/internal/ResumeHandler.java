package org.resistlab.ui.runs.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Resumes the run of the folder that is named, or the runs that are selected in the runs view. */
public final class ResumeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String folder = event.getParameter("folder");
        if (folder == null) {
            RunActions.resume(Selected.runs(event));
        } else {
            RunActions.resume(HandlerUtil.getActiveWorkbenchWindow(event), Path.of(folder));
        }
        return null;
    }
}
