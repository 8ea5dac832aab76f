package org.resistlab.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.resistlab.engine.run.Cancellation;

/**
 * Answers SIGINT and SIGTERM while a run is at work: asks it to stop, waits at most a second and a half for it to keep
 * what it has, and ends the process with exit code 6.
 */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 1500;

    private final Cancellation cancellation;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Cancellation cancellation, Terminal terminal, String advice) {
        this.cancellation = cancellation;
        this.hook = new Thread(() -> interrupted(terminal, advice), "interruption");
    }

    /**
     * Watches until closed.
     *
     * @param advice what to tell the user, such as how to go on
     */
    static Interruption watch(Cancellation cancellation, Terminal terminal, String advice) {
        Interruption interruption = new Interruption(cancellation, terminal, advice);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupted(Terminal terminal, String advice) {
        cancellation.cancel();
        try {
            finished.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.clearStatus();
        terminal.progress("cancelled. " + advice);
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }

    /** Normal end: an interruption after this ends the process as usual. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is being interrupted at this moment: the hook goes on and halts it.
            park();
        }
    }

    private static void park() {
        try {
            Thread.sleep(2 * PATIENCE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
