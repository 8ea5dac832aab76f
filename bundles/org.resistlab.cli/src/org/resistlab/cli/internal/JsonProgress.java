package org.resistlab.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import org.resistlab.core.problem.Problem;
import org.resistlab.engine.run.RunListener;
import org.resistlab.engine.run.RunningScore;

/** Progress for programs: one JSON object a line on standard error. */
final class JsonProgress implements RunListener {

    private final Terminal terminal;
    private final Consumer<Path> folder;

    /** @param folder is told the run folder as soon as there is one */
    JsonProgress(Terminal terminal, Consumer<Path> folder) {
        this.terminal = terminal;
        this.folder = folder;
    }

    @Override
    public void phase(String name) {
        terminal.event("phase", "name", name);
    }

    @Override
    public void folder(Path path) {
        folder.accept(path);
        terminal.event("folder", "path", path.toString());
    }

    @Override
    public void planned(int units, int alreadyDone) {
        terminal.event("planned", "units", units, "done", alreadyDone);
    }

    @Override
    public void unitDone(String id, int done, int units, Duration left) {
        terminal.event("unit-done", "unit", id, "done", done, "units", units, "seconds-left",
                left == null ? null : left.toMillis() / 1000.0);
    }

    @Override
    public void scored(RunningScore score) {
        terminal.event("scored", "endpoint", score.endpoint(), "model", score.model(), "metric", score.metric(), "mean",
                score.mean(), "folds", score.folds());
    }

    @Override
    public void paused() {
        terminal.event("paused");
    }

    @Override
    public void resumed() {
        terminal.event("resumed");
    }

    @Override
    public void unitFailed(String id, String message) {
        terminal.event("unit-failed", "unit", id, "message", message);
    }

    @Override
    public void note(Problem problem) {
        terminal.problem(problem);
    }
}
