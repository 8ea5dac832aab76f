package org.resistlab.ui.studies.internal.navigator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.ui.studies.internal.project.StudyChecks;
import org.resistlab.ui.studies.internal.project.StudyNature;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.StudyTree;
import org.resistlab.ui.studies.model.StudyTreeReader;

/** The trees of all studies, read by a job when somebody looks at them and again when their files change. */
public final class StudyTrees {

    /** Family of the jobs. */
    public static final Object FAMILY = "org.resistlab.ui.studies.tree";

    private static final long DELAY_MILLIS = 150;
    private static final StudyTrees INSTANCE = new StudyTrees();

    private final Map<IProject, StudyTree> trees = new ConcurrentHashMap<>();
    private final Set<IProject> checked = ConcurrentHashMap.newKeySet();
    private final Map<IProject, Job> jobs = new ConcurrentHashMap<>();
    private final Set<Consumer<IProject>> listeners = new CopyOnWriteArraySet<>();

    private StudyTrees() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
        StudyProjects.addCheckListener(this::readAgain);
    }

    /** The trees of this workspace. */
    public static StudyTrees get() {
        return INSTANCE;
    }

    /** The tree of a study; empty until it has been read, which is begun by this. Reads nothing itself. */
    public Optional<StudyTree> tree(IProject project) {
        StudyTree tree = trees.get(project);
        if (tree == null) {
            read(project, 0);
            if (checked.add(project)) {
                StudyChecks.schedule(project); // its files may have changed while the workbench was closed
            }
        }
        return Optional.ofNullable(tree);
    }

    /** Hears of each tree that has been read, on the thread of the job. */
    public void addListener(Consumer<IProject> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<IProject> listener) {
        listeners.remove(listener);
    }

    private void readAgain(IProject project) {
        if (trees.containsKey(project)) {
            read(project, DELAY_MILLIS);
        }
    }

    private void read(IProject project, long delay) {
        jobs.computeIfAbsent(project, ReadJob::new).schedule(delay);
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
            IProject project = (IProject) delta.getResource();
            boolean gone = delta.getKind() == IResourceDelta.REMOVED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
            if (gone && !project.isAccessible()) {
                trees.remove(project);
                jobs.remove(project);
                if (!project.exists()) {
                    StudyProjects.forget(project);
                }
            } else if (isMoreThanMarkers(delta)) {
                readAgain(project);
            }
        }
    }

    private static boolean isMoreThanMarkers(IResourceDelta delta) {
        boolean leaf = delta.getResource().getType() == IResource.FILE;
        if (delta.getKind() != IResourceDelta.CHANGED || leaf && (delta.getFlags() & ~IResourceDelta.MARKERS) != 0
                || (delta.getFlags() & (IResourceDelta.DESCRIPTION | IResourceDelta.OPEN)) != 0) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (isMoreThanMarkers(child)) {
                return true;
            }
        }
        return false;
    }

    private final class ReadJob extends Job {

        private final IProject project;

        ReadJob(IProject project) {
            super("Reading study " + project.getName());
            this.project = project;
            setSystem(true);
            setPriority(Job.SHORT);
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Optional<Path> folder = StudyProjects.folder(project);
            Optional<Path> work = StudyProjects.workFolder(project);
            if (folder.isPresent() && work.isPresent() && StudyNature.isStudy(project)) {
                trees.put(project, StudyTreeReader.read(folder.get(), work.get(), StudyProjects.summary(project),
                        Clock.systemUTC()));
                listeners.forEach(listener -> listener.accept(project));
            }
            return Status.OK_STATUS;
        }
    }
}
