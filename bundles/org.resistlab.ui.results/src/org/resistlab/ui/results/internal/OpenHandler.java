package org.resistlab.ui.results.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.resistlab.ui.results.model.RunFiles;

/** Opens the result explorer on the run folder that is named, selected, or chosen in a dialog. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String named = event.getParameter("folder");
        Path folder = named != null ? RunFolderInputs.folder(named) : selected(event);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell());
            dialog.setText("Open result");
            dialog.setMessage("Choose the folder that a run has made.");
            String chosen = dialog.open();
            folder = chosen == null ? null : Path.of(chosen);
        }
        if (folder == null) {
            return null;
        }
        try {
            return IDE.openEditor(window.getActivePage(), new RunFolderInput(folder), ResultExplorer.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static Path selected(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
            IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
            if (resource != null && resource.getLocation() != null) {
                Path folder = RunFiles.folder(resource.getLocation().toPath());
                return folder.resolve(RunFiles.DIARY).toFile().isFile() ? folder : null;
            }
        }
        return null;
    }
}
