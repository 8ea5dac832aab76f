package org.resistlab.ui.studies.internal.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.studies.internal.wizards.ImportWizard;

/** Adds assays and endpoints to the selected study. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Selected.project(event)
                .ifPresent(project -> ImportWizard.open(HandlerUtil.getActiveShell(event), project, List.of()));
        return null;
    }
}
