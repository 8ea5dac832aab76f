package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.resistlab.core.problem.Location;

/** Plain Java values as they stand in YAML: Map, List, String, Long, Double, Boolean, null. */
final class YamlValues {

    private YamlValues() {
    }

    /** A value as a node without a place. */
    static YamlNode node(Object value) {
        return switch (value) {
            case null -> new YamlScalar("null", false, Location.NONE);
            case Map<?, ?> map -> {
                Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
                map.forEach((key, inner) -> entries.put((String) key, new YamlMap.Entry(Location.NONE, node(inner))));
                yield new YamlMap(new YamlDocument("", ""), "", Location.NONE, entries);
            }
            case List<?> list -> new YamlList(list.stream().map(YamlValues::node).toList(), Location.NONE);
            case String text -> new YamlScalar(text, true, Location.NONE);
            default -> new YamlScalar(value.toString(), false, Location.NONE);
        };
    }

    /** A value as YAML gives it back: whole numbers as Long, others as Double. */
    static Object usual(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> usual = new LinkedHashMap<>();
                map.forEach((key, inner) -> usual.put((String) key, usual(inner)));
                yield usual;
            }
            case List<?> list -> {
                List<Object> usual = new ArrayList<>();
                list.forEach(inner -> usual.add(usual(inner)));
                yield usual;
            }
            case Integer number -> number.longValue();
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case Long number -> number;
            case Double number -> number;
            default -> throw new IllegalArgumentException("no value of YAML: " + value.getClass());
        };
    }

    /** Whether two values are alike, the order of keys included. */
    static boolean same(Object a, Object b) {
        if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
            return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))
                    && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
        }
        if (a instanceof List<?> one && b instanceof List<?> other) {
            boolean same = one.size() == other.size();
            for (int i = 0; same && i < one.size(); i++) {
                same = same(one.get(i), other.get(i));
            }
            return same;
        }
        return Objects.equals(a, b);
    }

    /** The value at a place; null where there is none. */
    static Object at(Object root, List<Object> path) {
        Object value = root;
        for (Object element : path) {
            if (value instanceof Map<?, ?> map && element instanceof String) {
                value = map.get(element);
            } else if (value instanceof List<?> list && element instanceof Integer i && i >= 0 && i < list.size()) {
                value = list.get(i);
            } else {
                return null;
            }
        }
        return value;
    }

    /** A copy with another value at a place; mappings on the way are made where nothing stands. */
    static Object with(Object root, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        List<Object> rest = path.subList(1, path.size());
        if (path.get(0) instanceof Integer index) {
            if (!(root instanceof List<?> list) || index < 0 || index >= list.size()) {
                throw new IllegalArgumentException("There is no item " + index + ".");
            }
            List<Object> copy = new ArrayList<>(list);
            copy.set(index, with(copy.get(index), rest, value));
            return copy;
        }
        if (root != null && !(root instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("There is no mapping that \"" + path.get(0) + "\" could stand in.");
        }
        Map<String, Object> copy = copy(root);
        copy.put((String) path.get(0), with(copy.get(path.get(0)), rest, value));
        return copy;
    }

    /** A copy without a key or item. */
    static Object without(Object root, List<Object> path) {
        List<Object> parent = path.subList(0, path.size() - 1);
        Object last = path.getLast();
        Object around = at(root, parent);
        if (around instanceof Map<?, ?> map && map.containsKey(last)) {
            Map<String, Object> copy = copy(map);
            copy.remove(last);
            return with(root, parent, copy);
        }
        if (around instanceof List<?> list && last instanceof Integer index && index >= 0 && index < list.size()) {
            List<Object> copy = new ArrayList<>(list);
            copy.remove(index.intValue());
            return with(root, parent, copy);
        }
        throw new IllegalArgumentException("Nothing stands at " + new YamlPath(path) + ".");
    }

    /** A copy with another key for a value. */
    static Object renamed(Object root, List<Object> path, String key) {
        List<Object> parent = path.subList(0, path.size() - 1);
        if (!(at(root, parent) instanceof Map<?, ?> map) || !map.containsKey(path.getLast())
                || !key.equals(path.getLast()) && map.containsKey(key)) {
            throw new IllegalArgumentException(new YamlPath(path) + " cannot be renamed to \"" + key + "\".");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name.equals(path.getLast()) ? key : (String) name, value));
        return with(root, parent, copy);
    }

    private static Map<String, Object> copy(Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((key, value) -> copy.put((String) key, value));
        }
        return copy;
    }
}
