package org.resistlab.core.contribution.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Reference;
import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.ParameterType;

/** Reads the XML element of one contribution. */
final class ContributionElement {

    private ContributionElement() {
    }

    static Contribution read(ContributionKind kind, IConfigurationElement element) {
        String id = required(element, "id");
        if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("id \"" + id + "\" is not kebab-case");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : element.getAttributeNames()) {
            attributes.put(name, element.getAttribute(name));
        }
        Set<Task> tasks = EnumSet.noneOf(Task.class);
        for (IConfigurationElement task : element.getChildren("task")) {
            tasks.add(constant(Task.class, required(task, "type"), "task"));
        }
        Set<String> capabilities = new LinkedHashSet<>();
        for (IConfigurationElement capability : element.getChildren("capability")) {
            capabilities.add(required(capability, "id"));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (IConfigurationElement parameter : element.getChildren("parameter")) {
            parameters.add(parameter(parameter));
        }
        List<Reference> references = new ArrayList<>();
        for (IConfigurationElement reference : element.getChildren("reference")) {
            references.add(new Reference(required(reference, "text"), optional(reference, "doi", "")));
        }
        return new Contribution(kind, id, required(element, "name"), description(element), tasks, capabilities,
                parameters, references, optional(element, "licence", "Apache-2.0"),
                element.getContributor().getName(), attributes);
    }

    private static Parameter parameter(IConfigurationElement element) {
        String name = required(element, "name");
        ParameterType type = constant(ParameterType.class, required(element, "type"), "parameter type");
        String choices = optional(element, "choices", "");
        List<String> words = choices.isEmpty() ? List.of()
                : Arrays.stream(choices.split(",")).map(String::trim).toList();
        boolean list = flag(element, "list");
        Parameter parameter = new Parameter(name, type, null, number(element, "min", Double.NEGATIVE_INFINITY),
                number(element, "max", Double.POSITIVE_INFINITY), flag(element, "min-exclusive"),
                flag(element, "max-exclusive"), words, list, optional(element, "unit", ""), description(element));
        String given = element.getAttribute("default");
        if (given == null) {
            return parameter;
        }
        Object value = parameter.parse(list ? Arrays.asList(given.split("\\s*,\\s*")) : given);
        return new Parameter(name, type, value, parameter.minimum(), parameter.maximum(), parameter.minimumExclusive(),
                parameter.maximumExclusive(), words, list, parameter.unit(), parameter.description());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, String what) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no " + what + " \"" + word + "\"", e);
        }
    }

    private static String description(IConfigurationElement element) {
        IConfigurationElement[] children = element.getChildren("description");
        String text = children.length > 0 ? children[0].getValue() : element.getAttribute("description");
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private static String required(IConfigurationElement element, String name) {
        String value = element.getAttribute(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(element.getName() + " has no " + name);
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String name, String other) {
        String value = element.getAttribute(name);
        return value == null ? other : value;
    }

    private static boolean flag(IConfigurationElement element, String name) {
        return Boolean.parseBoolean(element.getAttribute(name));
    }

    private static double number(IConfigurationElement element, String name, double other) {
        String value = element.getAttribute(name);
        try {
            return value == null ? other : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is \"" + value + "\", not a number", e);
        }
    }
}
