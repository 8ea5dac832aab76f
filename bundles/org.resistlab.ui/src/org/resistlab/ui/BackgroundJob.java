package org.resistlab.ui;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Work beside the user interface thread whose result is shown in it.
 *
 * <pre>
 * BackgroundJob.named("Reading the study", monitor -> load(file, monitor)).whatToDo("Check that the file is there.")
 *         .show(viewer.getControl(), study -> viewer.setInput(study)).schedule();
 * </pre>
 *
 * @param <T> what the work makes
 */
public final class BackgroundJob<T> extends Job {

    /**
     * The work: reports progress by the monitor, asks it whether it is cancelled, and never touches a widget.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work, on a thread of its own.
         *
         * @throws Exception with a sentence for the user
         */
        T run(SubMonitor monitor) throws Exception;
    }

    private final Work<T> work;

    private Widget owner;

    private Consumer<? super T> show = result -> {
    };

    private Consumer<? super Exception> failed;

    private String whatToDo = "";

    private BackgroundJob(String name, Work<T> work) {
        super(name);
        this.work = work;
    }

    /** A job of this name, which the progress view shows. */
    public static <T> BackgroundJob<T> named(String name, Work<T> work) {
        return new BackgroundJob<>(Objects.requireNonNull(name), Objects.requireNonNull(work));
    }

    /**
     * Shows the result in the user interface thread, unless the widget that it is for is gone by then.
     *
     * @param widget null if the result is for no widget
     */
    public BackgroundJob<T> show(Widget widget, Consumer<? super T> action) {
        owner = widget;
        show = action;
        return this;
    }

    /** A sentence that the dialog about an error adds: what the user can do. */
    public BackgroundJob<T> whatToDo(String sentence) {
        whatToDo = sentence;
        return this;
    }

    /** Takes errors in the user interface thread, instead of the dialog. */
    public BackgroundJob<T> failed(Consumer<? super Exception> action) {
        failed = action;
        return this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            T result = work.run(SubMonitor.convert(monitor, getName(), 1000));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            inUi(() -> show.accept(result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            if (failed == null) {
                ILog.of(BackgroundJob.class).error(getName(), e);
                StatusManager.getManager().handle(Status.error(sentence(e)), StatusManager.SHOW);
            } else {
                inUi(() -> failed.accept(e));
            }
            return Status.OK_STATUS;
        }
    }

    private String sentence(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return whatToDo.isEmpty() ? message : message + "\n\n" + whatToDo;
    }

    private void inUi(Runnable action) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (owner == null || !owner.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
