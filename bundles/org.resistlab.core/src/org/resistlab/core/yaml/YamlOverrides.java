package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.ProblemException;

/**
 * Replaces values of a file by others from the command line: {@code validate.outer.repeats=3}. An item of a list is
 * named by its {@code id}, or the {@code algorithm} that stands for it ({@code models.svm.params.C}), by its only key
 * ({@code preprocess.expression.variance-filter.keep}) or by its number from 0. A key that does not exist yet is added,
 * so that a misspelt one is found by the same check as in a file.
 */
public final class YamlOverrides {

    private YamlOverrides() {
    }

    /**
     * The mapping with the values replaced; values are read as YAML. The problems of an override name it in place of a
     * line.
     */
    public static YamlMap apply(YamlMap root, Map<String, String> overrides) {
        YamlMap changed = root;
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            Location place = Location.of("--set " + override.getKey() + "=" + override.getValue());
            try {
                YamlNode value = new YamlParser(root.document(), override.getValue(), place).parse();
                changed = inMap(changed, List.of(override.getKey().strip().split("\\.")), value, place);
            } catch (ProblemException e) {
                e.problems().forEach(root.document()::add);
            }
        }
        return changed;
    }

    private static YamlMap inMap(YamlMap map, List<String> names, YamlNode value, Location place) {
        int used = names.size();
        while (used > 1 && !map.entries().containsKey(String.join(".", names.subList(0, used)))) {
            used--;
        }
        String key = String.join(".", names.subList(0, used));
        YamlMap.Entry entry = map.entries().get(key);
        String path = map.path().isEmpty() ? key : map.path() + "." + key;
        YamlNode old = entry == null ? new YamlMap(map.document(), path, place, Map.of()) : entry.value();
        YamlNode changed = inNode(map.document(), old, path, names.subList(used, names.size()), value, place);
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>(map.entries());
        entries.put(key, new YamlMap.Entry(place, changed));
        return new YamlMap(map.document(), map.path(), map.location(), entries);
    }

    private static YamlNode inNode(YamlDocument document, YamlNode old, String path, List<String> names,
            YamlNode value, Location place) {
        if (names.isEmpty()) {
            return value instanceof YamlMap map ? new YamlMap(document, path, place, map.entries()) : value;
        }
        if (old instanceof YamlMap map) {
            return inMap(map, names, value, place);
        }
        if (old instanceof YamlList list) {
            return inList(document, list, path, names, value, place);
        }
        return inMap(new YamlMap(document, path, place, Map.of()), names, value, place);
    }

    private static YamlNode inList(YamlDocument document, YamlList list, String path, List<String> names,
            YamlNode value, Location place) {
        List<YamlNode> items = new ArrayList<>(list.items());
        for (int used = names.size(); used > 0; used--) {
            String name = String.join(".", names.subList(0, used));
            List<String> rest = names.subList(used, names.size());
            for (int i = 0; i < items.size(); i++) {
                Optional<YamlNode> changed = inItem(document, items.get(i), path, name, i, rest, value, place);
                if (changed.isPresent()) {
                    items.set(i, changed.get());
                    return new YamlList(items, list.location());
                }
            }
        }
        document.error(place, "unknown-key", "\"" + names.get(0) + "\" names no item of \"" + path + "\".",
                "Name an item by its id, its only key or its number from 0.");
        return list;
    }

    private static Optional<YamlNode> inItem(YamlDocument document, YamlNode item, String path, String name, int index,
            List<String> rest, YamlNode value, Location place) {
        boolean byId = item instanceof YamlMap map && name.equals(map.text("id", map.text("algorithm", "")));
        boolean byNumber = name.equals(Integer.toString(index));
        if (byId || byNumber) {
            return Optional.of(inNode(document, item, path, rest, value, place));
        }
        boolean byKey = item instanceof YamlMap map && map.keys().size() == 1 && map.keys().contains(name);
        boolean byText = item instanceof YamlScalar scalar && scalar.text().equals(name) && !rest.isEmpty();
        if (byKey || byText) {
            YamlMap map = item instanceof YamlMap m ? m : new YamlMap(document, path, place, Map.of());
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(rest);
            return Optional.of(inMap(map, names, value, place));
        }
        return Optional.empty();
    }
}
