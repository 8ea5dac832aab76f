package org.resistlab.ui.studies.internal.imports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** Does an import, and puts it where Edit &gt; Undo finds it. */
public final class ImportJob extends Job {

    /** Family of the jobs. */
    public static final Object FAMILY = "org.resistlab.ui.studies.import";

    private final ImportOperation operation;
    private final Consumer<IProject> done;
    private final BiConsumer<ImportOperation, String> failed;

    /**
     * @param done gets the study's project, on the thread of the job
     * @param failed gets what is wrong and what to do about it, on the thread of the job
     */
    public ImportJob(ImportOperation operation, Consumer<IProject> done,
            BiConsumer<ImportOperation, String> failed) {
        super(operation.getLabel());
        this.operation = operation;
        this.done = done;
        this.failed = failed;
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            IStatus status = OperationHistoryFactory.getOperationHistory().execute(operation, monitor, null);
            if (status.isOK()) {
                done.accept(operation.project());
            }
            return status;
        } catch (ExecutionException e) {
            ILog.of(ImportJob.class).info("An import was refused.", e);
            failed.accept(operation, words(e.getCause() == null ? e : e.getCause()));
            return Status.OK_STATUS; // has been said
        }
    }

    private static String words(Throwable cause) {
        if (cause instanceof ProblemException problems) {
            List<String> all = problems.problems().stream().map(Problem::toString).toList();
            return String.join("\n", all.subList(0, Math.min(3, all.size())))
                    + (all.size() > 3 ? "\n… and " + (all.size() - 3) + " more." : "");
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
