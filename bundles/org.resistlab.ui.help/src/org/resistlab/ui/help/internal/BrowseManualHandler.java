package org.resistlab.ui.help.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.help.model.Html;

/** Writes the whole manual as one page of HTML and opens it in the system's browser: to print, or to read it larger. */
public final class BrowseManualHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        BackgroundJob.named("Writing the manual", monitor -> {
            IPath folder = Platform.getStateLocation(FrameworkUtil.getBundle(BrowseManualHandler.class));
            Path file = folder.append("manual.html").toPath();
            Files.write(file, Html.of(InstalledManual.get().get()).getBytes(StandardCharsets.UTF_8));
            return file;
        }).whatToDo("The manual can be read in the workbench: Help > Manual.")
                .show(null, file -> Program.launch(file.toUri().toString())).schedule();
        return null;
    }
}
