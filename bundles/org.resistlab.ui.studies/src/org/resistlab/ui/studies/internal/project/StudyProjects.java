package org.resistlab.ui.studies.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.studies.model.StudySummary;

/** Studies as projects of the workspace: where they are, how they are made, what is known of them. */
public final class StudyProjects {

    private static final String BUNDLE = "org.resistlab.ui.studies";
    private static final String SUMMARY = "summary.tsv";
    private static final List<String> OWN_FOLDERS = List.of("analyses", "runs");

    private static final Map<IProject, StudySummary> SUMMARIES = new ConcurrentHashMap<>();
    private static final List<Consumer<IProject>> LISTENERS = new CopyOnWriteArrayList<>();

    private StudyProjects() {
    }

    /** The study folder of a project: where its study file is, which may be a link; empty for one that is gone. */
    public static Optional<Path> folder(IProject project) {
        if (!project.isAccessible()) {
            return Optional.empty();
        }
        IFile file = project.getFile(StudyFile.NAME);
        IPath location = file.isLinked() ? file.getLocation().removeLastSegments(1) : project.getLocation();
        return Optional.ofNullable(location).map(IPath::toPath);
    }

    /** Where analyses and runs of a project are. */
    public static Optional<Path> workFolder(IProject project) {
        return Optional.ofNullable(project.getLocation()).map(IPath::toPath);
    }

    /** All studies of the workspace that are open. */
    public static List<IProject> all() {
        return Arrays.stream(root().getProjects()).filter(StudyNature::isStudy).toList();
    }

    /** The open study project in whose folder a path is. */
    public static Optional<IProject> of(Path path) {
        return all().stream().filter(project -> folder(project).map(path::startsWith).orElse(false)
                || workFolder(project).map(path::startsWith).orElse(false)).findFirst();
    }

    /** A project name that is free: the name itself, or with a number. */
    public static String freeName(String name) {
        String free = name;
        for (int number = 2; root().getProject(free).exists(); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /**
     * Makes a folder that holds a study a project in place. Its description, {@code .project}, is kept where it has one
     * and written where it has none.
     *
     * @throws CoreException if the folder cannot be written, or overlaps another project
     */
    public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening the study", 3);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Path own = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
        IPath place = IPath.fromPath(folder);
        IProjectDescription description = Files.isRegularFile(own)
                ? workspace.loadProjectDescription(IPath.fromPath(own))
                : workspace.newProjectDescription(freeName(folder.getFileName().toString()));
        boolean inWorkspace = place.removeLastSegments(1).equals(root().getLocation());
        if (inWorkspace) {
            description.setName(place.lastSegment()); // what lies in the workspace has the name of its folder
        } else if (root().getProject(description.getName()).exists()) {
            description.setName(freeName(description.getName()));
        }
        description.setLocation(inWorkspace ? null : place);
        IProject project = root().getProject(description.getName());
        project.create(description, progress.split(1));
        try {
            project.open(progress.split(1));
            addNature(project, progress.split(1));
            return project;
        } catch (CoreException e) {
            project.delete(false, true, null);
            throw e;
        }
    }

    /**
     * A project in the workspace that only links to a study whose folder cannot be written: its study file and data
     * stay where they are, analyses and runs are the project's own.
     */
    public static IProject link(Path folder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Linking the study", 4);
        IProject project = root().getProject(freeName(folder.getFileName().toString()));
        project.create(progress.split(1));
        try {
            project.open(progress.split(1));
            for (Path child : children(folder)) {
                String name = child.getFileName().toString();
                if (name.startsWith(".") || OWN_FOLDERS.contains(name)) {
                    continue;
                }
                if (Files.isDirectory(child)) {
                    project.getFolder(name).createLink(IPath.fromPath(child), IResource.NONE, null);
                } else {
                    project.getFile(name).createLink(IPath.fromPath(child), IResource.NONE, null);
                }
            }
            IFolder analyses = project.getFolder(OWN_FOLDERS.get(0));
            analyses.create(false, true, progress.split(1));
            addNature(project, progress.split(1));
            return project;
        } catch (CoreException e) {
            project.delete(true, true, null);
            throw e;
        }
    }

    private static List<Path> children(Path folder) throws CoreException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new CoreException(Status.error("The folder " + folder + " cannot be read.", e));
        }
    }

    /** Makes an open project a study. */
    public static void addNature(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(StudyNature.ID)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
            natures.add(0, StudyNature.ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
        StudyChecks.schedule(project);
    }

    /** What was seen when the study was last loaded. Reads a file the first time. */
    public static StudySummary summary(IProject project) {
        return SUMMARIES.computeIfAbsent(project,
                each -> StudySummary.read(each.getWorkingLocation(BUNDLE).append(SUMMARY).toPath()));
    }

    static void keepSummary(IProject project, StudySummary summary) {
        SUMMARIES.put(project, summary);
        try {
            summary.write(project.getWorkingLocation(BUNDLE).append(SUMMARY).toPath());
        } catch (IOException e) {
            ILog.of(StudyProjects.class).warn("What is known of the study " + project.getName()
                    + " could not be kept for the next start.", e);
        }
        LISTENERS.forEach(listener -> listener.accept(project));
    }

    /** Drops what is known of a project that is gone. */
    public static void forget(IProject project) {
        SUMMARIES.remove(project);
    }

    /** Hears of each study that has been checked, on the thread of the check. */
    public static void addCheckListener(Consumer<IProject> listener) {
        LISTENERS.add(listener);
    }

    public static void removeCheckListener(Consumer<IProject> listener) {
        LISTENERS.remove(listener);
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
