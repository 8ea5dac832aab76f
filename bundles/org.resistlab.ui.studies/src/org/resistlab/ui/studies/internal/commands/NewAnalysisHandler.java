package org.resistlab.ui.studies.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the wizard for a new analysis of the selected study. */
public final class NewAnalysisHandler extends AbstractHandler {

    private static final String NEW_WIZARD = "org.eclipse.ui.newWizard";

    @Override
    public Object execute(ExecutionEvent event) {
        Commands.run(NEW_WIZARD, Map.of("newWizardId", "org.resistlab.ui.analysis.new-analysis"));
        return null;
    }
}
