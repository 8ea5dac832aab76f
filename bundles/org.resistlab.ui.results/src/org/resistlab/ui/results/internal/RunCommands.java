package org.resistlab.ui.results.internal;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Commands on runs, of the bundle that runs analyses, where it is there. */
final class RunCommands {

    private static final String RESUME = "org.resistlab.ui.runs.resume";

    private RunCommands() {
    }

    static boolean canResume() {
        return resume().isDefined();
    }

    private static Command resume() {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(RESUME);
    }

    /** Goes on with the run of a folder. */
    static void resume(Path folder) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand
                    .generateCommand(resume(), Map.of("folder", folder.toString())), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("The run cannot be resumed: " + e.getMessage(), e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
