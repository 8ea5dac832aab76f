package org.resistlab.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.resistlab.engine.run.Cancellation;

/**
 * Answers SIGINT and SIGTERM while a command is at work: asks it to stop, waits a little for it to keep what it has,
 * and ends the process with exit code 6 within two seconds.
 */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 1200;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Terminal terminal;
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private volatile String advice = "";

    private Interruption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Watches until closed. */
    static Interruption watch(Terminal terminal) {
        Interruption interruption = new Interruption(terminal);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** What to tell the user from now on, such as how to go on. */
    void advise(String text) {
        advice = text;
    }

    private void interrupted() {
        cancellation.cancel();
        try {
            finished.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.clearStatus();
        terminal.cancelled(advice);
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
