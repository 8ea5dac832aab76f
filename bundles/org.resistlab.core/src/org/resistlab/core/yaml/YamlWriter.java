package org.resistlab.core.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes nodes as YAML: mappings and lists of mappings as blocks, the rest in one line. */
public final class YamlWriter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./+-][A-Za-z0-9_./+ -]*(?<! )");

    private YamlWriter() {
    }

    /** The text of a mapping; read again, it gives the same values. */
    public static String write(YamlMap root) {
        StringBuilder out = new StringBuilder();
        block(root, 0, out);
        return out.toString();
    }

    /** Appends a mapping, one key a line, each with its line break. */
    static void block(YamlMap map, int indent, StringBuilder out) {
        map.entries().forEach((key, entry) -> {
            out.append(" ".repeat(indent)).append(key(key)).append(':');
            if (isBlock(entry.value())) {
                out.append('\n');
                block(entry.value(), indent + 2, out);
            } else {
                String value = flow(entry.value());
                out.append(value.isEmpty() ? "" : " ").append(value).append('\n');
            }
        });
    }

    /** Appends a value that {@link #isBlock} is true for. */
    static void block(YamlNode node, int indent, StringBuilder out) {
        if (node instanceof YamlMap map) {
            block(map, indent, out);
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> out.append(" ".repeat(indent)).append("- ").append(flow(item)).append('\n'));
        }
    }

    /** Whether a value is written as a block: a mapping that holds mappings, and a list of mappings. */
    static boolean isBlock(YamlNode node) {
        return switch (node) {
            case YamlMap map -> map.entries().values().stream().anyMatch(entry -> entry.value() instanceof YamlMap);
            case YamlList list -> !list.items().isEmpty() && list.items().stream().allMatch(YamlMap.class::isInstance);
            case YamlScalar _ -> false;
        };
    }

    /** A value in one line. */
    static String flow(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlList list -> list.items().stream().map(YamlWriter::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
            case YamlMap map -> map.entries().entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** A key, in quotes where it needs them. */
    static String key(String text) {
        return isPlain(text) ? text : quote(text);
    }

    private static String scalar(YamlScalar scalar) {
        if (scalar.isNull()) {
            return "null";
        }
        return !scalar.quoted() && isPlain(scalar.text()) ? scalar.text() : quoteIfNeeded(scalar);
    }

    private static String quoteIfNeeded(YamlScalar scalar) {
        boolean textAnyway = new YamlScalar(scalar.text(), false, scalar.location()).value() instanceof String;
        return isPlain(scalar.text()) && textAnyway ? scalar.text() : quote(scalar.text());
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !text.startsWith("- ") && !text.startsWith("---") && !text.equals("-")
                && !text.equals("...");
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
