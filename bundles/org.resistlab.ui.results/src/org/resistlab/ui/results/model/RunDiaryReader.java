package org.resistlab.ui.results.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.resistlab.engine.run.RunningScore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Follows a run's diary {@code run.jsonl}: each time only what has been added is read. */
public final class RunDiaryReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, RunningScore> scores = new LinkedHashMap<>();
    private long read;
    private int units;
    private int done;
    private int failed;
    private String last = "";

    public RunDiaryReader(Path file) {
        this.file = file;
    }

    /**
     * What the diary says by now; nothing where there is none.
     *
     * @throws IOException if it cannot be read
     */
    public RunProgress read() throws IOException {
        if (!Files.isRegularFile(file)) {
            forget();
            return RunProgress.NONE;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() < read) {
                forget();
            }
            channel.position(read);
            try (InputStream in = Channels.newInputStream(channel)) {
                lines(in.readAllBytes());
            }
        }
        return new RunProgress(units, done, failed, last, new ArrayList<>(scores.values()));
    }

    /** It is another diary from now on. */
    private void forget() {
        read = 0;
        last = "";
        begin();
    }

    private void begin() {
        units = 0;
        done = 0;
        failed = 0;
        scores.clear();
    }

    /** Whole lines only: what follows the last line's end is still being written. */
    private void lines(byte[] added) {
        int from = 0;
        for (int i = 0; i < added.length; i++) {
            if (added[i] == '\n') {
                line(new String(added, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
            }
        }
        read += from;
    }

    private void line(String line) {
        JsonNode event;
        try {
            event = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return; // cut short by a kill, or of a newer version
        }
        if (!event.path("event").isTextual()) {
            return;
        }
        switch (event.path("event").asText()) {
            case "started" -> {
                begin();
                last = "started";
            }
            case "planned" -> {
                units = event.path("units").asInt();
                done = event.path("kept").asInt();
                last = "planned";
            }
            case "unit-done" -> done++;
            case "unit-failed" -> failed++;
            case "scored" -> {
                RunningScore score = new RunningScore(event.path("endpoint").asText(), event.path("model").asText(),
                        event.path("metric").asText(), event.path("mean").asDouble(), event.path("folds").asInt());
                scores.put(score.endpoint() + "/" + score.model(), score);
            }
            default -> last = event.path("event").asText();
        }
    }
}
