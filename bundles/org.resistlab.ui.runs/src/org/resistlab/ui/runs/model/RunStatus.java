package org.resistlab.ui.runs.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.resistlab.engine.run.RunningScore;

/**
 * What is known of a run at one moment.
 *
 * @param order what was asked for
 * @param state where it stands
 * @param message why it waits, or what went wrong, in sentences; empty otherwise
 * @param remedy what the user can do about it; may be empty
 * @param units how many units it has; 0 before they are known
 * @param done how many of them are done
 * @param left estimated time until all are done; null where unknown
 * @param scores how good each model is so far
 * @param log the last lines of its log, for people
 * @param started when its process started; null before
 * @param ended when it was over; null before
 */
public record RunStatus(RunOrder order, RunState state, String message, String remedy, int units, int done,
        Duration left, List<RunningScore> scores, List<String> log, Instant started, Instant ended) {

    public RunStatus {
        scores = List.copyOf(scores);
        log = List.copyOf(log);
    }

    /** How far it is: "12 of 40", or the state's name before units are known. */
    public String progress() {
        return units == 0 ? "" : done + " of " + units;
    }

    /** From 0 to 1; 0 before units are known. */
    public double fraction() {
        return units == 0 ? 0 : (double) done / units;
    }

    /** How long it has been at work; null before it was started. */
    public Duration duration(Instant now) {
        return started == null ? null : Duration.between(started, ended == null ? now : ended);
    }
}
