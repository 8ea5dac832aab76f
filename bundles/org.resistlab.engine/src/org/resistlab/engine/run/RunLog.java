package org.resistlab.engine.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** The run's diary, {@code run.jsonl}: one JSON object a line, appended at once and never changed. */
final class RunLog implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final OutputStream out;

    /** @param file may be there; a last line that a kill or a full disk cut short is dropped */
    RunLog(Path file) throws IOException {
        if (Files.exists(file)) {
            byte[] written = Files.readAllBytes(file);
            int whole = written.length;
            while (whole > 0 && written[whole - 1] != '\n') {
                whole--;
            }
            if (whole < written.length) {
                AtomicFiles.write(file, new String(written, 0, whole, StandardCharsets.UTF_8));
            }
        }
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Appends an event with the time. */
    void event(String name, Map<String, ?> values) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        event.put("event", name);
        event.putAll(new TreeMap<>(values));
        out.write(line(event).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private String line(Map<String, Object> event) {
        try {
            return json.writeValueAsString(event) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are always JSON", e);
        }
    }
}
