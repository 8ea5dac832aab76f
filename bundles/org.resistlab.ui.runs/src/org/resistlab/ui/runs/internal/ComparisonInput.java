package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.resistlab.ui.Icons;

/**
 * Run folders to compare.
 *
 * @param runs two or more
 */
record ComparisonInput(List<Path> runs) implements IEditorInput, IPersistableElement {

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
        return runs.size() == 2 ? runs.get(0).getFileName() + " and " + runs.get(1).getFileName()
                : runs.size() + " runs";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ComparisonInputs.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        runs.forEach(
                run -> memento.createChild(ComparisonInputs.RUN).putString(ComparisonInputs.FOLDER, run.toString()));
    }

    @Override
    public String getToolTipText() {
        return runs.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}
