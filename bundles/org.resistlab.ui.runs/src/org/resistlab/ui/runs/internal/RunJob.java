package org.resistlab.ui.runs.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.ui.runs.model.RunMonitor;
import org.resistlab.ui.runs.model.RunState;
import org.resistlab.ui.runs.model.RunStatus;
import org.resistlab.ui.runs.model.RunTexts;

/** A run in the progress view: units done, time left and the model ahead; its stop button cancels the run. */
final class RunJob extends Job {

    /** Jobs of runs belong to it. */
    static final Object FAMILY = RunIds.BUNDLE;

    private static final int TICKS = 1000;

    private static final long GLANCE = 200;

    private static volatile boolean leaving;

    private final RunMonitor run;
    private final Runs runs;

    RunJob(RunMonitor run, Runs runs) {
        super("Run " + run.order().name());
        this.run = run;
        this.runs = runs;
        setUser(false);
        setPriority(LONG);
    }

    /** The workbench is being closed: jobs end, and their runs are not touched any more. */
    static void leaveAll() {
        leaving = true;
        Job.getJobManager().cancel(FAMILY);
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TICKS);
        int told = 0;
        while (run.state().isOpen()) {
            if (monitor.isCanceled()) {
                if (leaving) {
                    return Status.CANCEL_STATUS;
                }
                runs.queue().cancel(run);
            }
            RunStatus status = run.status();
            int now = (int) (TICKS * status.fraction());
            monitor.worked(Math.max(0, now - told));
            told = Math.max(told, now);
            monitor.subTask(text(status));
            if (!glance()) {
                return Status.CANCEL_STATUS;
            }
        }
        over(run, runs);
        return run.state() == RunState.CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private static String text(RunStatus status) {
        String progress = RunTexts.progress(status);
        String words = status.state() == RunState.WAITING ? "Waiting: " + status.message() : status.state().label();
        return words + (progress.isEmpty() ? "" : ": " + progress)
                + RunTexts.leader(status.scores()).map(score -> "; " + RunTexts.leading(score)).orElse("");
    }

    private static boolean glance() {
        try {
            Thread.sleep(GLANCE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What follows the end of a run. Reads and refreshes files. */
    static void over(RunMonitor run, Runs runs) {
        Workspace.refresh(run.order().folder());
        runs.history().scan();
        RunNotice.show(run);
    }
}
