package org.resistlab.ui.results.model;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.result.RunResult;

/**
 * What was read of a run folder.
 *
 * @param folder the folder
 * @param stage how far it is
 * @param result what the run found, if it can be shown; that of an earlier run while a new one is at work
 * @param progress what the run's diary says
 * @param sentence what to tell the user of its state, and what to do; empty for a finished run without a fault
 * @param missing files that a finished run has and this folder lacks
 * @param written when the result was written; null without a result
 */
public record RunReading(Path folder, RunStage stage, Optional<RunResult> result, RunProgress progress,
        String sentence, List<String> missing, FileTime written) {

    public RunReading {
        missing = List.copyOf(missing);
    }

    /**
     * This reading, with the result of the one before where there is no result any more: what is in view stays, and the
     * user is told.
     */
    public RunReading orResultOf(RunReading before) {
        return result.isPresent() || before == null || before.result().isEmpty() ? this
                : new RunReading(folder, stage, before.result(), progress, sentence + " What you see was read before.",
                        missing, before.written());
    }

    /** The report, if it is there. */
    public Optional<Path> report() {
        return missing.contains(RunFiles.REPORT) || stage == RunStage.MISSING ? Optional.empty()
                : Optional.of(folder.resolve(RunFiles.REPORT));
    }
}
