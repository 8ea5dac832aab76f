package org.resistlab.ui.studies.internal.navigator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.resistlab.ui.studies.internal.commands.NodeOpener;
import org.resistlab.ui.studies.model.StudyNode;

/** Opens a node by a double click or by Enter. */
public final class StudyActions extends CommonActionProvider {

    private final Action open = new Action("Open") {
        @Override
        public void run() {
            if (selected() instanceof StudyNode node) {
                NodeOpener.open(node);
            }
        }
    };

    @Override
    public void fillActionBars(IActionBars bars) {
        if (selected() instanceof StudyNode) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    private Object selected() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
    }
}
