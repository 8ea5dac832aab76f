package org.resistlab.ui.runs.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A tree of mappings and lists as a flat table. An item of a list is known by its {@code id} where it has one, a step
 * by its name, so that an added item does not make all behind it differ.
 */
final class KeyPaths {

    private KeyPaths() {
    }

    static Map<String, String> of(Map<String, Object> tree) {
        Map<String, String> table = new LinkedHashMap<>();
        tree.forEach((key, value) -> add(key, value, table));
        return table;
    }

    private static void add(String path, Object value, Map<String, String> table) {
        switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> map.forEach((key, item) -> add(path + "." + key, item, table));
            case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> items(path, list, table);
            case List<?> list -> table.put(path,
                    list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")));
            case null -> table.put(path, "");
            case Map<?, ?> _ -> table.put(path, "");
            default -> table.put(path, value.toString());
        }
    }

    private static void items(String path, List<?> list, Map<String, String> table) {
        for (int i = 0; i < list.size(); i++) {
            switch (list.get(i)) {
                case Map<?, ?> map when map.containsKey("id") -> map.forEach((key, item) -> {
                    if (!"id".equals(key)) {
                        add(path + "[" + map.get("id") + "]." + key, item, table);
                    }
                });
                case Map<?, ?> map when map.size() == 1 -> step(path, map, table);
                case Object item -> add(path + "[" + (i + 1) + "]", item, table);
                case null -> table.put(path + "[" + (i + 1) + "]", "");
            }
        }
    }

    private static void step(String path, Map<?, ?> map, Map<String, String> table) {
        Object name = map.keySet().iterator().next();
        String place = path + "[" + name + "]";
        for (int number = 2; table.containsKey(place); number++) {
            place = path + "[" + name + " " + number + "]";
        }
        table.put(place, "yes");
        if (map.get(name) instanceof Map<?, ?> parameters && !parameters.isEmpty()) {
            add(place, parameters, table);
        }
    }
}
