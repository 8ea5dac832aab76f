package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.NearestWord;

/**
 * A mapping in a YAML file. The typed getters never throw: a value that is missing or of another type becomes a problem
 * of the {@linkplain #document() document}, with its line, and the getter returns its fallback.
 */
public final class YamlMap implements YamlNode {

    /**
     * A key with its value.
     *
     * @param key location of the key
     * @param value what stands there
     */
    record Entry(Location key, YamlNode value) {
    }

    private final YamlDocument document;
    private final String path;
    private final Location location;
    private final Map<String, Entry> entries;
    /** What unknown keys were meant to be. */
    private final Set<String> meant = new HashSet<>();

    YamlMap(YamlDocument document, String path, Location location, Map<String, Entry> entries) {
        this.document = document;
        this.path = path;
        this.location = location;
        this.entries = new LinkedHashMap<>(entries);
    }

    /** The file it belongs to. */
    public YamlDocument document() {
        return document;
    }

    /** Dotted keys from the top of the file: {@code validate.outer}; empty at the top. */
    public String path() {
        return path;
    }

    @Override
    public Location location() {
        return location;
    }

    /** The keys, in order. */
    public Set<String> keys() {
        return new LinkedHashMap<>(entries).keySet();
    }

    /** Whether something stands at the key. */
    public boolean has(String key) {
        Entry entry = entries.get(key);
        return entry != null && !entry.value().isNull();
    }

    /** The value at a key; empty where there is none, or nothing stands there. */
    public Optional<YamlNode> get(String key) {
        return has(key) ? Optional.of(entries.get(key).value()) : Optional.empty();
    }

    /** Where the key stands; where the mapping begins if there is no such key. */
    public Location at(String key) {
        Entry entry = entries.get(key);
        return entry == null ? location : entry.key();
    }

    /** Adds an error at a key. */
    public void error(String key, String code, String message, String remedy) {
        document.error(at(key), code, message, remedy);
    }

    /** Adds an error for each key that is not one of these, with the nearest one that is. */
    public void requireKnownKeys(String... known) {
        List<String> valid = List.of(known);
        for (String key : entries.keySet()) {
            if (!valid.contains(key)) {
                document.error(at(key), "unknown-key", "There is no key \"" + key + "\" " + place() + ".",
                        NearestWord.hint(key, valid));
                NearestWord.to(key, valid).ifPresent(meant::add);
            }
        }
    }

    private String place() {
        return path.isEmpty() ? (document.kind().matches("[aeiou].*") ? "in an " : "in a ") + document.kind() + " file"
                : "in \"" + path + "\"";
    }

    /** A required text. */
    public String text(String key) {
        if (!has(key)) {
            missing(key, "a text");
            return "";
        }
        return text(key, "");
    }

    /** A text, or the fallback where there is none. */
    public String text(String key, String fallback) {
        return get(key).map(node -> textOf(node, key, fallback)).orElse(fallback);
    }

    private String textOf(YamlNode node, String key, String fallback) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        expected(node.location(), key, "a text", node);
        return fallback;
    }

    /** A whole number from {@code minimum} to {@code maximum}, or the fallback where there is none. */
    public long integer(String key, long fallback, long minimum, long maximum) {
        Optional<YamlNode> node = get(key);
        if (node.isEmpty()) {
            return fallback;
        }
        if (node.get() instanceof YamlScalar scalar) {
            try {
                long number = Long.parseLong(scalar.text());
                if (number >= minimum && number <= maximum) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls to the same message as a number out of range
            }
        }
        expected(node.get().location(), key, "a whole number" + range(minimum, maximum), node.get());
        return fallback;
    }

    private static String range(long minimum, long maximum) {
        String low = minimum == Long.MIN_VALUE ? "" : " >= " + minimum;
        String high = maximum == Long.MAX_VALUE ? "" : (low.isEmpty() ? "" : " and") + " <= " + maximum;
        return low + high;
    }

    /**
     * A number, or the fallback where there is none.
     *
     * @param expectation what a valid number is: "a number > 0"
     */
    public double number(String key, double fallback, DoublePredicate valid, String expectation) {
        Optional<YamlNode> node = get(key);
        if (node.isEmpty()) {
            return fallback;
        }
        if (node.get() instanceof YamlScalar scalar) {
            try {
                double number = Double.parseDouble(scalar.text());
                if (valid.test(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls to the same message as a number out of range
            }
        }
        expected(node.get().location(), key, expectation, node.get());
        return fallback;
    }

    /** One of some words, or the fallback where there is none. */
    public String word(String key, String fallback, List<String> words) {
        String word = text(key, fallback).toLowerCase(Locale.ROOT);
        if (has(key) && get(key).orElseThrow() instanceof YamlScalar scalar && !words.contains(word)) {
            document.error(scalar.location(), "invalid-value",
                    "\"" + key + "\" is \"" + scalar.text() + "\": expected one of " + String.join(", ", words) + ".",
                    NearestWord.to(word, words).map(near -> "Did you mean \"" + near + "\"?").orElse(""));
            return fallback;
        }
        return word;
    }

    /** A mapping; empty where there is none. */
    public Optional<YamlMap> map(String key) {
        Optional<YamlNode> node = get(key);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            expected(node.get().location(), key, "a mapping (key: value)", node.get());
        }
        return node.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    /** The items of a list; empty where there is none. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> node = get(key);
        if (node.isPresent() && !(node.get() instanceof YamlList)) {
            expected(node.get().location(), key, "a list", node.get());
        }
        return node.filter(YamlList.class::isInstance).map(list -> ((YamlList) list).items()).orElse(List.of());
    }

    /** The mappings in a list; anything else in it is an error. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (item instanceof YamlMap map) {
                maps.add(map);
            } else {
                expected(item.location(), key, "a list of mappings (key: value)", item);
            }
        }
        return maps;
    }

    /** The texts of a list, or the one text that stands in its place; empty where there is none. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(YamlScalar::text).toList();
    }

    /** As {@link #texts(String)}, with the place of each. */
    public List<YamlScalar> scalars(String key) {
        Optional<YamlNode> node = get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlScalar scalar) {
            return List.of(scalar);
        }
        List<YamlScalar> scalars = new ArrayList<>();
        if (node.get() instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar && !item.isNull()) {
                    scalars.add(scalar);
                } else {
                    expected(item.location(), key, "a list of texts", item);
                }
            }
        } else {
            expected(node.get().location(), key, "a text or a list of texts", node.get());
        }
        return scalars;
    }

    /** A mapping as plain Java values; empty where there is none. */
    public Map<String, Object> values(String key) {
        return map(key).map(YamlMap::value).orElse(Map.of());
    }

    /** Adds the error that a required key is missing, unless one that is misspelt has been told of. */
    public void missing(String key, String expectation) {
        if (meant.contains(key)) {
            return;
        }
        document.error(at(key), "missing-key", "\"" + key + "\" is missing " + place() + ": expected " + expectation
                + ".", "Add \"" + key + ": …\".");
    }

    /** Adds the error that something else stands at a key. */
    public void expected(Location place, String key, String expectation, YamlNode found) {
        document.error(place, "invalid-value",
                "\"" + key + "\" is " + found.description() + ": expected " + expectation + ".", "");
    }

    Map<String, Entry> entries() {
        return entries;
    }

    @Override
    public Map<String, Object> value() {
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, entry.value().value()));
        return values;
    }

    @Override
    public String description() {
        return "a mapping";
    }
}
