package org.resistlab.core.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.resistlab.core.problem.NearestWord;

/**
 * A typed parameter, declared once in {@code plugin.xml}: the analysis file, the command line, dialogs and
 * documentation all follow this declaration.
 *
 * @param name scikit-learn's name where it has the thing, such as {@code n_estimators}
 * @param type type of the value
 * @param defaultValue the default, already parsed: Double, Long, Boolean, String or a List of these; null if none
 * @param minimum lowest number; -infinity where unbounded
 * @param maximum highest number; +infinity where unbounded
 * @param minimumExclusive whether the minimum itself is not valid
 * @param maximumExclusive whether the maximum itself is not valid
 * @param choices the valid words: all of them for {@link ParameterType#CHOICE}, words accepted beside numbers (such as
 *        {@code sqrt}) for numeric types
 * @param list whether the value is a list of such values
 * @param unit unit of the value; empty where it has none
 * @param description one sentence
 */
public record Parameter(String name, ParameterType type, Object defaultValue, double minimum, double maximum,
        boolean minimumExclusive, boolean maximumExclusive, List<String> choices, boolean list, String unit,
        String description) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /**
     * A value from a file or command line as this parameter's type.
     *
     * @throws IllegalArgumentException with a sentence for a person: what was expected, and the nearest valid word
     */
    public Object parse(Object value) {
        if (!list) {
            return parseOne(value);
        }
        List<Object> values = new ArrayList<>();
        Collection<?> given = value instanceof Collection<?> c ? c : List.of(value);
        for (Object one : given) {
            values.add(parseOne(one));
        }
        return List.copyOf(values);
    }

    private Object parseOne(Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " has no value: expected " + expectation() + ".");
        }
        return switch (type) {
            case REAL -> number(value);
            case INTEGER -> number(value) instanceof Double d ? whole(d, value) : value.toString();
            case FLAG -> flag(value);
            case CHOICE -> word(value.toString());
            case TEXT -> value.toString();
        };
    }

    private Object number(Object value) {
        String text = value.toString().trim();
        if (choices.contains(text)) {
            return text;
        }
        double number;
        try {
            number = value instanceof Number n ? n.doubleValue() : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw invalid(value, choices.isEmpty() ? "" : " " + NearestWord.hint(text, choices));
        }
        boolean low = minimumExclusive ? number <= minimum : number < minimum;
        boolean high = maximumExclusive ? number >= maximum : number > maximum;
        if (!Double.isFinite(number) || low || high) {
            throw invalid(value, "");
        }
        return number;
    }

    private Object whole(double number, Object value) {
        if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
            throw invalid(value, "");
        }
        return (long) number;
    }

    private Object flag(Object value) {
        return switch (value.toString().toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw invalid(value, "");
        };
    }

    private String word(String value) {
        if (!choices.contains(value)) {
            throw invalid(value, " " + NearestWord.hint(value, choices));
        }
        return value;
    }

    private IllegalArgumentException invalid(Object value, String hint) {
        return new IllegalArgumentException(name + " is " + value + ": expected " + expectation() + "." + hint);
    }

    /** What a valid value is, in words: "a number > 0", "one of linear, rbf". */
    public String expectation() {
        String words = String.join(", ", choices);
        String numbers = switch (type) {
            case REAL -> "a number" + range();
            case INTEGER -> "a whole number" + range();
            case FLAG -> "true or false";
            case CHOICE -> "one of " + words;
            case TEXT -> "text";
        };
        boolean both = !choices.isEmpty() && type != ParameterType.CHOICE;
        String or = choices.size() == 1 ? " or " : " or one of ";
        return (list ? "a list; each " : "") + numbers + (both ? or + words : "");
    }

    private String range() {
        String low = minimum == Double.NEGATIVE_INFINITY ? ""
                : (minimumExclusive ? " > " : " >= ") + plain(minimum);
        String high = maximum == Double.POSITIVE_INFINITY ? ""
                : (low.isEmpty() ? "" : " and") + (maximumExclusive ? " < " : " <= ") + plain(maximum);
        return low + high;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
