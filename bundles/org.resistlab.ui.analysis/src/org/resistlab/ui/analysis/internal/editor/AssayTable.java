package org.resistlab.ui.analysis.internal.editor;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens an assay's table in the editor of its study. */
final class AssayTable {

    private static final String STUDY_EDITOR = "org.resistlab.ui.tables.study-editor";

    private AssayTable() {
    }

    /** @return false where the study is not in the workspace */
    static boolean open(IWorkbenchPage page, Path study, String assay) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFileForLocation(IPath.fromPath(study.toAbsolutePath().normalize()));
        if (file == null || !file.exists()) {
            return false;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file, STUDY_EDITOR);
            IGotoMarker target = editor == null ? null : editor.getAdapter(IGotoMarker.class);
            if (target != null) {
                IMarker place = file.createMarker(IMarker.MARKER, Map.of("assay", assay));
                target.gotoMarker(place);
                place.delete();
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(Status.error("The table of " + assay + " cannot be opened.", e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
        return true;
    }
}
