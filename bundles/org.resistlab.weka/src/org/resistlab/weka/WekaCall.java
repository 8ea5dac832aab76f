package org.resistlab.weka;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.resistlab.core.execution.Execution;

/** Calls into Weka, whose methods declare {@code Exception} and look at the thread's interruption while they work. */
public final class WekaCall {

    private WekaCall() {
    }

    /**
     * Fits a model; a cancelled execution interrupts Weka.
     *
     * @throws CancellationException if the execution is or was cancelled, or the thread was interrupted
     * @throws IllegalStateException if Weka fails
     */
    public static <T> T fit(String learner, Execution execution, Callable<T> work) {
        execution.checkCancelled();
        CancellationWatch watch = new CancellationWatch(execution);
        try {
            return call(learner, work);
        } finally {
            watch.close();
            execution.checkCancelled();
        }
    }

    /**
     * Runs a short call.
     *
     * @throws CancellationException if the thread was interrupted
     * @throws IllegalStateException if Weka fails
     */
    public static <T> T call(String learner, Callable<T> work) {
        try {
            return work.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException();
            cancelled.initCause(e);
            throw cancelled;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(learner + ": Weka failed: " + e.getMessage(), e);
        }
    }
}
