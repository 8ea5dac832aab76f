package org.resistlab.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;

/** A contribution's declaration as text for people and as a map for JSON. */
final class ContributionText {

    private ContributionText() {
    }

    static String of(Contribution contribution) {
        List<String> lines = new ArrayList<>();
        lines.add(contribution.id() + ": " + contribution.name() + " (" + contribution.kind().element() + ")");
        if (!contribution.description().isEmpty()) {
            lines.add("  " + contribution.description());
        }
        if (!contribution.tasks().isEmpty()) {
            lines.add("  Tasks: " + String.join(", ", contribution.tasks().stream().map(Task::word).sorted().toList()));
        }
        if (!contribution.capabilities().isEmpty()) {
            lines.add("  Can: " + String.join(", ", contribution.capabilities().stream().sorted().toList()));
        }
        lines.add(contribution.parameters().isEmpty() ? "  No parameters" : "  Parameters:");
        for (Parameter parameter : contribution.parameters()) {
            String initial = parameter.defaultValue() == null ? "" : ", default " + parameter.defaultValue();
            String unit = parameter.unit().isEmpty() ? "" : " [" + parameter.unit() + "]";
            lines.add("    " + parameter.name() + unit + ": " + parameter.expectation() + initial);
            if (!parameter.description().isEmpty()) {
                lines.add("      " + parameter.description());
            }
        }
        for (Reference reference : contribution.references()) {
            lines.add("  See: " + reference);
        }
        lines.add("  Plug-in " + contribution.plugin() + ", " + contribution.licence());
        return String.join(System.lineSeparator(), lines);
    }

    static Map<String, Object> asMap(Contribution contribution) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", contribution.id());
        map.put("kind", contribution.kind().element());
        map.put("name", contribution.name());
        map.put("description", contribution.description());
        map.put("tasks", contribution.tasks().stream().map(Task::word).sorted().toList());
        map.put("capabilities", contribution.capabilities().stream().sorted().toList());
        map.put("parameters", contribution.parameters().stream().map(ContributionText::asMap).toList());
        map.put("references", contribution.references().stream()
                .map(reference -> Map.of("text", reference.text(), "doi", reference.doi())).toList());
        map.put("licence", contribution.licence());
        map.put("plugin", contribution.plugin());
        return map;
    }

    private static Map<String, Object> asMap(Parameter parameter) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", parameter.name());
        map.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        map.put("list", parameter.list());
        map.put("default", parameter.defaultValue());
        map.put("min", Double.isInfinite(parameter.minimum()) ? null : parameter.minimum());
        map.put("max", Double.isInfinite(parameter.maximum()) ? null : parameter.maximum());
        map.put("choices", parameter.choices());
        map.put("unit", parameter.unit());
        map.put("expected", parameter.expectation());
        map.put("description", parameter.description());
        return map;
    }
}
