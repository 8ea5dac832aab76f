package org.resistlab.ui.studies.internal.project;

import org.eclipse.core.runtime.IProgressMonitor;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.numerics.random.RandomStream;

/** Work of the engine in a job: cancelled when the job is. Loading needs no randomness. */
public final class MonitorExecution implements Execution {

    private final IProgressMonitor monitor;
    private volatile boolean stopped;

    /** @param monitor the job's */
    public MonitorExecution(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** Cancels the work, and not the job. */
    void stop() {
        stopped = true;
    }

    @Override
    public RandomStream random() {
        return RandomStream.of(0, "study");
    }

    @Override
    public boolean isCancelled() {
        return stopped || monitor.isCanceled();
    }

    @Override
    public void note(Problem problem) {
        // the findings of a study come with the study
    }
}
