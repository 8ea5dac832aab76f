package org.resistlab.ui.runs.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.resistlab.engine.run.RunningScore;

/**
 * A run as its folder tells of it.
 *
 * @param folder the run folder
 * @param analysis name of the analysis file
 * @param state where it stands; open where another process is at work in it
 * @param message what went wrong; empty where nothing did
 * @param units how many units it has
 * @param done how many of them are done
 * @param started when it was started last; null where the diary does not say
 * @param duration how long it was at work, all sittings together
 * @param best the best model of each endpoint; empty without a result
 * @param scores how good each model was when the diary was read; empty where it does not say
 * @param log the diary's remarks, for people
 */
public record PastRun(Path folder, String analysis, RunState state, String message, int units, int done,
        Instant started, Duration duration, List<BestModel> best, List<RunningScore> scores,
        List<String> log) {

    public PastRun {
        best = List.copyOf(best);
        scores = List.copyOf(scores);
        log = List.copyOf(log);
    }

    /** The name of the folder. */
    public String name() {
        return folder.getFileName().toString();
    }
}
