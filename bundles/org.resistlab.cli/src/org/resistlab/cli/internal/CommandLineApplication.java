package org.resistlab.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless product: runs one command and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return ResistLabCommand.execute(arguments);
    }

    /** An interruption is answered by {@link Interruption}; there is nothing else to stop. */
    @Override
    public void stop() {
        // nothing is left to stop
    }
}
