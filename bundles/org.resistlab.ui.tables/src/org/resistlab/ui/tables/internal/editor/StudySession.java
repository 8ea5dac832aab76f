package org.resistlab.ui.tables.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.StudySpec;
import org.resistlab.engine.study.CacheFolder;
import org.resistlab.engine.study.StudyFile;
import org.resistlab.ui.tables.model.StudyContents;
import org.resistlab.ui.tables.model.StudyReading;

/**
 * The study that an editor shows: read beside the user interface thread, part by part. All methods are for the user
 * interface thread, and listeners are called there.
 */
public final class StudySession {

    /** Family of the jobs that read studies for the editor. */
    public static final String FAMILY = "org.resistlab.ui.tables.study-editor";

    private final Display display;
    private final Path file;
    private final List<Runnable> listeners = new ArrayList<>();
    private Reading reading;
    private String progress = "";
    private StudyContents contents;
    private List<Problem> errors = List.of();
    private boolean cancelled;
    private boolean disposed;
    private int number;

    /** Of a study file. */
    StudySession(Display display, Path file) {
        this.display = display;
        this.file = file;
    }

    /** The study file. */
    public Path file() {
        return file;
    }

    /** Calls back whenever something has changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** What has been read so far; null before the first part, or where the study file cannot be read. */
    public StudyContents contents() {
        return contents;
    }

    /** Errors of the study file itself; empty where it could be read. */
    public List<Problem> errors() {
        return errors;
    }

    /** Whether it is being read. */
    public boolean isReading() {
        return reading != null;
    }

    /** Whether the user has ended the reading before all was read. */
    public boolean wasCancelled() {
        return cancelled;
    }

    /** What is being read, in words. */
    public String progress() {
        return progress;
    }

    /** How often a study has been read from the beginning: what was computed of an earlier one is outdated. */
    public int number() {
        return number;
    }

    /** Reads the study again. */
    public void reload() {
        cancel();
        cancelled = false;
        number++;
        progress = "Reading the study file…";
        reading = new Reading();
        reading.schedule();
        changed();
    }

    /** Ends the reading; what has been read stays. */
    public void cancel() {
        if (reading != null) {
            reading.cancel();
            reading = null;
            cancelled = true;
            changed();
        }
    }

    void dispose() {
        disposed = true;
        cancel();
        listeners.clear();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Does something in the user interface thread, unless another reading has begun. */
    private void show(Reading of, Runnable action) {
        display.asyncExec(() -> {
            if (!disposed && of == reading) {
                action.run();
                changed();
            }
        });
    }

    private final class Reading extends Job {

        Reading() {
            super("Reading study " + file.getParent().getFileName());
        }

        @Override
        public boolean belongsTo(Object family) {
            return FAMILY.equals(family);
        }

        @Override
        protected IStatus run(IProgressMonitor given) {
            SubMonitor monitor = SubMonitor.convert(given, 1);
            try {
                StudySpec spec = StudyFile.read(file);
                monitor.setWorkRemaining(StudyReading.parts(spec));
                StudyContents all = StudyReading.read(spec, Contributions.installed(), CacheFolder.standard(),
                        given::isCanceled, text -> {
                            monitor.split(1).setTaskName(text);
                            show(this, () -> progress = text);
                        }, part -> show(this, () -> contents = part));
                show(this, () -> finish(all, List.of()));
            } catch (ProblemException e) {
                show(this, () -> finish(null, e.problems()));
            } catch (OperationCanceledException | CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (RuntimeException e) {
                Problem problem = Problem.error("study.failed", "The study could not be read: " + e + ".",
                        "The error log has the details.");
                show(this, () -> finish(null, List.of(problem)));
                return Status.error(problem.message(), e);
            }
            return Status.OK_STATUS;
        }

        private void finish(StudyContents all, List<Problem> problems) {
            contents = all;
            errors = problems;
            progress = "";
            reading = null;
        }
    }
}
