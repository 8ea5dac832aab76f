package org.resistlab.ui.runs.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.resistlab.engine.run.RunningScore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Follows one run by the log of its process: one JSON object a line, as {@code resistlab run --json-log} writes it;
 * other lines, such as those of a crash of Java, are kept for people. Safe on any thread.
 */
public final class RunMonitor {

    private static final int LOG_LINES = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunOrder order;
    private final List<Consumer<RunMonitor>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, RunningScore> scores = new LinkedHashMap<>();
    private final Deque<String> log = new ArrayDeque<>();
    private RunState state = RunState.WAITING;
    /** The state that a pause interrupts. */
    private RunState working = RunState.READING;
    private String message = "";
    private String remedy = "";
    private String lastError = "";
    private String lastRemedy = "";
    private int units;
    private int done;
    private Duration left;
    private Instant started;
    private Instant ended;
    private boolean cancelAsked;
    private Integer toldCode;

    public RunMonitor(RunOrder order) {
        this.order = order;
    }

    public RunOrder order() {
        return order;
    }

    /** What is known now. */
    public synchronized RunStatus status() {
        return new RunStatus(order, state, message, remedy, units, done, left, new ArrayList<>(scores.values()),
                new ArrayList<>(log), started, ended);
    }

    public synchronized RunState state() {
        return state;
    }

    /** Is told of every change, on any thread, and must be quick. */
    public void listen(Consumer<RunMonitor> listener) {
        listeners.add(listener);
    }

    /** It waits, and why. */
    public void waiting(String why) {
        boolean changed;
        synchronized (this) {
            changed = state == RunState.WAITING && !message.equals(why);
            message = state == RunState.WAITING ? why : message;
        }
        if (changed) {
            tell();
        }
    }

    /** Its process has been started. */
    public void started(Instant when) {
        synchronized (this) {
            state = RunState.READING;
            message = "";
            started = when;
        }
        tell();
    }

    /** The user has cancelled it. */
    public void cancelling() {
        synchronized (this) {
            cancelAsked = true;
            state = state.isOpen() ? RunState.CANCELLING : state;
        }
        tell();
    }

    /** It never got a process. */
    public void failed(String why, String whatToDo) {
        end(RunState.FAILED, why, whatToDo, Instant.now());
    }

    /** It was cancelled before it had a process. */
    public void withdrawn() {
        end(RunState.CANCELLED, "It had not been started.", "", Instant.now());
    }

    /** Takes the next line of the process's output. */
    public void accept(String line) {
        if (line.isBlank()) {
            return;
        }
        JsonNode event = event(line);
        synchronized (this) {
            if (event == null) {
                log(line);
            } else {
                take(event.path("event").asText(), event);
            }
        }
        tell();
    }

    private static JsonNode event(String line) {
        if (!line.startsWith("{")) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(line);
            return node.has("event") ? node : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private void take(String name, JsonNode event) {
        switch (name) {
            case "phase" -> phase(event.path("name").asText());
            case "planned" -> {
                units = event.path("units").asInt();
                done = event.path("done").asInt();
                log(done == 0 ? units + " units" : done + " of " + units + " units were done before");
            }
            case "unit-done" -> {
                units = event.path("units").asInt();
                done = event.path("done").asInt();
                JsonNode seconds = event.path("seconds-left");
                left = seconds.isNumber() ? Duration.ofMillis(Math.round(1000 * seconds.asDouble())) : null;
            }
            case "scored" -> {
                RunningScore score = score(event);
                scores.put(score.endpoint() + "/" + score.model(), score);
            }
            case "unit-failed" -> {
                done++;
                error(event.path("message").asText(), "");
                log("failed: " + event.path("unit").asText() + ": " + event.path("message").asText());
            }
            case "paused" -> {
                state = state == RunState.CANCELLING ? state : RunState.PAUSED;
                log("Paused");
            }
            case "resumed" -> {
                state = state == RunState.CANCELLING ? state : working;
                log("Goes on");
            }
            case "problem" -> problem(event);
            case "message" -> log(event.path("text").asText());
            case "cancelled" -> toldCode = ExitCodes.CANCELLED;
            case "end" -> toldCode = event.path("code").asInt();
            default -> {
                // the folder, which is known, and events of a newer version
            }
        }
    }

    private void phase(String name) {
        working = switch (name) {
            case "Fitting models" -> RunState.FITTING;
            case "Measuring" -> RunState.MEASURING;
            case "Writing the report" -> RunState.WRITING;
            default -> RunState.READING;
        };
        left = working == RunState.FITTING ? left : null;
        state = state == RunState.CANCELLING ? state : working;
        log(name);
    }

    /** Of an event of a log or a diary. */
    static RunningScore score(JsonNode event) {
        return new RunningScore(event.path("endpoint").asText(), event.path("model").asText(),
                event.path("metric").asText(), event.path("mean").asDouble(), event.path("folds").asInt());
    }

    private void problem(JsonNode event) {
        String severity = event.path("severity").asText();
        String place = event.path("place").asText();
        String text = (place.isEmpty() ? "" : place + ": ") + event.path("message").asText();
        if (severity.equals("error")) {
            error(text, event.path("remedy").asText());
        }
        log(severity + ": " + text + " " + event.path("remedy").asText());
    }

    private void error(String text, String whatToDo) {
        lastError = text;
        lastRemedy = whatToDo;
    }

    private void log(String line) {
        log.addLast(line.strip());
        if (log.size() > LOG_LINES) {
            log.removeFirst();
        }
    }

    /**
     * Its process has ended.
     *
     * @param code its exit code; null where it is not known, because the process was another workbench's child
     * @param crash what the report of a crash says; empty without one
     */
    public void exited(Integer code, String crash, Instant when) {
        Integer known;
        RunEnd end;
        synchronized (this) {
            known = code == null ? toldCode : code;
            end = RunEnd.of(known, crash, cancelAsked, lastError, lastRemedy);
        }
        end(end.state(), end.message(), end.remedy(), when);
    }

    private void end(RunState last, String why, String whatToDo, Instant when) {
        synchronized (this) {
            if (!state.isOpen()) {
                return;
            }
            state = last;
            message = why;
            remedy = whatToDo;
            left = null;
            ended = when;
        }
        tell();
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(this));
    }
}
