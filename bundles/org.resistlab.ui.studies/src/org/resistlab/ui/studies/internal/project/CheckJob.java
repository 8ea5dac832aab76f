package org.resistlab.ui.studies.internal.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.ui.studies.model.FindingPlaces;
import org.resistlab.ui.studies.model.StudyCheck;
import org.resistlab.ui.studies.model.StudySummary;

/**
 * Loads a study and makes problem markers of what is found. A check that is cancelled leaves the markers as they are.
 */
final class CheckJob extends Job {

    private final IProject project;
    private volatile MonitorExecution running;

    CheckJob(IProject project) {
        super("Checking study " + project.getName());
        this.project = project;
        setPriority(Job.BUILD);
    }

    @Override
    public boolean belongsTo(Object family) {
        return StudyChecks.FAMILY.equals(family);
    }

    /** Stops the check that is running, if any: its result would be old. */
    void again() {
        MonitorExecution execution = running;
        if (execution != null) {
            execution.stop();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitorExecution execution = new MonitorExecution(monitor);
        running = execution;
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            Optional<Path> folder = StudyProjects.folder(project);
            if (folder.isEmpty() || !StudyNature.isStudy(project)) {
                return Status.OK_STATUS;
            }
            StudyCheck check = check(folder.get(), execution);
            execution.checkCancelled();
            ICoreRunnable mark = each -> FindingMarkers.replace(project, check.findings());
            project.getWorkspace().run(mark, project.getWorkspace().getRuleFactory().markerRule(project), 0, null);
            StudyProjects.keepSummary(project, check.summary());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return project.isAccessible() ? e.getStatus() : Status.OK_STATUS;
        } finally {
            running = null;
            monitor.done();
            StudyChecks.done(project, this);
        }
    }

    private StudyCheck check(Path folder, MonitorExecution execution) {
        try {
            return StudyCheck.run(folder, Contributions.installed(), CacheFolder.standard(), execution);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            ILog.of(CheckJob.class).error("The study " + project.getName() + " could not be checked.", e);
            Problem problem = Problem.error("study.check-failed", "The study could not be checked: " + e + ".",
                    "The error log has the details; report it to the authors.").at(Location.of("study.yaml"));
            return new StudyCheck(List.of(FindingPlaces.of(folder).find(problem)), StudySummary.NONE);
        }
    }
}
