package org.resistlab.ui.analysis.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.resistlab.core.parameter.Parameter;

/**
 * A declared parameter of a card and what the file says of it.
 *
 * @param parameter the declaration
 * @param value the fixed value as it stands in the file; null where there is none
 * @param tuned the values to choose from; empty where it is not tuned
 */
public record Setting(Parameter parameter, Object value, List<Object> tuned) {

    public Setting {
        tuned = tuned.stream().filter(Objects::nonNull).toList();
    }

    public static Setting unset(Parameter parameter) {
        return new Setting(parameter, null, List.of());
    }

    public boolean isTuned() {
        return !tuned.isEmpty();
    }

    /** Whether the file says something else than the declaration. */
    public boolean isSet() {
        return value != null || isTuned();
    }

    /** The value that counts, the default where none is given; empty where there is none. */
    public String text() {
        return isTuned() ? tuned.stream().map(Setting::text).collect(Collectors.joining(", "))
                : text(value == null ? parameter.defaultValue() : value);
    }

    /** A value as a person types it: items of a list with commas between them, whole numbers without a fraction. */
    public static String text(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Setting::text).collect(Collectors.joining(", "));
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                Long.toString(number.longValue());
            default -> value.toString();
        };
    }

    /** A few words for a card: {@code kernel rbf}, {@code C: 3 values}. */
    public String summary() {
        return isTuned() ? parameter.name() + ": " + tuned.size() + (tuned.size() == 1 ? " value" : " values")
                : parameter.name() + " " + text();
    }
}
