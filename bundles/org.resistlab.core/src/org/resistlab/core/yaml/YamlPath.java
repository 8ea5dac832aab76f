package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the tree of a YAML file: keys of mappings (String) and numbers of list items from 0 (Integer), from the
 * top.
 *
 * @param elements empty for the whole file
 */
public record YamlPath(List<Object> elements) {

    /** The whole file. */
    public static final YamlPath ROOT = new YamlPath(List.of());

    public YamlPath {
        elements = List.copyOf(elements);
        for (Object element : elements) {
            if (!(element instanceof String) && !(element instanceof Integer)) {
                throw new IllegalArgumentException("neither a key nor a number: " + element);
            }
        }
    }

    public static YamlPath of(Object... elements) {
        return new YamlPath(List.of(elements));
    }

    /** The place of a key or an item within this one. */
    public YamlPath then(Object element) {
        List<Object> longer = new ArrayList<>(elements);
        longer.add(element);
        return new YamlPath(longer);
    }

    public boolean isRoot() {
        return elements.isEmpty();
    }

    /** The place around this one; there is none around the whole file. */
    public YamlPath parent() {
        return new YamlPath(elements.subList(0, elements.size() - 1));
    }

    /** The last key or number. */
    public Object last() {
        return elements.get(elements.size() - 1);
    }

    /** Whether this place is another one, or within it. */
    public boolean startsWith(YamlPath other) {
        return elements.size() >= other.elements.size()
                && elements.subList(0, other.elements.size()).equals(other.elements);
    }

    /** As a person would write it: {@code models[0].tune.C}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object element : elements) {
            if (element instanceof Integer) {
                text.append('[').append(element).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(element);
            }
        }
        return text.toString();
    }
}
