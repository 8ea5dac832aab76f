package org.resistlab.ui.apply.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Opens the model that is named or selected; else asks which. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            Optional<IFile> file = selected(event);
            String named = event.getParameter("model");
            if (named != null && !named.isEmpty()) {
                open(page, named);
            } else if (file.isPresent()) {
                IDE.openEditor(page, file.get(), ApplyIds.EDITOR);
            } else {
                ModelChooser chooser = new ModelChooser(HandlerUtil.getActiveShell(event));
                if (chooser.open() == Window.OK) {
                    open(page, chooser.model());
                }
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void open(IWorkbenchPage page, String model) throws PartInitException {
        IResource member = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(model));
        if (member instanceof IFile file) {
            IDE.openEditor(page, file, ApplyIds.EDITOR);
        } else {
            IDE.openEditor(page, Path.of(model).toUri(), ApplyIds.EDITOR, true);
        }
    }

    private static Optional<IFile> selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && selection.size() == 1
                        ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
                                .filter(file -> "resistlab".equals(file.getFileExtension()))
                        : Optional.empty();
    }
}
