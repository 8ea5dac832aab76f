package org.resistlab.cli.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.resistlab.core.problem.Problem;
import org.resistlab.engine.run.RunListener;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Progress for programs: one JSON object a line on standard error. */
final class JsonProgress implements RunListener {

    private final ObjectMapper json = new ObjectMapper();
    private final Terminal terminal;

    JsonProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    private void event(String name, Object... keysAndValues) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            event.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        try {
            terminal.progress(json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }

    @Override
    public void phase(String name) {
        event("phase", "name", name);
    }

    @Override
    public void planned(int units, int alreadyDone) {
        event("planned", "units", units, "done", alreadyDone);
    }

    @Override
    public void unitDone(String id, int done, int units, Duration left) {
        event("unit-done", "unit", id, "done", done, "units", units, "seconds-left",
                left == null ? null : left.toMillis() / 1000.0);
    }

    @Override
    public void unitFailed(String id, String message) {
        event("unit-failed", "unit", id, "message", message);
    }

    @Override
    public void note(Problem problem) {
        event("note", "code", problem.code(), "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                "message", problem.message(), "remedy", problem.remedy());
    }
}
