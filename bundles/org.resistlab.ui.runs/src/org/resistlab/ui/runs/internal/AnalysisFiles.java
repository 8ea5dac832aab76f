package org.resistlab.ui.runs.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * The analyses of the workspace, as it knows them: the YAML files in {@code analyses}, or beside {@code study.yaml}.
 */
final class AnalysisFiles {

    private AnalysisFiles() {
    }

    /** Files on the disk by their path in the workspace, sorted. Reads nothing. */
    static Map<String, Path> all() {
        Map<String, Path> files = new TreeMap<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                add(project, files);
            }
        }
        return files;
    }

    private static void add(IProject project, Map<String, Path> files) {
        try {
            project.accept(resource -> {
                boolean within = resource.getProjectRelativePath().segmentCount() < 2
                        && (resource.getType() != IResource.FOLDER || resource.getName().equals("analyses"));
                if (resource instanceof IFile file) {
                    RunActions.analysisOf(file).ifPresent(path -> files.put(file.getFullPath().toString(), path));
                }
                return within;
            });
        } catch (CoreException e) {
            ILog.of(AnalysisFiles.class).warn(project.getName() + " cannot be searched.", e);
        }
    }
}
