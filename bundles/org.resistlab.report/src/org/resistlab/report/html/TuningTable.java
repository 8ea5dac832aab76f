package org.resistlab.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelResult;

/** Which parameter values the inner folds chose, over the outer folds. */
final class TuningTable {

    private TuningTable() {
    }

    static void write(Html html, EndpointResult endpoint) {
        List<ModelResult> tuned = endpoint.models().stream()
                .filter(model -> model.chosen().stream().anyMatch(values -> !values.isEmpty())).toList();
        if (tuned.isEmpty()) {
            return;
        }
        Table table = new Table(html,
                "Parameters chosen in the inner folds, and in how many outer folds. A choice that "
                        + "changes from fold to fold says that the values hardly differ.")
                .head().column("Model")
                .column("Parameter").column("Chosen values").body();
        for (ModelResult model : tuned) {
            counts(model).forEach((parameter, values) -> table.row("").name(model.model(), "").code(parameter)
                    .text(words(values)).endRow());
        }
        table.end();
    }

    private static Map<String, Map<String, Integer>> counts(ModelResult model) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Map<String, String> fold : model.chosen()) {
            fold.forEach((parameter, value) -> counts.computeIfAbsent(parameter, p -> new TreeMap<>()).merge(value, 1,
                    Integer::sum));
        }
        return counts;
    }

    /** Most frequent first. */
    private static String words(Map<String, Integer> values) {
        int all = values.values().stream().mapToInt(Integer::intValue).sum();
        return values.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " in " + entry.getValue()).collect(Collectors.joining(", ")) + " of "
                + Text.count(all, "fold");
    }
}
