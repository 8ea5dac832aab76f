package org.resistlab.ui.studies.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Runs the selected analysis. */
public final class RunHandler extends AbstractHandler {

    private static final String RUN = "org.resistlab.ui.runs.run";

    @Override
    public Object execute(ExecutionEvent event) {
        Selected.file(event).ifPresent(file -> Commands.run(RUN, Map.of("file", file.getFullPath().toString())));
        return null;
    }
}
