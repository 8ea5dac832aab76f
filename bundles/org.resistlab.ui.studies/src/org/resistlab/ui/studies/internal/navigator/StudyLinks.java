package org.resistlab.ui.studies.internal.navigator;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.resistlab.ui.studies.model.StudyNode;

/** Links the tree and the editors: the editor of an analysis or a run and its node. */
public final class StudyLinks implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        if (!(input instanceof IFileEditorInput file)) {
            return StructuredSelection.EMPTY;
        }
        IPath location = file.getFile().getLocation();
        if (location == null) {
            return StructuredSelection.EMPTY;
        }
        Path path = location.toPath();
        Optional<StudyNode> node = StudyTrees.get().tree(file.getFile().getProject()).flatMap(tree -> tree.of(path));
        return node.map(found -> (IStructuredSelection) new StructuredSelection(found))
                .orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        if (selection != null && selection.getFirstElement() instanceof StudyNode node) {
            IEditorPart editor = Nodes.resource(node).filter(IFile.class::isInstance)
                    .map(file -> page.findEditor(new FileEditorInput((IFile) file)))
                    .orElseGet(() -> Nodes.studyFile(node)
                            .map(file -> page.findEditor(new FileEditorInput(file))).orElse(null));
            if (editor != null) {
                page.bringToTop(editor);
            }
        }
    }
}
