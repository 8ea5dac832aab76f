package org.resistlab.ui.studies.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.studies.internal.wizards.NewStudyWizard;

/** Makes a study of files. */
public final class NewStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        NewStudyWizard.open(HandlerUtil.getActiveShell(event));
        return null;
    }
}
