package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the analysis that is named, open in the active editor, or selected; else asks which. */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RunActions.run(window, analysis(event).orElse(null), !"false".equals(event.getParameter("ask")));
        return null;
    }

    private static Optional<Path> analysis(ExecutionEvent event) {
        String file = event.getParameter("file");
        if (file != null && !file.isEmpty()) {
            return Workspace.find(file);
        }
        Optional<Path> selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && selection.size() == 1 ? RunActions.analysisOf(selection.getFirstElement()) : Optional.empty();
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Optional<Path> edited = editor == null ? Optional.empty()
                : Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class)).flatMap(RunActions::analysisOf);
        return selected.isPresent() && HandlerUtil.getActivePart(event) != editor ? selected
                : edited.or(() -> selected);
    }
}
