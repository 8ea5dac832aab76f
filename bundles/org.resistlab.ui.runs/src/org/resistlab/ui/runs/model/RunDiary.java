package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.engine.run.RunningScore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What {@code run.jsonl} tells: a run may have been resumed, so that it holds several sittings, one after the other.
 */
final class RunDiary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> log = new ArrayList<>();
    private final Map<String, RunningScore> scores = new LinkedHashMap<>();
    private String analysis = "";
    private RunState last = RunState.INTERRUPTED;
    private String failure = "";
    private int units;
    private int done;
    private Instant started;
    private Instant latest;
    private Duration duration = Duration.ZERO;

    private RunDiary() {
    }

    static RunDiary read(Path file) throws IOException {
        RunDiary diary = new RunDiary();
        try (var lines = Files.lines(file)) {
            lines.forEach(diary::line);
        }
        diary.endSitting();
        return diary;
    }

    private void line(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            Instant time = Instant.parse(event.path("time").asText());
            if (event.path("event").asText().equals("started")) {
                endSitting();
                started = time;
            }
            latest = time;
            take(event.path("event").asText(), event);
        } catch (JsonProcessingException | DateTimeParseException e) {
            log.add(line); // cut short by a kill, or of a newer version
        }
    }

    private void endSitting() {
        if (started != null && latest != null) {
            duration = duration.plus(Duration.between(started, latest));
        }
        latest = null;
    }

    private void take(String name, JsonNode event) {
        switch (name) {
            case "started" -> {
                analysis = event.path("analysis").asText();
                last = RunState.INTERRUPTED;
                failure = "";
                log.add((event.path("resume").asBoolean() ? "Resumed" : "Started") + " with "
                        + event.path("threads").asInt() + " threads");
            }
            case "planned" -> {
                scores.clear();
                units = event.path("units").asInt();
                done = event.path("kept").asInt();
                log.add(units + " units, " + done + " of them done before");
            }
            case "unit-done" -> done++;
            case "scored" -> {
                RunningScore score = RunMonitor.score(event);
                scores.put(score.endpoint() + "/" + score.model(), score);
            }
            case "unit-failed" -> {
                failure = event.path("message").asText();
                last = RunState.FAILED;
                log.add("failed: " + event.path("unit").asText() + ": " + failure);
            }
            case "paused" -> log.add("Paused");
            case "resumed" -> log.add("Goes on");
            case "cancelled" -> {
                last = RunState.CANCELLED;
                log.add("Cancelled");
            }
            case "finished" -> {
                last = event.path("failures").asInt() > 0 ? RunState.PARTIAL : RunState.DONE;
                log.add("Finished");
            }
            default -> {
                // of a newer version
            }
        }
    }

    String analysis() {
        return analysis;
    }

    /** How the last sitting ended; interrupted where it does not say. */
    RunState last() {
        return last;
    }

    String failure() {
        return failure;
    }

    int units() {
        return units;
    }

    int done() {
        return done;
    }

    Instant started() {
        return started;
    }

    Duration duration() {
        return duration;
    }

    List<RunningScore> scores() {
        return new ArrayList<>(scores.values());
    }

    List<String> log() {
        return log;
    }
}
