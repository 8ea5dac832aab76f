package org.resistlab.ui.studies.internal.navigator;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.AnalysisNode;
import org.resistlab.ui.studies.model.AssayNode;
import org.resistlab.ui.studies.model.EndpointNode;
import org.resistlab.ui.studies.model.GroupKind;
import org.resistlab.ui.studies.model.ModelNode;
import org.resistlab.ui.studies.model.RunNode;
import org.resistlab.ui.studies.model.StudyGroup;
import org.resistlab.ui.studies.model.StudyNode;

/** What a node is in the workspace. */
public final class Nodes {

    private Nodes() {
    }

    /** The project of a node. */
    public static Optional<IProject> project(StudyNode node) {
        return StudyProjects.all().stream()
                .filter(project -> StudyProjects.folder(project).filter(node.study()::equals).isPresent()).findFirst();
    }

    /** The group that a node is in. */
    public static GroupKind kind(StudyNode node) {
        return switch (node) {
            case StudyGroup group -> group.kind();
            case AssayNode _ -> GroupKind.ASSAYS;
            case EndpointNode _ -> GroupKind.ENDPOINTS;
            case AnalysisNode _ -> GroupKind.ANALYSES;
            case RunNode _ -> GroupKind.RUNS;
            case ModelNode _ -> GroupKind.MODELS;
        };
    }

    /**
     * The file or folder that a node stands for, which is deleted, renamed or copied with it; empty for a part of the
     * study file.
     */
    public static Optional<IResource> resource(StudyNode node) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        return switch (node) {
            case AnalysisNode analysis -> Optional.ofNullable(root.getFileForLocation(path(analysis.file())));
            case ModelNode model -> Optional.ofNullable(root.getFileForLocation(path(model.file())));
            case RunNode run -> {
                IContainer folder = root.getContainerForLocation(path(run.folder()));
                yield Optional.ofNullable(folder);
            }
            default -> Optional.empty();
        };
    }

    /** The study file of a node's project. */
    public static Optional<IFile> studyFile(StudyNode node) {
        return project(node).map(project -> project.getFile(StudyFile.NAME)).filter(IFile::exists);
    }

    private static IPath path(Path path) {
        return IPath.fromPath(path);
    }
}
