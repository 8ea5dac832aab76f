package org.resistlab.ui.studies.internal.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
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

    /** What a node stands below; null for one whose project is gone. */
    static Object parent(StudyNode node) {
        return switch (node) {
            case StudyGroup group -> project(group).orElse(null);
            case AssayNode _ -> new StudyGroup(node.study(), GroupKind.ASSAYS);
            case EndpointNode _ -> new StudyGroup(node.study(), GroupKind.ENDPOINTS);
            case AnalysisNode _ -> new StudyGroup(node.study(), GroupKind.ANALYSES);
            case RunNode _ -> new StudyGroup(node.study(), GroupKind.RUNS);
            case ModelNode model -> project(model).flatMap(project -> StudyTrees.get().tree(project))
                    .flatMap(tree -> tree.of(model.run())).orElse(null);
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

    /** What the workspace knows to be in a folder; nothing for anything else. */
    static List<IResource> members(IResource folder) {
        try {
            return folder instanceof IContainer container && container.isAccessible() ? List.of(container.members())
                    : List.of();
        } catch (CoreException e) {
            return List.of(); // it was deleted in this very moment
        }
    }

    private static IPath path(Path path) {
        return IPath.fromPath(path);
    }
}
