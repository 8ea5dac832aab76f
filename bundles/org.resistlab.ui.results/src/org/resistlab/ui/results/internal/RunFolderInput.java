package org.resistlab.ui.results.internal;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.resistlab.ui.Icons;

/** A run folder, wherever it is, as what an editor is open on. */
final class RunFolderInput implements IEditorInput, IPersistableElement {

    private final Path folder;

    RunFolderInput(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path folder() {
        return folder;
    }

    @Override
    public boolean exists() {
        return true; // a folder that is gone is said so in the editor
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("result");
    }

    @Override
    public String getName() {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return folder.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(folder) ? adapter.cast(folder) : null;
    }

    @Override
    public String getFactoryId() {
        return RunFolderInputs.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(RunFolderInputs.FOLDER, folder.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunFolderInput input && input.folder.equals(folder);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }
}
