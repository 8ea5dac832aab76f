package org.resistlab.ui.tables.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.resistlab.ui.tables.model.StudyPart;

/** Renames or removes an assay or endpoint in the study file, in its editor: what is done can be taken back there. */
public final class PartHandler extends AbstractHandler {

    private static final String REMOVE = "org.resistlab.ui.tables.remove-part";

    @Override
    public Object execute(ExecutionEvent event) {
        IPath path = IPath.fromPortableString(event.getParameter("file"));
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        String kind = event.getParameter("kind");
        StudyPart part = StudyPart.ASSAY.word().equals(kind) ? StudyPart.ASSAY : StudyPart.ENDPOINT;
        String id = event.getParameter("id");
        try {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            IEditorPart editor = IDE.openEditor(page, file, StudyEditor.ID);
            if (editor instanceof StudyEditor study && event.getCommand().getId().equals(REMOVE)) {
                study.remove(part, id);
            } else if (editor instanceof StudyEditor study) {
                study.rename(part, id);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
        return null;
    }
}
