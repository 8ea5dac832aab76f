package org.resistlab.core.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.resistlab.core.data.Task;
import org.resistlab.core.parameter.Parameter;

/**
 * What a plug-in declares about one thing it contributes, read from {@code plugin.xml} without loading its code.
 *
 * @param kind extension point
 * @param id stable, kebab-case, never localised
 * @param name for people
 * @param description one or two sentences
 * @param tasks what it can learn or explain; empty where it does not matter
 * @param capabilities words such as {@code sparse}, {@code missing-values}, {@code ensemble}
 * @param parameters its typed parameters
 * @param references the literature
 * @param licence SPDX expression
 * @param plugin symbolic name of the bundle
 * @param attributes all XML attributes
 */
public record Contribution(ContributionKind kind, String id, String name, String description, Set<Task> tasks,
        Set<String> capabilities, List<Parameter> parameters, List<Reference> references, String licence, String plugin,
        Map<String, String> attributes) {

    public Contribution {
        tasks = Set.copyOf(tasks);
        capabilities = Set.copyOf(capabilities);
        parameters = List.copyOf(parameters);
        references = List.copyOf(references);
        attributes = new LinkedHashMap<>(attributes);
    }

    public boolean can(String capability) {
        return capabilities.contains(capability);
    }
}
