package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.resistlab.core.problem.Problem;
import org.resistlab.engine.run.RunListener;

/** Progress for people: one line that changes on a terminal, a plain line now and then elsewhere. */
final class RunProgress implements RunListener {

    private static final long PLAIN_INTERVAL = 10_000_000_000L;

    private final Terminal terminal;
    private final Consumer<Path> folder;
    private long lastPlain = System.nanoTime();
    private final Set<String> failures = new HashSet<>();
    private String phase = "";

    /** @param folder is told the run folder as soon as there is one */
    RunProgress(Terminal terminal, Consumer<Path> folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    @Override
    public void phase(String name) {
        phase = name;
        if (terminal.isInteractive()) {
            terminal.status(name + " …");
        } else {
            terminal.progress(name);
        }
    }

    @Override
    public void folder(Path path) {
        folder.accept(path);
        terminal.clearStatus();
        terminal.progress("Run folder: " + path);
    }

    @Override
    public void planned(int units, int alreadyDone) {
        if (alreadyDone > 0) {
            terminal.clearStatus();
            terminal.progress(alreadyDone + " of " + units + " units were done before.");
        }
    }

    @Override
    public void unitDone(String id, int done, int units, Duration left) {
        String line = String.format(Locale.ROOT, "%s: %d of %d units%s", phase, done, units,
                left == null || done == units ? "" : ", about " + words(left) + " left");
        if (terminal.isInteractive()) {
            terminal.status(bar(done, units) + " " + line);
        } else if (done == units || System.nanoTime() - lastPlain > PLAIN_INTERVAL) {
            lastPlain = System.nanoTime();
            terminal.progress(line);
        }
    }

    private String bar(int done, int units) {
        int width = 24;
        int filled = units == 0 ? width : (int) ((long) width * done / units);
        boolean blocks = terminal.canShow("█░");
        return (blocks ? "█" : "#").repeat(filled) + (blocks ? "░" : ".").repeat(width - filled);
    }

    static String words(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        if (seconds < 90) {
            return seconds + " s";
        }
        return seconds < 5400 ? (seconds + 30) / 60 + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
    }

    @Override
    public void paused() {
        terminal.clearStatus();
        terminal.progress("Paused: no unit starts until the file .pause is removed from the run folder.");
    }

    @Override
    public void resumed() {
        terminal.progress("The run goes on.");
    }

    /** Folds of a model mostly fail for the same reason: it is said once. */
    @Override
    public void unitFailed(String id, String message) {
        if (failures.add(message)) {
            terminal.clearStatus();
            terminal.progress("failed: " + id + ": " + message);
        }
    }

    @Override
    public void note(Problem problem) {
        terminal.clearStatus();
        terminal.problem(problem);
    }
}
