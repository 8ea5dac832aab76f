package org.resistlab.ui.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps what is typed in an editor within a second, and offers it after a crash. The editor calls {@link #saving()}
 * before and {@link #saved()} after its document is saved, and {@link #dispose()} at its end. For the user interface
 * thread.
 */
public final class EditorBackup {

    private static final int DELAY = 800;

    private final TextBackup backup = new TextBackup(folder());
    private final IEditorPart editor;
    private final IDocument document;
    private final String file;
    private final Display display;
    private final Job keeping = Job.createSystem("Keeping what is typed", this::keep);
    private final IDocumentListener typing = new IDocumentListener() {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it has become matters
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            typed();
        }
    };
    private String text;
    private boolean closed;

    /**
     * Begins to keep, and asks whether what was typed before a crash is wanted.
     *
     * @param document what is edited
     * @param file what is edited, on disk
     */
    public EditorBackup(IEditorPart editor, IDocument document, Path file) {
        this.editor = editor;
        this.document = document;
        this.file = file.toAbsolutePath().toString();
        this.display = editor.getSite().getShell().getDisplay();
        document.addDocumentListener(typing);
        if (!isOpenElsewhere()) {
            String saved = document.get();
            Job.createSystem("Looking for what was typed", monitor -> {
                backup.find(this.file, saved).ifPresent(kept -> display.asyncExec(() -> offer(kept, saved)));
            }).schedule();
        }
    }

    /** Where unsaved texts of all editors are kept. */
    public static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(EditorBackup.class)).toPath().resolve("unsaved");
    }

    private void typed() {
        synchronized (this) {
            text = document.get();
        }
        keeping.schedule(DELAY); // one that waits already is not put off, however fast the next comes
    }

    private IStatus keep(IProgressMonitor monitor) {
        try {
            keepNow();
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.warning("What is typed cannot be kept until it is saved: " + e.getMessage(), e);
        }
    }

    /** Under a lock, so that nothing old is written over something newer, or after it was forgotten. */
    private synchronized void keepNow() throws IOException {
        if (text != null) {
            backup.keep(file, text);
            text = null;
        }
    }

    /** Keeps the text at once: while a file is written it is neither what it was nor what it will be. */
    public void saving() {
        try {
            keepNow();
        } catch (IOException e) {
            ILog.of(EditorBackup.class).warn("What is typed cannot be kept until it is saved: " + e.getMessage(), e);
        }
    }

    /** Nothing needs to be kept any more. */
    public synchronized void saved() {
        text = null;
        backup.forget(file);
    }

    private void offer(String kept, String saved) {
        if (closed || !document.get().equals(saved)) {
            return; // closed, or already changed by a person
        }
        MessageDialog question = new MessageDialog(editor.getSite().getShell(), "Unsaved changes", null,
                "ResistLab ended before the changes of " + editor.getEditorInput().getToolTipText()
                        + " were saved. They have been kept.\n\nBring them back? Nothing is saved until you save it.",
                MessageDialog.QUESTION, 0, "&Bring back", "&Discard");
        boolean wanted = question.open() == 0;
        if (wanted && !closed) {
            document.set(kept);
        } else if (!wanted && !document.get().equals(kept)) {
            saved();
        }
    }

    /** The editor was closed by a person: all is saved, or given up on purpose. */
    public void dispose() {
        closed = true;
        document.removeDocumentListener(typing);
        if (!isOpenElsewhere()) {
            saved();
        }
    }

    /** Whether the file is open in another window, which goes on with the same document. */
    private boolean isOpenElsewhere() {
        for (IWorkbenchWindow window : editor.getSite().getWorkbenchWindow().getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorPart other = page.findEditor(editor.getEditorInput());
                if (other != null && other != editor) {
                    return true;
                }
            }
        }
        return false;
    }
}
