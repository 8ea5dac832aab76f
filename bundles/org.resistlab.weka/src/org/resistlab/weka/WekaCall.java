package org.resistlab.weka;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Calls into Weka, whose methods declare {@code Exception}. */
public final class WekaCall {

    private WekaCall() {
    }

    /**
     * Runs a call.
     *
     * @throws CancellationException if the thread was interrupted
     * @throws IllegalArgumentException if Weka refuses the data or an option
     * @throws IllegalStateException if Weka fails otherwise
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
