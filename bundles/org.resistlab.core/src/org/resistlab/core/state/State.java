package org.resistlab.core.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be kept of a fitted step, a model or a finished unit so that it can be restored elsewhere, to the bit:
 * named values of few types, in order. It is written as JSON and arrays, never by Java serialization.
 */
public final class State {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    public State put(String name, String value) {
        return set(name, value);
    }

    public State put(String name, double value) {
        return set(name, value);
    }

    public State put(String name, long value) {
        return set(name, value);
    }

    public State put(String name, boolean value) {
        return set(name, value);
    }

    public State put(String name, double[] value) {
        return set(name, value);
    }

    public State put(String name, int[] value) {
        return set(name, value);
    }

    public State put(String name, byte[] value) {
        return set(name, value);
    }

    public State put(String name, State value) {
        return set(name, value);
    }

    /** A list of texts (elements may be null). */
    public State putTexts(String name, List<String> values) {
        return set(name, new ArrayList<>(values));
    }

    public State putStates(String name, List<State> values) {
        return set(name, new ArrayList<>(values));
    }

    /** A rectangular or ragged array, row by row. */
    public State put(String name, double[][] rows) {
        List<State> states = new ArrayList<>();
        for (double[] row : rows) {
            states.add(new State().put("row", row));
        }
        return putStates(name, states);
    }

    private State set(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("null state: " + name);
        }
        entries.put(name, value);
        return this;
    }

    /** Any value; for codecs. */
    State putAny(String name, Object value) {
        return set(name, value);
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public String text(String name) {
        return get(name, String.class);
    }

    public double real(String name) {
        return get(name, Number.class).doubleValue();
    }

    public int integer(String name) {
        return Math.toIntExact(get(name, Number.class).longValue());
    }

    public long longInteger(String name) {
        return get(name, Number.class).longValue();
    }

    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    public double[] reals(String name) {
        return get(name, double[].class);
    }

    public int[] integers(String name) {
        return get(name, int[].class);
    }

    public byte[] bytes(String name) {
        return get(name, byte[].class);
    }

    public State state(String name) {
        return get(name, State.class);
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object text : get(name, List.class)) {
            texts.add((String) text);
        }
        return texts;
    }

    public List<State> states(String name) {
        List<State> states = new ArrayList<>();
        for (Object state : get(name, List.class)) {
            states.add((State) state);
        }
        return states;
    }

    public double[][] rows(String name) {
        return states(name).stream().map(s -> s.reals("row")).toArray(double[][]::new);
    }

    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /** All entries in order; for codecs. */
    Map<String, Object> entries() {
        return entries;
    }

    private <T> T get(String name, Class<T> type) {
        Object value = entries.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("State has no " + type.getSimpleName() + " \"" + name + "\".");
        }
        return type.cast(value);
    }
}
