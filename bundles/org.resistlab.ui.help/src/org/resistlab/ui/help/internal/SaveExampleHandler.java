package org.resistlab.ui.help.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.help.model.ExampleFiles;

/** Saves the files of the guide's example into a folder that the user chooses. */
public final class SaveExampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Save the example's files");
        dialog.setMessage("Choose the folder bundles of the sources of ResistLab, or an empty one.");
        String folder = dialog.open();
        if (folder == null) {
            return null;
        }
        BackgroundJob.named("Saving the example's files", monitor -> save(Path.of(folder)))
                .whatToDo("Choose another folder, or remove what is there.").show(shell, made -> MessageDialog
                        .openInformation(shell, "Saved", "In " + folder + ":\n\n" + String.join("\n", made)))
                .schedule();
        return null;
    }

    private static Set<String> save(Path folder) throws Exception {
        Map<String, String> files = ExampleFiles
                .of(InstalledManual.get().get().page("CONTRIBUTING").orElseThrow().blocks());
        return ExampleFiles.write(files, folder);
    }
}
