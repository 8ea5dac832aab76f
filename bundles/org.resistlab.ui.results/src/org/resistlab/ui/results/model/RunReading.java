package org.resistlab.ui.results.model;

import java.nio.file.Path;
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
 */
public record RunReading(Path folder, RunStage stage, Optional<RunResult> result, RunProgress progress,
        String sentence, List<String> missing) {

    public RunReading {
        missing = List.copyOf(missing);
    }

    /** The report, if it is there. */
    public Optional<Path> report() {
        return missing.contains(RunFiles.REPORT) || stage == RunStage.MISSING ? Optional.empty()
                : Optional.of(folder.resolve(RunFiles.REPORT));
    }
}
