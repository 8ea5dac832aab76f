package org.resistlab.ui.runs.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.runs.model.RunRow;

/** Compares the runs that are selected in the runs view. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<RunRow> rows = Selected.runs(event);
        if (RunActions.canCompare(rows)) {
            RunActions.compare(HandlerUtil.getActiveWorkbenchWindowChecked(event), rows);
        } else {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Compare runs",
                    "Select two or more runs that are done in the view Runs, holding Ctrl, and compare them then.");
        }
        return null;
    }
}
