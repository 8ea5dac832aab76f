package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.resistlab.engine.run.Pause;

/**
 * The process of a run. It writes into a log file of its own, so that it outlives the workbench if the user wants it
 * to, and can be found again. It is cancelled by the system's polite signal, after which it keeps what it has and ends;
 * if it does not, it is killed, which loses the units in work only. On Windows, which has no such signal, it is killed
 * at once. It is paused by the file that {@link Pause} describes, on all systems alike.
 */
public final class RunProcess implements StartedRun {

    /** A run answers within two seconds: this long it may take by itself. */
    private static final Duration POLITE = Duration.ofMillis(1700);

    private static final Duration GLANCE = Duration.ofMillis(150);

    private final ProcessHandle handle;
    private final CompletableFuture<Integer> exit;
    private final RunMonitor monitor;
    private final Path log;
    private final Path crash;

    private RunProcess(ProcessHandle handle, CompletableFuture<Integer> exit, RunMonitor monitor, Path log,
            Path crash) {
        this.handle = handle;
        this.exit = exit;
        this.monitor = monitor;
        this.log = log;
        this.crash = crash;
    }

    /**
     * Starts a process and follows it.
     *
     * @throws IOException if it cannot be started
     */
    public static RunProcess start(List<String> words, Map<String, String> environment, RunMonitor monitor, Path log,
            Path crash) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        RunProcess run = new RunProcess(process.toHandle(), process.onExit().thenApply(Process::exitValue), monitor,
                log, crash);
        monitor.started(Instant.now());
        run.follow();
        return run;
    }

    /** Follows a process that an earlier workbench has started; its exit code is not known. */
    public static RunProcess adopt(ProcessHandle handle, RunMonitor monitor, Path log, Path crash) {
        RunProcess run = new RunProcess(handle, handle.onExit().thenApply(end -> null), monitor, log, crash);
        monitor.started(handle.info().startInstant().orElse(Instant.now()));
        run.follow();
        return run;
    }

    /** Tells the monitor all that a process has said which is no longer there. */
    public static void conclude(RunMonitor monitor, Path log, Path crash, Instant started) {
        monitor.started(started);
        Instant end = started;
        try (LogFollower follower = new LogFollower(log, monitor::accept)) {
            follower.read();
            end = Files.getLastModifiedTime(log).toInstant();
        } catch (IOException e) {
            monitor.accept("The log " + log + " cannot be read: " + e.getMessage());
        }
        monitor.exited(null, CrashReport.place(crash), end);
    }

    public long pid() {
        return handle.pid();
    }

    /** When the system says that the process was started: with the id it names a process for good. */
    public Instant startInstant() {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public void cancel() {
        monitor.cancelling();
        handle.destroy();
        CompletableFuture.delayedExecutor(POLITE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (handle.isAlive()) {
                        handle.destroyForcibly();
                    }
                });
    }

    private void follow() {
        Thread thread = new Thread(this::read, "log of run " + monitor.order().name());
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try (LogFollower follower = new LogFollower(log, monitor::accept)) {
            while (!exit.isDone()) {
                follower.read();
                Thread.sleep(GLANCE);
            }
            follower.read();
        } catch (IOException e) {
            monitor.accept("The log " + log + " cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        monitor.exited(exit.join(), CrashReport.place(crash), Instant.now());
    }
}
