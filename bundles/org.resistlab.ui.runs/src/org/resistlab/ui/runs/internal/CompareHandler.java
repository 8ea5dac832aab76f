package org.resistlab.ui.runs.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.runs.model.RunRow;

/** Compares the two runs that are selected in the runs view. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<RunRow> rows = Selected.runs(event);
        if (rows.size() == 2 && rows.stream().allMatch(row -> row.state().hasResult())) {
            RunActions.compare(HandlerUtil.getActiveWorkbenchWindowChecked(event), rows.get(0), rows.get(1));
        } else {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Compare runs",
                    "Select two runs that are done in the view Runs, holding Ctrl, and compare them then.");
        }
        return null;
    }
}
