package org.resistlab.ui.studies.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands of other bundles by their ids. User interface thread only. */
public final class Commands {

    private Commands() {
    }

    /**
     * Runs a command; what goes wrong is shown.
     *
     * @param parameters values by name
     * @return false if the command is not installed
     */
    public static boolean run(String id, Map<String, String> parameters) {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
        if (!command.isDefined()) {
            return false;
        }
        try {
            ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("The action " + id + " could not be done.", e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
        return true;
    }
}
