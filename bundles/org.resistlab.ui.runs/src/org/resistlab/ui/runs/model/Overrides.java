package org.resistlab.ui.runs.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that replace those of an analysis file, as people type them: one {@code key=value} a line. */
public final class Overrides {

    private Overrides() {
    }

    /**
     * The values by dotted key.
     *
     * @throws IllegalArgumentException in words, if a line is none
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            int equals = line.indexOf('=');
            String key = equals < 0 ? "" : line.substring(0, equals).strip();
            if (!key.matches("[A-Za-z][\\w.\\-\\[\\]]*")) {
                throw new IllegalArgumentException("\"" + line + "\" is not of the form key=value, such as seed=7.");
            }
            if (values.put(key, line.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException(key + " is set twice.");
            }
        }
        return values;
    }

    /** The text of values. */
    public static String text(Map<String, String> values) {
        return values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
