package org.resistlab.ui.runs.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.ui.runs.model.PastRun;
import org.resistlab.ui.runs.model.RunFolders;
import org.resistlab.ui.runs.model.RunHistory;

/** The runs of all open projects, read beside the user interface whenever something may have changed. */
final class History implements IResourceChangeListener {

    /** Jobs that read run folders belong to it. */
    static final Object FAMILY = RunIds.BUNDLE + ".history";

    private static final long PATIENCE = 300;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job job = new Reading();
    private volatile Map<String, List<PastRun>> runs = Map.of();

    History() {
        job.setSystem(true);
    }

    /** The runs of each project, as they were read last. */
    Map<String, List<PastRun>> runs() {
        return runs;
    }

    /** Is told, on any thread, that the runs were read again. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void unlisten(Runnable listener) {
        listeners.remove(listener);
    }

    /** Run folders come and go in the navigator, by the system, or with their project. */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean appeared = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & IResourceDelta.OPEN) != 0;
                if (appeared && (delta.getResource().getType() != IResource.FILE
                        || delta.getResource().getName().equals(RunFolders.DIARY))) {
                    scan();
                }
                return !appeared;
            });
        } catch (CoreException e) {
            ILog.of(History.class).warn("Changes of the workspace cannot be followed.", e);
        }
    }

    /** Reads them again soon; many wishes at once are one. */
    void scan() {
        job.schedule(PATIENCE);
    }

    private final class Reading extends Job {

        Reading() {
            super("Reading runs");
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Map<String, List<PastRun>> found = new LinkedHashMap<>();
            for (Map.Entry<String, Path> project : Workspace.projects().entrySet()) {
                try {
                    found.put(project.getKey(), RunHistory.in(project.getValue()));
                } catch (IOException e) {
                    ILog.of(History.class).warn("The runs of " + project.getKey() + " cannot be read.", e);
                }
            }
            runs = found;
            listeners.forEach(Runnable::run);
            return Status.OK_STATUS;
        }
    }
}
