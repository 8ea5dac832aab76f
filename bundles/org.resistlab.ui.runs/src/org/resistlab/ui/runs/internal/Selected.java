package org.resistlab.ui.runs.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.runs.model.RunRow;

/** The runs that are selected in the runs view. */
final class Selected {

    private Selected() {
    }

    /** From wherever a command is called, also while another part is active. */
    static List<RunRow> runs(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IViewPart view = window == null || window.getActivePage() == null ? null
                : window.getActivePage().findView(RunIds.VIEW);
        return view == null ? List.of() : runs(view.getSite().getSelectionProvider().getSelection());
    }

    static List<RunRow> runs(ISelection selection) {
        List<RunRow> rows = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured.toList()) {
                if (element instanceof RunRow row) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
