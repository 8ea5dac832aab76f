package org.resistlab.engine.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.core.yaml.YamlDocument;
import org.resistlab.core.yaml.YamlList;
import org.resistlab.core.yaml.YamlMap;
import org.resistlab.core.yaml.YamlNode;

/** Checks values of a file against the parameters that a contribution declares, each with its line. */
final class ParameterValues {

    private final YamlDocument document;
    private final Contribution contribution;

    ParameterValues(YamlDocument document, Contribution contribution) {
        this.document = document;
        this.contribution = contribution;
    }

    /** Fixed values by name, unparsed; those that are not valid are problems of the document. */
    Map<String, Object> fixed(YamlMap given) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : given.keys()) {
            Optional<Parameter> parameter = declared(given, name);
            if (parameter.isPresent()) {
                YamlNode node = given.get(name).orElse(null);
                if (node instanceof YamlList && !parameter.get().list()) {
                    document.error(node.location(), "invalid-value", name + " is a list: expected "
                            + parameter.get().expectation() + ".",
                            "To choose from several values, put the list under "
                                    + "\"tune\" of a model.");
                } else {
                    check(parameter.get(), node, given, name);
                    values.put(name, node == null ? null : node.value());
                }
            }
        }
        return values;
    }

    /** Values to choose from, by name, unparsed. */
    Map<String, List<Object>> tuned(YamlMap given, YamlMap fixed) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (String name : given.keys()) {
            Optional<Parameter> parameter = declared(given, name);
            if (fixed != null && fixed.keys().contains(name)) {
                given.error(name, "invalid-value", name + " is fixed under \"params\" and tuned under \"tune\".",
                        "Remove it from one of them.");
            }
            if (parameter.isPresent()) {
                if (given.get(name).orElse(null) instanceof YamlList list && !list.items().isEmpty()) {
                    list.items().forEach(item -> check(parameter.get(), item, given, name));
                    values.put(name, new ArrayList<>(list.value()));
                } else {
                    given.error(name, "invalid-value", name + " is tuned: expected a list of values to choose from.",
                            "Write " + name + ": [first, second], or put one value under \"params\".");
                }
            }
        }
        return values;
    }

    private Optional<Parameter> declared(YamlMap given, String name) {
        List<Parameter> parameters = contribution.parameters();
        Optional<Parameter> found = parameters.stream().filter(p -> p.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            given.error(name, "unknown-parameter", contribution.id() + " has no parameter \"" + name + "\".",
                    parameters.isEmpty() ? "It has no parameters."
                            : NearestWord.hint(name, parameters.stream().map(Parameter::name).toList()));
        }
        return found;
    }

    private void check(Parameter parameter, YamlNode node, YamlMap given, String name) {
        try {
            if (node instanceof YamlMap) {
                throw new IllegalArgumentException(
                        name + " is a mapping: expected " + parameter.expectation() + ".");
            }
            parameter.parse(node == null ? null : node.value());
        } catch (IllegalArgumentException e) {
            document.error(node == null ? given.at(name) : node.location(), "invalid-parameter",
                    contribution.id() + ": " + e.getMessage(),
                    parameter.unit().isEmpty() ? "" : "Its unit is " + parameter.unit() + ".");
        }
    }
}
