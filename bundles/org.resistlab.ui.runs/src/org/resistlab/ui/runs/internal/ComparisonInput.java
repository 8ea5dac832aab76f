package org.resistlab.ui.runs.internal;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.resistlab.ui.Icons;

/**
 * Two run folders.
 *
 * @param first a run
 * @param second another
 */
record ComparisonInput(Path first, Path second) implements IEditorInput {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(RunIds.BUNDLE, "compare");
    }

    @Override
    public String getName() {
        return first.getFileName() + " and " + second.getFileName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return first + " and " + second;
    }
}
