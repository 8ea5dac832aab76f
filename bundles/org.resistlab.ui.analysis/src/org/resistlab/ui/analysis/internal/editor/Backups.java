package org.resistlab.ui.analysis.internal.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.ui.analysis.model.AnalysisBackup;

/** Keeps what is typed within two seconds, and offers it after a crash. */
final class Backups {

    private static final int DELAY = 800;

    private final AnalysisBackup backup = new AnalysisBackup(
            Platform.getStateLocation(FrameworkUtil.getBundle(Backups.class)).toPath().resolve("unsaved"));
    private final Display display;
    private String name = "";
    private String text = "";
    private boolean waiting;
    private final Job job = Job.createSystem("Keeping what is typed", this::write);

    Backups(Display display) {
        this.display = display;
    }

    /** Keeps a text: at most a moment passes until it is on disk, however fast the next one comes. */
    synchronized void keep(String file, String content) {
        name = file;
        text = content;
        if (!waiting) {
            waiting = true;
            job.schedule(DELAY);
        }
    }

    private IStatus write(IProgressMonitor monitor) {
        String file;
        String content;
        synchronized (this) {
            if (!waiting) {
                return Status.OK_STATUS;
            }
            waiting = false;
            file = name;
            content = text;
        }
        try {
            backup.keep(file, content);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.warning("What is typed cannot be kept until it is saved: " + e.getMessage(), e);
        }
    }

    /** Nothing needs to be kept any more. */
    void forget(String file) {
        synchronized (this) {
            waiting = false;
        }
        job.cancel();
        backup.forget(file);
    }

    /** Asks whether what was typed before a crash is wanted; empty if there is none or it is not. */
    Optional<String> offer(Shell shell, String file, String saved) {
        Optional<String> kept = backup.find(file, saved);
        if (kept.isEmpty() || display.isDisposed()) {
            return Optional.empty();
        }
        MessageDialog question = new MessageDialog(shell, "Unsaved changes", null,
                "ResistLab ended before the changes of this analysis were saved. They have been kept.\n\n"
                        + "Bring them back? Nothing is saved until you save it.",
                MessageDialog.QUESTION, 0, "&Bring back", "&Discard");
        if (question.open() == 0) {
            return kept;
        }
        backup.forget(file);
        return Optional.empty();
    }
}
