package org.resistlab.core.yaml;

import java.util.Map;

/** Texts with a value replaced, added or removed; null where the layout is one that this does not know. */
final class ValueLayout {

    private final YamlSource source;
    private final String text;
    private final YamlLines lines;

    ValueLayout(YamlSource source) {
        this.source = source;
        this.text = source.text();
        this.lines = new YamlLines(text);
    }

    private boolean inFlow(YamlPath path) {
        YamlSpan span = source.span(YamlPath.ROOT);
        for (Object element : path.elements()) {
            if (span.flow()) {
                return true;
            }
            span = span.values().get(span.indexOf(element));
        }
        return false;
    }

    /** The text with another value at a place where one stands. */
    String replaced(YamlPath path, Object value) {
        YamlSpan span = source.span(path);
        if (span == null) {
            return path.isRoot() ? appended(value) : null;
        }
        YamlNode node = YamlValues.node(value);
        if (path.isRoot()) {
            return value instanceof Map<?, ?> map && !map.isEmpty()
                    ? text.substring(0, span.start()) + block(node, lines.column(span.start())).stripLeading()
                            + text.substring(span.end())
                    : null;
        }
        YamlSpan.Key key = source.key(path);
        if (key == null || inFlow(path)) {
            return inPlace(span, YamlWriter.flow(node));
        }
        int colon = text.indexOf(':', key.end());
        if (colon < 0 || colon > span.start()) {
            return null;
        }
        boolean below = lines.of(span.start()) > lines.of(colon);
        if (YamlWriter.isBlock(node)) {
            return below ? text.substring(0, span.start()) + block(node, lines.column(span.start())).stripLeading()
                    + text.substring(span.end()) : blockBelow(key, colon + 1, span, node);
        }
        return below ? besideKey(colon + 1, span, YamlWriter.flow(node)) : inPlace(span, YamlWriter.flow(node));
    }

    private String inPlace(YamlSpan span, String value) {
        char before = span.start() == 0 ? ' ' : text.charAt(span.start() - 1);
        boolean pad = span.start() == span.end() && (before == ':' || before == '-');
        return text.substring(0, span.start()) + (pad ? " " : "") + value + text.substring(span.end());
    }

    private String block(YamlNode node, int indent) {
        StringBuilder out = new StringBuilder();
        YamlWriter.block(node, indent, out);
        return out.toString().stripTrailing().replace("\n", lines.lineBreak());
    }

    /** A value on the line of its key is replaced by one on the lines below. */
    private String blockBelow(YamlSpan.Key key, int colon, YamlSpan span, YamlNode node) {
        int end = lines.end(lines.of(span.end()));
        String rest = text.substring(span.end(), end).stripTrailing();
        return text.substring(0, colon) + rest + lines.lineBreak() + block(node, lines.column(key.start()) + 2)
                + text.substring(end);
    }

    /** A value on lines of its own is replaced by one on the line of its key. */
    private String besideKey(int colon, YamlSpan span, String value) {
        int start = lines.end(lines.of(span.start()) - 1);
        int end = lines.end(lines.of(span.end()));
        return text.substring(0, colon) + " " + value + text.substring(colon, start) + text.substring(end);
    }

    /** The text with another key in a mapping that has some. */
    String added(YamlPath path, Object value) {
        YamlSpan map = source.span(path.parent());
        if (map.kind() != YamlSpan.Kind.MAP) {
            return null;
        }
        String key = YamlWriter.key((String) path.last());
        YamlNode node = YamlValues.node(value);
        if (map.flow()) {
            String entry = key + ": " + YamlWriter.flow(node);
            int count = map.keys().size();
            int at = count == 0 ? text.indexOf('{', map.start()) + 1
                    : entryEnd(map, count - 1);
            return text.substring(0, at) + (count == 0 ? "" : ", ") + entry + text.substring(at);
        }
        if (inFlow(path.parent())) {
            return null;
        }
        int column = lines.column(map.keys().get(0).start());
        int end = lines.end(lastLine(path.parent(), map, column));
        YamlSpan neighbour = map.values().getLast();
        boolean likeNeighbour = neighbour.kind() == YamlSpan.Kind.LIST && neighbour.flow() && node instanceof YamlList;
        boolean below = YamlWriter.isBlock(node) && !likeNeighbour;
        String entry = below ? key + ":" + lines.lineBreak() + block(node, column + 2)
                : key + ": " + YamlWriter.flow(node);
        return text.substring(0, end) + lines.lineBreak() + " ".repeat(column) + entry + text.substring(end);
    }

    /** The last line of a mapping, with the comments that belong to its last value. */
    private int lastLine(YamlPath path, YamlSpan map, int column) {
        int line = lines.of(map.end());
        if (source.layout(path.then(map.keys().getLast().name())) instanceof BlockListLayout layout) {
            line = Math.max(line, layout.lastLine());
        }
        while (line + 1 < lines.count() && lines.isComment(line + 1) && lines.indent(line + 1) > column) {
            line++;
        }
        return line;
    }

    /** The text without a key. */
    String removed(YamlPath path) {
        YamlSpan map = source.span(path.parent());
        if (map == null || map.kind() != YamlSpan.Kind.MAP || map.indexOf(path.last()) < 0) {
            return null;
        }
        int index = map.indexOf(path.last());
        if (map.keys().size() == 1) {
            return map.flow() ? text.substring(0, map.start()) + "{}" + text.substring(map.end()) : null;
        }
        boolean last = index == map.keys().size() - 1;
        YamlSpan.Key key = map.keys().get(index);
        if (map.flow()) {
            return last ? text.substring(0, entryEnd(map, index - 1)) + text.substring(entryEnd(map, index))
                    : text.substring(0, key.start()) + text.substring(map.keys().get(index + 1).start());
        }
        if (!lines.isFirst(key.start())) {
            return last ? null : text.substring(0, key.start()) + text.substring(map.keys().get(index + 1).start());
        }
        int from = lines.start(lines.of(key.start()));
        int line = lines.of(entryEnd(map, index));
        if (source.layout(path) instanceof BlockListLayout layout) {
            line = Math.max(line, layout.lastLine());
        }
        if (line + 1 < lines.count()) {
            return text.substring(0, from) + text.substring(lines.start(line + 1));
        }
        return text.substring(0, Math.max(0, lines.end(lines.of(from) - 1))) + text.substring(lines.end(line));
    }

    private static int entryEnd(YamlSpan map, int index) {
        return Math.max(map.keys().get(index).end(), map.values().get(index).end());
    }

    private String appended(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return null;
        }
        String between = text.isEmpty() || text.endsWith("\n") ? "" : lines.lineBreak();
        return text + between + block(YamlValues.node(value), 0) + lines.lineBreak();
    }

    /** The whole text anew, under the comments it begins with. */
    String rewritten(Object value) {
        StringBuilder out = new StringBuilder();
        for (int line = 0; line < lines.count() && (lines.isComment(line) || lines.isBlank(line)); line++) {
            out.append(lines.text(line)).append(lines.lineBreak());
        }
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return out.append(block(YamlValues.node(value), 0)).append(lines.lineBreak()).toString();
        }
        return out.append(YamlWriter.flow(YamlValues.node(value))).append(lines.lineBreak()).toString();
    }
}
