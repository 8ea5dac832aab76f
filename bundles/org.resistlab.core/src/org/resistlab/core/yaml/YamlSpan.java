package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a text. Offsets are characters; the end of a block is the end of its last value.
 */
final class YamlSpan {

    /** What the value is. */
    enum Kind {
        SCALAR, ALIAS, LIST, MAP
    }

    /**
     * Where a key stands.
     *
     * @param name the key, without quotes
     */
    record Key(String name, int start, int end) {
    }

    private final Kind kind;
    private final boolean flow;
    private final int start;
    private int end;
    private final List<Key> keys = new ArrayList<>();
    private final List<YamlSpan> values = new ArrayList<>();

    YamlSpan(Kind kind, boolean flow, int start, int end) {
        this.kind = kind;
        this.flow = flow;
        this.start = start;
        this.end = end;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is a list or mapping in brackets. */
    boolean flow() {
        return flow;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void endAt(int offset) {
        end = offset;
    }

    /** The keys of a mapping. */
    List<Key> keys() {
        return keys;
    }

    /** The items of a list, or the values of a mapping in the order of its keys. */
    List<YamlSpan> values() {
        return values;
    }

    boolean isBlock() {
        return (kind == Kind.LIST || kind == Kind.MAP) && !flow;
    }

    /** The number of a key or item among the values; -1 if there is none. */
    int indexOf(Object element) {
        if (element instanceof Integer number) {
            return kind == Kind.LIST && number >= 0 && number < values.size() ? number : -1;
        }
        if (kind == Kind.MAP) {
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i).name().equals(element)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The value at a place within this one; null if there is none. */
    YamlSpan at(List<Object> elements) {
        YamlSpan span = this;
        for (Object element : elements) {
            int index = span.indexOf(element);
            if (index < 0) {
                return null;
            }
            span = span.values.get(index);
        }
        return span;
    }
}
