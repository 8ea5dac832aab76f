package org.resistlab.core.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.resistlab.core.problem.NearestWord;

/** Immutable values of declared {@link Parameter parameters}: what was given, and the default for the rest. */
public final class Parameters {

    private final Map<String, Object> values;

    private Parameters(Map<String, Object> values) {
        this.values = values;
    }

    /** No parameters at all. */
    public static Parameters none() {
        return new Parameters(Map.of());
    }

    /**
     * Checks the given values against their declarations and fills in defaults.
     *
     * @throws IllegalArgumentException for an unknown name or a value out of range, in words for a person
     */
    public static Parameters of(Collection<Parameter> declared, Map<String, ?> given) {
        List<String> names = declared.stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("There is no parameter \"" + name + "\". "
                        + (names.isEmpty() ? "There are no parameters here." : NearestWord.hint(name, names)));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : declared) {
            Object value = given.containsKey(parameter.name()) ? parameter.parse(given.get(parameter.name()))
                    : parameter.defaultValue();
            if (value != null) {
                values.put(parameter.name(), value);
            }
        }
        return new Parameters(values);
    }

    /** These values with one replaced; the value must already be of the parameter's type. */
    public Parameters with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Parameters(changed);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether the value is a word, such as {@code sqrt} where a number may stand too. */
    public boolean isWord(String name) {
        return get(name) instanceof String;
    }

    public double real(String name) {
        return ((Number) get(name)).doubleValue();
    }

    public int integer(String name) {
        return Math.toIntExact(((Number) get(name)).longValue());
    }

    public boolean flag(String name) {
        return (Boolean) get(name);
    }

    public String text(String name) {
        return get(name).toString();
    }

    /** The numbers of a list parameter; empty where it has no value. */
    public double[] reals(String name) {
        List<?> list = has(name) ? (List<?>) get(name) : List.of();
        return list.stream().mapToDouble(v -> ((Number) v).doubleValue()).toArray();
    }

    /** The words of a list parameter; empty where it has no value. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (has(name)) {
            ((List<?>) get(name)).forEach(v -> texts.add(v.toString()));
        }
        return texts;
    }

    private Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Parameter \"" + name + "\" has no value.");
        }
        return value;
    }

    /** All values by name, in the order of declaration. */
    public Map<String, Object> asMap() {
        return new LinkedHashMap<>(values);
    }

    /** A canonical text: equal parameters, equal text. */
    @Override
    public String toString() {
        return new TreeMap<>(values).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters p && p.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
