package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;

/** Where files of the disk are in the workspace. */
final class Workspace {

    private static final String STUDY = "study.yaml";

    private Workspace() {
    }

    /** The open projects that lie on this machine, by name. */
    static Map<String, Path> projects() {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && project.getLocation() != null) {
                folders.put(project.getName(), project.getLocation().toPath());
            }
        }
        return folders;
    }

    /** The file on the disk; null if it is not on this machine. */
    static Path disk(IResource resource) {
        return resource.getLocation() == null ? null : resource.getLocation().toPath();
    }

    /** The file of a path in the workspace, {@code /study/analyses/a.yaml}, or of one on the disk. */
    static Optional<Path> find(String text) {
        IResource member = ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(text));
        return member instanceof IFile file ? Optional.ofNullable(disk(file))
                : Optional.of(Path.of(text)).filter(Path::isAbsolute);
    }

    /** Where runs of an analysis go: {@code runs} of its study's project, else beside it. */
    static Path runsOf(Path analysis) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(analysis.toUri())) {
            if (file.getProject().getFile(STUDY).exists() && file.getProject().getLocation() != null) {
                return file.getProject().getLocation().toPath().resolve("runs");
            }
        }
        return analysis.resolveSibling("runs");
    }

    /** Shows the workspace what has changed in a folder. Not in the user interface thread. */
    static void refresh(Path folder) {
        for (Path known = folder; known != null; known = known.getParent()) {
            for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
                    .findContainersForLocationURI(known.toUri())) {
                if (container.isAccessible()) {
                    refresh(container);
                    return;
                }
            }
        }
    }

    private static void refresh(IContainer container) {
        try {
            container.refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            ILog.of(Workspace.class).warn(container.getFullPath() + " could not be refreshed.", e);
        }
    }
}
