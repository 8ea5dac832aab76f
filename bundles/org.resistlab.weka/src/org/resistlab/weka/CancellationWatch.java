package org.resistlab.weka;

import java.util.concurrent.locks.LockSupport;

import org.resistlab.core.execution.Execution;

/** Interrupts the thread that made it when an execution is cancelled, until it is closed. */
final class CancellationWatch implements AutoCloseable {

    private static final long NANOS_BETWEEN_LOOKS = 100_000_000;

    private final Thread worker = Thread.currentThread();
    private final Thread watcher;
    private volatile boolean closed;
    private boolean interrupted;

    CancellationWatch(Execution execution) {
        watcher = Thread.ofVirtual().name("weka-cancellation").start(() -> watch(execution));
    }

    private void watch(Execution execution) {
        while (!closed) {
            if (execution.isCancelled()) {
                interrupt();
                return;
            }
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        }
    }

    private synchronized void interrupt() {
        if (!closed) {
            interrupted = true;
            worker.interrupt();
        }
    }

    /** Ends the watch, and takes back an interruption that it has made. */
    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(watcher);
        if (interrupted) {
            Thread.interrupted();
        }
    }
}
