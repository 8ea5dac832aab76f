package org.resistlab.ui.studies.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.model.importing.StudyDraft;

/** An import that can be taken back by Edit &gt; Undo, which asks first. */
public abstract class ImportOperation extends AbstractOperation
        implements
            IAdvancedUndoableOperation,
            IAdvancedUndoableOperation2 {

    private final StudyDraft draft;

    ImportOperation(String label, StudyDraft draft) {
        super(label);
        this.draft = draft;
        addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
    }

    /** What is imported. */
    public final StudyDraft draft() {
        return draft;
    }

    /** The study's project; null before the import. */
    public abstract IProject project();

    /** Imports; leaves nothing behind if that fails or is cancelled. */
    abstract void make(Path scratch, Contributions contributions, MonitorExecution execution, SubMonitor monitor)
            throws ProblemException, IOException, CoreException;

    /** Takes the import back. */
    abstract void takeBack(SubMonitor monitor) throws IOException, CoreException;

    /** Does it again. */
    abstract void bringBack(SubMonitor monitor) throws IOException, CoreException;

    /** The question before it is taken back; an error if that is no longer possible. Reads no files. */
    abstract IStatus question();

    @Override
    public final IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        Path scratch = null;
        try {
            scratch = Files.createTempDirectory("resistlab-import");
            SubMonitor progress = SubMonitor.convert(monitor, getLabel(), 100);
            make(scratch, Contributions.installed(), new MonitorExecution(monitor), progress);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException | IOException | CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        } finally {
            deleteQuietly(scratch);
        }
    }

    @Override
    public final IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        try {
            takeBack(SubMonitor.convert(monitor, "Undo " + getLabel(), 100));
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            throw new ExecutionException("The import cannot be taken back: " + e.getMessage(), e);
        }
    }

    @Override
    public final IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
        try {
            bringBack(SubMonitor.convert(monitor, getLabel(), 100));
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            throw new ExecutionException("The import cannot be done again: " + e.getMessage(), e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> walk = Files.walk(folder)) {
            entries = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.delete(entry);
        }
    }

    /** For what is left in a temporary folder, which the system clears in the end. */
    static void deleteQuietly(Path folder) {
        try {
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public final IStatus computeUndoableStatus(IProgressMonitor monitor) {
        return question();
    }

    @Override
    public final IStatus computeRedoableStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public final IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public final boolean runInBackground() {
        return true;
    }

    @Override
    public final void setQuietCompute(boolean quiet) {
        // its question is asked in any case: a study is more than a file
    }

    @Override
    public final void aboutToNotify(OperationHistoryEvent event) {
        // listeners need nothing from it
    }

    @Override
    public final Object[] getAffectedObjects() {
        return project() == null ? new Object[0] : new Object[] {project()};
    }
}
