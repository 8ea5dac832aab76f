package org.resistlab.ui.studies.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the selected element in the system's file manager. */
public final class RevealHandler extends AbstractHandler {

    private static final String SHOW = "org.eclipse.ui.ide.showInSystemExplorer";

    @Override
    public Object execute(ExecutionEvent event) {
        Selected.path(event).ifPresent(path -> Commands.run(SHOW, Map.of(SHOW + ".path", path.toString())));
        return null;
    }
}
