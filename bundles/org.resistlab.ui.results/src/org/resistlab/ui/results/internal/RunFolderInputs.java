package org.resistlab.ui.results.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IURIEditorInput;
import org.resistlab.ui.results.model.RunFiles;

/** Finds the run folder that an input, or a text, means; makes inputs again when the workbench starts. */
public final class RunFolderInputs implements IElementFactory {

    static final String ID = "org.resistlab.ui.results.input";
    static final String FOLDER = "folder";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        return folder == null ? null : new RunFolderInput(Path.of(folder));
    }

    /** The run folder of an editor's input: a folder of ours, or a file of a run in workspace or file system. */
    static Path folder(IEditorInput input) {
        if (input instanceof RunFolderInput ours) {
            return ours.folder();
        }
        URI uri = input instanceof IURIEditorInput file ? file.getURI() : null;
        if (uri == null || !"file".equals(uri.getScheme())) {
            throw new IllegalArgumentException(
                    input.getName() + " is not a file on this computer: a run folder must be one.");
        }
        return RunFiles.folder(Path.of(uri)).toAbsolutePath().normalize();
    }

    /** The run folder of a text: a path of the file system, or one in the workspace. */
    static Path folder(String text) {
        Path path = Path.of(text);
        if (!Files.exists(path)) {
            IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromOSString(text));
            if (resource != null && resource.getLocation() != null) {
                path = resource.getLocation().toPath();
            }
        }
        return RunFiles.folder(path);
    }
}
