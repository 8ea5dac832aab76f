package org.resistlab.ui.studies.internal.project;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;

/** The checks of all studies: one job for each, however often its files change. */
public final class StudyChecks {

    /** Family of the jobs. */
    public static final Object FAMILY = "org.resistlab.ui.studies.check";

    /** Changes within this time lead to one check. */
    private static final long DELAY_MILLIS = 300;

    private static final Map<IProject, CheckJob> JOBS = new ConcurrentHashMap<>();

    private StudyChecks() {
    }

    /** Checks a study soon; a check that is running is begun again, as what it has read may be old. */
    public static void schedule(IProject project) {
        CheckJob job = JOBS.computeIfAbsent(project, CheckJob::new);
        job.again();
        job.schedule(DELAY_MILLIS);
    }

    static void done(IProject project, CheckJob job) {
        if (!project.exists()) {
            JOBS.remove(project, job);
        }
    }
}
