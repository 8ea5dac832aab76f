package org.resistlab.ui.help.internal;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs commands of any bundle by their serialised form, {@code id(parameter=value)}. */
final class Commands {

    private Commands() {
    }

    /** Whether an installed plug-in declares the command. */
    static boolean defined(String serialised) {
        return PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(serialised.replaceFirst("\\(.*", "")).isDefined();
    }

    /** Runs a command; says in a dialog why it cannot. */
    static void run(String serialised) {
        try {
            ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class)
                    .deserialize(serialised);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("This cannot be done here: " + e.getMessage(), e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
