package org.resistlab.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.resistlab.ui.internal.workspace.Workspaces;

/** The workbench as an application: finds and locks a workspace, then opens the window. */
public final class WorkbenchApplication implements IApplication {

    /** Exit codes as the command line has them. */
    private static final Integer LOCKED = 7;

    private static final Integer CANNOT_LOAD = 3;

    private static final Integer CANNOT_WRITE = 4;

    /** How SWT draws what is disabled: paler in both themes. As it does by itself, it is white in the dark one. */
    private static final String DISABLED_IMAGES = "org.eclipse.swt.image.disablement";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(DISABLED_IMAGES, System.getProperty(DISABLED_IMAGES, "desaturated"));
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError | UnsatisfiedLinkError | NoClassDefFoundError e) {
            System.err.println("error: " + NoDisplay.sentence(e));
            return CANNOT_LOAD;
        }
        try {
            Splash splash = Splash.open(display);
            switch (Workspaces.choose(Platform.getInstanceLocation(), splash::close)) {
                case LOCKED -> {
                    return LOCKED;
                }
                case NOT_WRITABLE -> {
                    return CANNOT_WRITE;
                }
                case NONE -> {
                    return EXIT_OK;
                }
                case OPENED -> splash.step();
            }
            context.applicationRunning();
            boolean again = PlatformUI.createAndRunWorkbench(display,
                    new Advisor(splash)) == PlatformUI.RETURN_RESTART;
            if (again) {
                Workspaces.beforeRestart();
            }
            // what a native launcher would be told; the start script knows what to do
            System.clearProperty(IApplicationContext.EXIT_DATA_PROPERTY);
            System.clearProperty("eclipse.exitcode");
            return again ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
