package org.resistlab.ui.runs.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.ui.runs.model.PastRun;
import org.resistlab.ui.runs.model.RunHistory;

/** The runs of all open projects, read beside the user interface whenever something may have changed. */
final class History {

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
