package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.Location;

/**
 * A list in a YAML file.
 *
 * @param items in order
 * @param location where it begins
 */
public record YamlList(List<YamlNode> items, Location location) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public List<Object> value() {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> values.add(item.value()));
        return values;
    }

    @Override
    public String description() {
        return "a list";
    }
}
