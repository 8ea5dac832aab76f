package org.resistlab.ui.studies.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.studies.internal.wizards.ExistingStudyWizard;

/** Opens a folder that holds a study. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new WizardDialog(HandlerUtil.getActiveShell(event), new ExistingStudyWizard()).open();
        return null;
    }
}
