package org.resistlab.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The run's diary, {@code run.jsonl}: one JSON object a line, appended and never changed. */
final class RunLog {

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;

    RunLog(Path file) {
        this.file = file;
    }

    /** Appends an event with the time. */
    void event(String name, Map<String, ?> values) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        event.put("event", name);
        event.putAll(new TreeMap<>(values));
        Files.writeString(file, line(event), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String line(Map<String, Object> event) {
        try {
            return json.writeValueAsString(event) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are always JSON", e);
        }
    }
}
