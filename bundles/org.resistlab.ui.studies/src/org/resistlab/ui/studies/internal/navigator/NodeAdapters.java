package org.resistlab.ui.studies.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.resistlab.ui.studies.model.StudyNode;

/** Lets the platform's actions and properties of files work on nodes that stand for a file or a folder. */
public final class NodeAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object element, Class<T> type) {
        if (!(element instanceof StudyNode node)) {
            return null;
        }
        if (type == IProject.class) {
            return Nodes.project(node).map(type::cast).orElse(null);
        }
        if (type == IPropertySource.class) {
            return Nodes.resource(node).map(resource -> Adapters.adapt(resource, type)).orElse(null);
        }
        return Nodes.resource(node).filter(type::isInstance).map(type::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IResource.class, IFile.class, IFolder.class, IProject.class, IPropertySource.class};
    }
}
