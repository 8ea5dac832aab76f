package org.resistlab.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.internal.workspace.Workspaces;

/** Opens another workspace in this window's place. */
public final class SwitchWorkspaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Workspaces.switchTo(HandlerUtil.getActiveShell(event));
        return null;
    }
}
