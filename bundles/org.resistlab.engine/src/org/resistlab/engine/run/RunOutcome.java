package org.resistlab.engine.run;

import java.nio.file.Path;
import java.util.List;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.RunResult;

/**
 * A run that has come to its end.
 *
 * @param folder the run folder
 * @param result what came out
 * @param failures units that failed; empty unless the run was to keep going
 * @param warnings what a person should know, besides the results
 */
public record RunOutcome(Path folder, RunResult result, List<UnitFailure> failures, List<Problem> warnings) {

    public RunOutcome {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }
}
