package org.resistlab.ui.studies.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads how far a run has come from its diary, {@code run.jsonl}. The lock of a run folder is looked at, never opened:
 * to open and close it would free the lock of a run in this very process.
 */
public final class RunStatusReader {

    /** Name of a run's diary. */
    public static final String LOG = "run.jsonl";
    private static final String LOCK = ".lock";
    /** A run that holds its lock and has written nothing for so long has probably been killed. */
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final Clock clock;
    private String analysis = "";
    private String time = "";
    private String last = "";
    private int done;
    private int units;
    private int failures;
    private boolean unitFailed;

    private RunStatusReader(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether a folder is a run folder. */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(LOG));
    }

    /** Reads; a diary that is not one is {@link RunState#UNREADABLE}. */
    public static RunStatus read(Path folder, Clock clock) {
        return new RunStatusReader(folder, clock).read();
    }

    private RunStatus read() {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(LOG), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                event(line);
            }
            return status(state());
        } catch (MalformedInputException | JsonProcessingException e) {
            return status(RunState.UNREADABLE);
        } catch (IOException e) {
            return status(RunState.UNREADABLE);
        }
    }

    private RunStatus status(RunState state) {
        return new RunStatus(state, analysis, done, units, time);
    }

    private void event(String line) throws JsonProcessingException {
        if (!line.endsWith("}")) {
            return; // a line that is being written, or that a kill has cut short
        }
        JsonNode event = json.readTree(line);
        last = event.path("event").asText();
        time = event.path("time").asText(time);
        switch (last) {
            case "started" -> analysis = event.path("analysis").asText();
            case "planned" -> {
                units = event.path("units").asInt();
                done = event.path("kept").asInt();
                unitFailed = false;
            }
            case "unit-done" -> done++;
            case "unit-failed" -> unitFailed = true;
            case "finished" -> failures = event.path("failures").asInt();
            default -> {
                // other events say nothing about how far it has come
            }
        }
    }

    private RunState state() throws IOException {
        if (analysis.isEmpty()) {
            return last.isEmpty() && isHeld() ? RunState.RUNNING : RunState.UNREADABLE;
        }
        return switch (last) {
            case "finished" -> failures > 0 ? RunState.PARTIAL : RunState.DONE;
            case "cancelled" -> RunState.CANCELLED;
            default -> {
                if (isHeld()) {
                    yield RunState.RUNNING;
                }
                yield unitFailed ? RunState.FAILED : RunState.INTERRUPTED;
            }
        };
    }

    private boolean isHeld() throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        Instant written = Files.getLastModifiedTime(folder.resolve(LOG)).toInstant();
        return written.plus(SILENCE).isAfter(clock.instant());
    }
}
