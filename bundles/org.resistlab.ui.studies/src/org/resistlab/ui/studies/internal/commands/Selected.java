package org.resistlab.ui.studies.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.resistlab.ui.studies.internal.navigator.Nodes;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.model.StudyNode;

/** What a command is about: the selected element, else what the active editor shows. */
final class Selected {

    private Selected() {
    }

    /** The study project. */
    static Optional<IProject> project(ExecutionEvent event) {
        Object element = element(event);
        if (element instanceof StudyNode node) {
            return Nodes.project(node);
        }
        IResource resource = Adapters.adapt(element, IResource.class);
        if (resource == null) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            resource = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        return Optional.ofNullable(resource).map(IResource::getProject).filter(StudyNature::isStudy);
    }

    /** The selected file. */
    static Optional<IFile> file(ExecutionEvent event) {
        return Optional.ofNullable(Adapters.adapt(element(event), IFile.class));
    }

    /** The place on disk of the selected element. */
    static Optional<Path> path(ExecutionEvent event) {
        Object element = element(event);
        Optional<IResource> resource = Optional.ofNullable(Adapters.adapt(element, IResource.class));
        if (resource.isPresent()) {
            return resource.map(IResource::getLocation).map(IPath::toPath);
        }
        return element instanceof StudyNode node ? Optional.of(node.file()) : Optional.empty();
    }

    /** The first selected element; null if there is none. */
    static Object element(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        return selection instanceof IStructuredSelection elements ? elements.getFirstElement() : null;
    }
}
