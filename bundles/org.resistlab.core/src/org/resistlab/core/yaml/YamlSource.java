package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.ProblemException;

/**
 * A YAML text with the places of all its values, for editors. Offsets count characters of the text. An alias is a value
 * of its own here, although it says what its anchor says.
 */
public final class YamlSource {

    private final String text;
    private final YamlNode root;
    private final YamlDocument document;
    private final YamlSpan span;

    private YamlSource(String text, YamlNode root, YamlDocument document) {
        this.text = text;
        this.root = root;
        this.document = document;
        this.span = YamlSpans.of(text);
    }

    /**
     * Reads a text.
     *
     * @param file how the user would name the file it comes from
     * @param kind what it is, such as {@code analysis}: the first part of its problems' codes
     * @throws ProblemException if it is not YAML, with the line
     */
    public static YamlSource parse(String text, String file, String kind) throws ProblemException {
        YamlDocument document = new YamlDocument(file, kind);
        return new YamlSource(text, new YamlParser(document, text, null).parse(), document);
    }

    public String text() {
        return text;
    }

    /** The value of the whole text: nothing where it holds only comments. */
    public YamlNode root() {
        return root;
    }

    /** Collects the problems of the text. */
    public YamlDocument document() {
        return document;
    }

    /** The value at a place. */
    public Optional<YamlNode> node(YamlPath path) {
        YamlNode node = root;
        for (Object element : path.elements()) {
            if (node instanceof YamlMap map && element instanceof String key && map.keys().contains(key)) {
                node = map.entries().get(key).value();
            } else if (node instanceof YamlList list && element instanceof Integer i && i < list.items().size()) {
                node = list.items().get(i);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    /** Where a value stands. */
    public Optional<TextRange> range(YamlPath path) {
        return Optional.ofNullable(span(path)).map(found -> new TextRange(found.start(), found.end()));
    }

    /** Where a key stands; empty for an item of a list. */
    public Optional<TextRange> keyRange(YamlPath path) {
        if (path.isRoot()) {
            return Optional.empty();
        }
        return Optional.ofNullable(key(path)).map(key -> new TextRange(key.start(), key.end()));
    }

    YamlSpan span(YamlPath path) {
        return span == null ? null : span.at(path.elements());
    }

    YamlSpan.Key key(YamlPath path) {
        YamlSpan parent = path.isRoot() ? null : span(path.parent());
        if (parent == null || parent.kind() != YamlSpan.Kind.MAP) {
            return null;
        }
        int index = parent.indexOf(path.last());
        return index < 0 ? null : parent.keys().get(index);
    }

    /**
     * The first alias that says something else than a value of the whole text has at its place; null if there is none.
     */
    YamlPath alias(Object wanted) {
        return span == null ? null : alias(span, YamlPath.ROOT, wanted);
    }

    private YamlPath alias(YamlSpan around, YamlPath path, Object wanted) {
        if (around.kind() == YamlSpan.Kind.ALIAS) {
            Object said = node(path).map(YamlNode::value).orElse(null);
            return YamlValues.same(said, YamlValues.at(wanted, path.elements())) ? null : path;
        }
        for (int i = 0; i < around.values().size(); i++) {
            boolean keyed = around.kind() == YamlSpan.Kind.MAP;
            YamlPath found = alias(around.values().get(i),
                    path.then(keyed ? around.keys().get(i).name() : (Object) i), wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The innermost value, or key with its value, at an offset; the whole file where there is none. */
    public YamlPath at(int offset) {
        YamlPath path = YamlPath.ROOT;
        YamlSpan around = span;
        while (around != null) {
            int index = index(around, offset);
            if (index < 0) {
                return path;
            }
            path = path.then(around.kind() == YamlSpan.Kind.MAP ? around.keys().get(index).name() : (Object) index);
            around = around.values().get(index);
        }
        return path;
    }

    private static int index(YamlSpan around, int offset) {
        for (int i = around.values().size() - 1; i >= 0; i--) {
            YamlSpan value = around.values().get(i);
            boolean keyed = around.kind() == YamlSpan.Kind.MAP;
            int start = keyed ? around.keys().get(i).start() : value.start();
            int end = keyed ? Math.max(value.end(), around.keys().get(i).end()) : value.end();
            if (offset >= start && offset <= end) {
                return i;
            }
        }
        return -1;
    }

    /** What stands in a list, with what is switched off in it; empty where no list stands. */
    public List<YamlSlot> slots(YamlPath list) {
        ListLayout layout = layout(list);
        List<YamlSlot> slots = new ArrayList<>();
        if (layout == null) {
            int items = node(list).map(node -> node instanceof YamlList found ? found.items().size() : 0).orElse(0);
            YamlSpan place = span(list);
            for (int i = 0; i < items; i++) {
                YamlSpan item = place != null && i < place.values().size() ? place.values().get(i) : place;
                slots.add(new YamlSlot(true, i, node(list.then(i)).orElseThrow(),
                        item == null ? "" : text.substring(item.start(), item.end()), item == null ? 0 : item.start(),
                        item == null ? 0 : item.end()));
            }
            return slots;
        }
        int index = 0;
        for (ListLayout.Chunk chunk : layout.chunks()) {
            if (chunk.kind() == ListLayout.Kind.ON) {
                YamlNode node = node(list.then(index)).orElseThrow();
                slots.add(new YamlSlot(true, index, node, layout.source(chunk), chunk.start(), chunk.end()));
                index++;
            } else if (chunk.kind() == ListLayout.Kind.OFF) {
                String source = layout.source(chunk);
                slots.add(new YamlSlot(false, index, off(source, chunk.start()), source, chunk.start(), chunk.end()));
            }
        }
        return slots;
    }

    private YamlNode off(String source, int offset) {
        try {
            Location place = Location.of(document.file(), new YamlLines(text).of(offset) + 1);
            return new YamlParser(new YamlDocument(document.file(), document.kind()), source, place).parse();
        } catch (ProblemException e) {
            return null;
        }
    }

    /** How a list is written; null where none stands, or in a way that its items cannot be told apart by lines. */
    ListLayout layout(YamlPath path) {
        YamlSpan list = span(path);
        if (list == null) {
            return null;
        }
        if (list.kind() == YamlSpan.Kind.LIST && list.flow()) {
            return new FlowListLayout(text, list);
        }
        boolean nothing = list.kind() == YamlSpan.Kind.SCALAR && list.start() == list.end();
        YamlSpan.Key key = key(path);
        boolean inBlock = path.isRoot() || key != null && !span(path.parent()).flow();
        return inBlock && (list.kind() == YamlSpan.Kind.LIST || nothing) ? BlockListLayout.of(text, key, list) : null;
    }
}
