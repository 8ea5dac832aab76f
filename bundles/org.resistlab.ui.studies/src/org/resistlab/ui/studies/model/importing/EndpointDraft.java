package org.resistlab.ui.studies.model.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.resistlab.core.data.Task;

/**
 * An endpoint as the wizard will write it.
 *
 * @param id its id
 * @param task class, real or survival
 * @param column column of the class or value; empty for survival
 * @param classes class name by cell text; a text without a class is left out. Empty: each text is a class
 * @param positive name of the positive class; empty for the task's default
 * @param time columns of the time, for survival: the first that is not missing counts
 * @param event column of the event, for survival
 * @param eventValues texts that mean the event was seen; empty for 1 and TRUE
 */
public record EndpointDraft(String id, Task task, String column, Map<String, String> classes, String positive,
        List<String> time, String event, List<String> eventValues) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public EndpointDraft {
        classes = new LinkedHashMap<>(classes);
        time = List.copyOf(time);
        eventValues = List.copyOf(eventValues);
    }

    /** The classes, each with its texts, in the order of the file. */
    public Map<String, List<String>> textsByClass() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        classes.forEach((text, name) -> {
            if (!name.isBlank()) {
                texts.merge(name.strip(), List.of(text), EndpointDraft::joined);
            }
        });
        return texts;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Columns of the sample table that it needs, which are no features. */
    public List<String> columns() {
        return Stream.concat(time.stream(), Stream.of(column, event)).filter(name -> !name.isEmpty()).toList();
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
        if (column.isEmpty()) {
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
}
