package org.resistlab.ui.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.resistlab.core.data.Task;

/**
 * An endpoint, or a panel of them, as a person defines it.
 *
 * @param id its id
 * @param task class, real or survival
 * @param table key of its {@link EndpointTable}; empty for the sample table
 * @param name column of a long table that names the endpoint of each row, such as the drug; empty where it is not long
 * @param column column of the class or value; empty for survival, and for a table of which each column is an endpoint
 * @param classes class name by cell text; a text without a class is left out. Empty: each text is a class
 * @param positive name of the positive class; empty for the task's default
 * @param time columns of the time, for survival: the first that is not missing counts
 * @param event column of the event, for survival
 * @param eventValues texts that mean the event was seen; empty for 1 and TRUE
 */
public record EndpointDraft(String id, Task task, String table, String name, String column,
        Map<String, String> classes, String positive, List<String> time, String event, List<String> eventValues) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** Takes copies. */
    public EndpointDraft {
        classes = new LinkedHashMap<>(classes);
        time = List.copyOf(time);
        eventValues = List.copyOf(eventValues);
    }

    /** One that is to be filled in. */
    public static EndpointDraft empty(String id, Task task, String table) {
        return new EndpointDraft(id, task, table, "", "", Map.of(), "", List.of(), "", List.of());
    }

    /** One of classes or values of a column; its classes are each of the column's texts. */
    public static EndpointDraft of(String id, Task task, String column) {
        return empty(id, task, "").withColumn(column, Map.of(), "");
    }

    /** With another id. */
    public EndpointDraft withId(String other) {
        return new EndpointDraft(other, task, table, name, column, classes, positive, time, event, eventValues);
    }

    /** With another column, its classes and the positive one. */
    public EndpointDraft withColumn(String other, Map<String, String> itsClasses, String itsPositive) {
        return new EndpointDraft(id, task, table, name, other, itsClasses, itsPositive, time, event, eventValues);
    }

    /** With another column that names the endpoint of each row. */
    public EndpointDraft withName(String other) {
        return new EndpointDraft(id, task, table, other, column, classes, positive, time, event, eventValues);
    }

    /** With another time and event. */
    public EndpointDraft withEvent(List<String> itsTime, String itsEvent, List<String> itsValues) {
        return new EndpointDraft(id, task, table, name, column, classes, positive, itsTime, itsEvent, itsValues);
    }

    /** Whether it stands for several endpoints, {@code id/name} each. */
    public boolean isPanel() {
        return !name.isEmpty() || !table.isEmpty() && column.isEmpty() && task != Task.SURVIVAL;
    }

    /** The classes, each with its texts, in the order of the file. */
    public Map<String, List<String>> textsByClass() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        classes.forEach((text, className) -> {
            if (!className.isBlank()) {
                texts.merge(className.strip(), List.of(text), EndpointDraft::joined);
            }
        });
        return texts;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Columns of its table that it needs, which are no features. */
    public List<String> columns() {
        return Stream.concat(time.stream(), Stream.of(column, event, name)).filter(each -> !each.isEmpty()).toList();
    }

    /** What keeps it from being written; empty if nothing does. */
    public Optional<String> error() {
        if (!ID.matcher(id).matches()) {
            return Optional.of(id.isEmpty() ? "Give the endpoint an id."
                    : "The id \"" + id + "\" may hold only letters, digits, \".\", \"-\" and \"_\".");
        }
        if (task == Task.SURVIVAL) {
            return time.isEmpty() || event.isEmpty()
                    ? Optional.of("Endpoint " + id + ": choose the columns of time and event.")
                    : Optional.empty();
        }
        if (column.isEmpty() && !(isPanel() && name.isEmpty())) {
            return Optional.of("Endpoint " + id + ": choose its column.");
        }
        Map<String, List<String>> texts = textsByClass();
        if (task == Task.CLASS && !classes.isEmpty() && texts.size() < 2) {
            return Optional.of("Endpoint " + id + ": name two classes or more.");
        }
        return task == Task.CLASS && !positive.isEmpty() && !classes.isEmpty() && !texts.containsKey(positive)
                ? Optional.of("Endpoint " + id + ": the positive class \"" + positive + "\" has no texts.")
                : Optional.empty();
    }

    /**
     * Its keys and values in a study file.
     *
     * @param file its table from the study folder; empty for the sample table
     * @param sample column of the sample ids in that table; empty for the first
     */
    public Map<String, Object> keys(String file, String sample) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("type", task.word());
        put(keys, "file", file);
        if (!file.isEmpty()) {
            put(keys, "sample", sample);
            put(keys, "name", name);
        }
        if (task == Task.SURVIVAL) {
            keys.put("time", time.size() == 1 ? time.getFirst() : time);
            keys.put("event", event);
            if (!eventValues.isEmpty()) {
                keys.put("event-values", eventValues);
            }
            return keys;
        }
        put(keys, "column", column);
        if (task == Task.CLASS && !textsByClass().isEmpty()) {
            keys.put("classes", textsByClass());
        }
        if (task == Task.CLASS) {
            put(keys, "positive", positive);
        }
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, String text) {
        if (!text.isEmpty()) {
            keys.put(key, text);
        }
    }
}
