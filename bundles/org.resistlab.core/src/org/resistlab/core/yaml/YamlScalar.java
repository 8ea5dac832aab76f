package org.resistlab.core.yaml;

import java.util.regex.Pattern;

import org.resistlab.core.problem.Location;

/**
 * A text, number, flag or nothing in a YAML file.
 *
 * @param text as it stands in the file, without its quotes
 * @param quoted whether it is in quotes, and so a text whatever it looks like
 * @param location where it begins
 */
public record YamlScalar(String text, boolean quoted, Location location) implements YamlNode {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    @Override
    public boolean isNull() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /**
     * A number or a flag where it is written in the usual way, else the text itself, so that {@code 01}, {@code 9.50}
     * and {@code 1_000} keep their look.
     */
    @Override
    public Object value() {
        if (quoted) {
            return text;
        }
        if (isNull()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? number() : text;
    }

    private Object number() {
        double number = Double.parseDouble(text);
        if (number == Math.rint(number) && Math.abs(number) < 1L << 53 && Long.toString((long) number).equals(text)) {
            return (long) number;
        }
        return Double.toString(number).equals(text) ? (Object) number : text;
    }

    @Override
    public String description() {
        return isNull() ? "nothing" : "\"" + text + "\"";
    }
}
