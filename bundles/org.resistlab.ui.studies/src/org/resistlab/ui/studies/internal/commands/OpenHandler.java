package org.resistlab.ui.studies.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.resistlab.ui.studies.model.StudyNode;

/** Opens the selected node of a study. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (Selected.element(event) instanceof StudyNode node) {
            NodeOpener.open(node);
        }
        return null;
    }
}
