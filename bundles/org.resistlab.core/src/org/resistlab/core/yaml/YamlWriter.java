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

    private static void block(YamlMap map, int indent, StringBuilder out) {
        map.entries().forEach((key, entry) -> {
            out.append(" ".repeat(indent)).append(key(key)).append(':');
            if (entry.value() instanceof YamlMap inner && !inner.keys().isEmpty() && inner.keys().stream()
                    .anyMatch(k -> inner.entries().get(k).value() instanceof YamlMap)) {
                out.append('\n');
                block(inner, indent + 2, out);
            } else if (entry.value() instanceof YamlList list && !list.items().isEmpty()
                    && list.items().stream().allMatch(YamlMap.class::isInstance)) {
                out.append('\n');
                list.items().forEach(item -> out.append(" ".repeat(indent + 2)).append("- ").append(flow(item))
                        .append('\n'));
            } else {
                String value = flow(entry.value());
                out.append(value.isEmpty() ? "" : " ").append(value).append('\n');
            }
        });
    }

    private static String flow(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlList list -> list.items().stream().map(YamlWriter::flow)
                    .collect(Collectors.joining(", ", "[", "]"));
            case YamlMap map -> map.entries().entrySet().stream()
                    .map(entry -> key(entry.getKey()) + ": " + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String key(String text) {
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
