package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.ProblemException;

/**
 * Changes values of a YAML text and leaves the rest of it as it stands, comments and layout included. Each change sees
 * the text that the one before has left; {@link #edits()} brings them all to the first text. A change whose text would
 * not read as it should (anchors, explicit keys, lists in lists) rewrites the smallest value around it anew instead.
 *
 * <p>
 * Items of lists can be switched off: they become comments that begin with {@code # off:} and stay in their places. A
 * slot is an item or such a comment, counted in the order of the text.
 *
 * <p>
 * Values are Map, List, String, Long (or Integer), Double, Boolean and null, as {@link YamlNode#value()} gives them.
 * All methods throw IllegalArgumentException where the named place is not there.
 */
public final class YamlEdits {

    private final String original;
    private YamlSource source;

    private YamlEdits(YamlSource source) {
        this.original = source.text();
        this.source = source;
    }

    /** @throws ProblemException if the text is not YAML, with the line */
    public static YamlEdits of(String text) throws ProblemException {
        return new YamlEdits(YamlSource.parse(text, "", ""));
    }

    /** Begins with a text that has been read already. */
    public static YamlEdits of(YamlSource source) {
        return new YamlEdits(source);
    }

    /** A text as a person types it into a field: a number or a flag where it looks like one, else a text. */
    public static Object typed(String text) {
        return new YamlScalar(text.strip(), false, Location.NONE).value();
    }

    /** The text after the changes. */
    public String text() {
        return source.text();
    }

    /** The text after the changes, with its places. */
    public YamlSource source() {
        return source;
    }

    /** What has changed, for the first text. */
    public List<TextEdit> edits() {
        return TextEdit.between(original, text());
    }

    /** Puts a value at a place; keys on the way that are not there are added at the end of their mapping. */
    public YamlEdits set(YamlPath path, Object value) {
        Object usual = YamlValues.usual(value);
        Object wanted = YamlValues.with(value(), path.elements(), usual);
        if (YamlValues.same(wanted, value())) {
            return this;
        }
        YamlPath there = path;
        Object inner = usual;
        while (!there.isRoot() && source.span(there) == null) {
            if (source.span(there.parent()) != null && !isNothing(there.parent())) {
                return accept(new ValueLayout(source).added(there, inner), wanted, there.parent());
            }
            Map<String, Object> around = new LinkedHashMap<>();
            around.put((String) there.last(), inner);
            inner = around;
            there = there.parent();
        }
        return accept(new ValueLayout(source).replaced(there, inner), wanted, there);
    }

    private boolean isNothing(YamlPath path) {
        return source.node(path).map(YamlNode::isNull).orElse(true);
    }

    private Object value() {
        return source.root().value();
    }

    /** Removes a key with its value, or an item of a list by its number. Comments above it stay. */
    public YamlEdits remove(YamlPath path) {
        Object wanted = YamlValues.without(value(), path.elements());
        if (path.last() instanceof Integer index) {
            List<YamlSlot> slots = source.slots(path.parent());
            for (int slot = 0; slot < slots.size(); slot++) {
                if (slots.get(slot).on() && slots.get(slot).index() == index) {
                    return removeSlot(path.parent(), slot);
                }
            }
        }
        return accept(new ValueLayout(source).removed(path), wanted, path.parent());
    }

    /** Gives a value another key. */
    public YamlEdits rename(YamlPath path, String key) {
        Object wanted = YamlValues.renamed(value(), path.elements(), key);
        YamlSpan.Key old = source.key(path);
        String text = old == null ? text()
                : text().substring(0, old.start()) + YamlWriter.key(key) + text().substring(old.end());
        return accept(text, wanted, path.parent());
    }

    /**
     * Puts a new item into a list, which is made where nothing stands.
     *
     * @param slot the slot it will be, from 0 to the number of slots
     */
    public YamlEdits insert(YamlPath list, int slot, Object value) {
        Object usual = YamlValues.usual(value);
        ListLayout layout = source.layout(list);
        if (layout == null) {
            List<Object> items = new ArrayList<>(items(list));
            items.add(Math.min(slot, items.size()), usual);
            return set(list, items);
        }
        return insert(list, slot, layout, layout.item(YamlValues.node(usual)), usual);
    }

    private YamlEdits insert(YamlPath list, int slot, ListLayout layout, ListLayout.Chunk item, Object value) {
        List<ListLayout.Chunk> chunks = new ArrayList<>(layout.chunks());
        int at = gap(chunks, slot);
        List<Object> items = new ArrayList<>(items(list));
        if (item.kind() == ListLayout.Kind.ON) {
            items.add((int) chunks.subList(0, at).stream().filter(chunk -> chunk.kind() == ListLayout.Kind.ON).count(),
                    value);
        }
        chunks.add(at, item);
        return arrange(list, layout, chunks, items);
    }

    /** The number of the chunk that is a slot. */
    private static int position(List<ListLayout.Chunk> chunks, int slot) {
        int seen = 0;
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).isSlot() && seen++ == slot) {
                return i;
            }
        }
        throw new IllegalArgumentException("There are " + seen + " places in the list, and no place " + slot + ".");
    }

    /** Where a chunk is put that is to be a slot: right behind the slot before. */
    private static int gap(List<ListLayout.Chunk> chunks, int slot) {
        if (slot > 0) {
            return position(chunks, slot - 1) + 1;
        }
        boolean none = chunks.stream().noneMatch(ListLayout.Chunk::isSlot);
        return none ? chunks.size() : position(chunks, 0);
    }

    private List<Object> items(YamlPath list) {
        Object value = YamlValues.at(value(), list.elements());
        return switch (value) {
            case null -> List.of();
            case List<?> items -> new ArrayList<>(items);
            default -> List.of(value);
        };
    }

    private YamlEdits arrange(YamlPath list, ListLayout layout, List<ListLayout.Chunk> chunks, List<Object> items) {
        boolean block = layout instanceof BlockListLayout;
        if (block && chunks.stream().noneMatch(ListLayout.Chunk::isSlot)) {
            Object wanted = YamlValues.with(value(), list.elements(), items);
            return accept(new ValueLayout(source).replaced(list, items), wanted, list);
        }
        Object left = block && items.isEmpty() ? null : items;
        return accept(layout.render(chunks), YamlValues.with(value(), list.elements(), left), list);
    }

    /** Removes an item, or one that is switched off. */
    public YamlEdits removeSlot(YamlPath list, int slot) {
        ListLayout layout = source.layout(list);
        YamlSlot removed = slot(list, slot);
        List<Object> items = new ArrayList<>(items(list));
        if (removed.on()) {
            items.remove(removed.index());
        }
        if (layout == null) {
            return accept(text(), YamlValues.with(value(), list.elements(), items), list);
        }
        List<ListLayout.Chunk> chunks = new ArrayList<>(layout.chunks());
        int at = position(chunks, slot);
        String lead = chunks.remove(at).lead();
        if (!lead.isEmpty()) {
            chunks.add(at, new ListLayout.Chunk(ListLayout.Kind.NOTE, "", lead.stripTrailing(), -1, -1));
        }
        return arrange(list, layout, chunks, items);
    }

    private YamlSlot slot(YamlPath list, int slot) {
        List<YamlSlot> slots = source.slots(list);
        if (slot < 0 || slot >= slots.size()) {
            throw new IllegalArgumentException("There is no place " + slot + " in " + list + ".");
        }
        return slots.get(slot);
    }

    /**
     * Moves what stands at a slot to another one; comments right above an item go with it.
     *
     * @param to the slot it will be
     */
    public YamlEdits move(YamlPath list, int from, int to) {
        YamlSlot moved = slot(list, from);
        if (from == to) {
            return this;
        }
        ListLayout layout = source.layout(list);
        List<Object> items = new ArrayList<>(items(list));
        Object value = moved.on() ? items.remove(moved.index()) : null;
        if (layout == null) {
            items.add(to, value);
            return accept(text(), YamlValues.with(value(), list.elements(), items), list);
        }
        List<ListLayout.Chunk> chunks = new ArrayList<>(layout.chunks());
        ListLayout.Chunk chunk = chunks.remove(position(chunks, from));
        int at = gap(chunks, to);
        chunks.add(at, chunk);
        if (moved.on()) {
            items.add((int) chunks.subList(0, at).stream().filter(c -> c.kind() == ListLayout.Kind.ON).count(), value);
        }
        return arrange(list, layout, chunks, items);
    }

    /** Moves what stands at a slot to another list, on or off as it is. */
    public YamlEdits moveTo(YamlPath list, int from, YamlPath target, int to) {
        if (list.equals(target)) {
            return move(list, from, to);
        }
        YamlSlot moved = slot(list, from);
        return insertSlot(target, to, moved).removeSlot(list, from);
    }

    private YamlEdits insertSlot(YamlPath list, int to, YamlSlot slot) {
        ListLayout layout = source.layout(list);
        if (layout == null) {
            Object value = slot.node() == null ? slot.source() : slot.node().value();
            insert(list, to, value);
            return slot.on() ? this : switchOff(list, to);
        }
        boolean row = slot.source().indexOf('\n') < 0 && !slot.source().startsWith("- ")
                && (slot.node() instanceof YamlScalar || slot.source().startsWith("{")
                        || slot.source().startsWith("["));
        String text = row || slot.node() == null ? slot.source() : YamlWriter.flow(slot.node());
        return insert(list, to, layout, layout.item(text, slot.on()), slot.node() == null ? null : slot.node().value());
    }

    /** Puts a copy of what stands at a slot right behind it, with the comments within. */
    public YamlEdits duplicate(YamlPath list, int slot) {
        YamlSlot copied = slot(list, slot);
        ListLayout layout = source.layout(list);
        Object value = copied.node() == null ? null : copied.node().value();
        if (layout == null) {
            return insert(list, slot + 1, value);
        }
        ListLayout.Chunk chunk = layout.chunks().get(position(layout.chunks(), slot));
        return insert(list, slot + 1, layout, new ListLayout.Chunk(chunk.kind(), "", chunk.text(), -1, -1), value);
    }

    /** Makes an item a comment that {@link #switchOn} makes an item again. Does nothing to one that is off. */
    public YamlEdits switchOff(YamlPath list, int slot) {
        YamlSlot item = slot(list, slot);
        if (!item.on()) {
            return this;
        }
        List<Object> items = new ArrayList<>(items(list));
        items.remove(item.index());
        return switched(list, slot, item.node(), items);
    }

    /**
     * Makes an item of one that was switched off. Does nothing to one that is on.
     *
     * @throws IllegalArgumentException if the comment is no longer YAML
     */
    public YamlEdits switchOn(YamlPath list, int slot) {
        YamlSlot item = slot(list, slot);
        if (item.on()) {
            return this;
        }
        if (item.node() == null) {
            throw new IllegalArgumentException("\"" + item.source() + "\" is not YAML.");
        }
        List<Object> items = new ArrayList<>(items(list));
        items.add(item.index(), item.node().value());
        return switched(list, slot, item.node(), items);
    }

    private YamlEdits switched(YamlPath list, int slot, YamlNode node, List<Object> items) {
        ListLayout layout = source.layout(list);
        if (layout == null) {
            throw new IllegalArgumentException("The list " + list + " is written in a way that holds no comments.");
        }
        List<ListLayout.Chunk> chunks = new ArrayList<>(layout.chunks());
        int at = position(chunks, slot);
        chunks.set(at, layout.switched(chunks.get(at), node));
        return arrange(list, layout, chunks, items);
    }

    /** Takes the text if it reads as wanted, else rewrites the value at the place, or the next one around it. */
    private YamlEdits accept(String candidate, Object wanted, YamlPath place) {
        YamlSource read = read(candidate, wanted);
        if (read == null && candidate != null) {
            read = withoutAliases(candidate, wanted);
        }
        YamlPath around = place;
        while (read == null) {
            if (source.span(around) != null || around.isRoot()) {
                Object value = YamlValues.at(wanted, around.elements());
                read = read(new ValueLayout(source).replaced(around, value), wanted);
            }
            if (read == null && around.isRoot()) {
                read = read(new ValueLayout(source).rewritten(wanted), wanted);
                if (read == null) {
                    throw new IllegalStateException("a value that cannot be written: " + wanted);
                }
            }
            around = around.isRoot() ? around : around.parent();
        }
        source = read;
        return this;
    }

    /** The text with aliases written out where they say something else than wanted; null where that is not enough. */
    private static YamlSource withoutAliases(String candidate, Object wanted) {
        try {
            YamlSource source = YamlSource.parse(candidate, "", "");
            YamlPath alias = source.alias(wanted);
            while (alias != null) {
                String written = new ValueLayout(source).replaced(alias, YamlValues.at(wanted, alias.elements()));
                if (written == null) {
                    return null;
                }
                source = YamlSource.parse(written, "", "");
                alias = source.alias(wanted);
            }
            return read(source.text(), wanted);
        } catch (ProblemException e) {
            return null;
        }
    }

    private static YamlSource read(String candidate, Object wanted) {
        try {
            YamlSource read = candidate == null ? null : YamlSource.parse(candidate, "", "");
            return read != null && YamlValues.same(read.root().value(), wanted) ? read : null;
        } catch (ProblemException e) {
            return null;
        }
    }
}
