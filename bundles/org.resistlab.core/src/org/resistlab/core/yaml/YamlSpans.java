package org.resistlab.core.yaml;

import java.util.Iterator;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds the places of all values of a text that {@link YamlParser} has accepted. */
final class YamlSpans {

    private final String text;
    private final boolean plain;
    private final Iterator<Event> events;

    private YamlSpans(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
        this.events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    /** The place of the whole; null for a text without a value. */
    static YamlSpan of(String text) {
        YamlSpans spans = new YamlSpans(text);
        spans.events.next(); // the stream begins
        if (spans.events.next().getEventId() == Event.ID.StreamEnd) {
            return null;
        }
        return spans.span(spans.events.next());
    }

    private YamlSpan span(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent list -> list(list);
            case MappingStartEvent map -> map(map);
            default -> new YamlSpan(YamlSpan.Kind.ALIAS, false, start(event), end(event));
        };
    }

    private YamlSpan scalar(ScalarEvent scalar) {
        int start = start(scalar);
        int end = Math.max(start, end(scalar));
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new YamlSpan(YamlSpan.Kind.SCALAR, false, start, end);
    }

    private YamlSpan list(SequenceStartEvent event) {
        YamlSpan list = new YamlSpan(YamlSpan.Kind.LIST, event.isFlow(), start(event), start(event));
        Event next = events.next();
        while (next.getEventId() != Event.ID.SequenceEnd) {
            list.values().add(span(next));
            next = events.next();
        }
        list.endAt(closing(list, next));
        return list;
    }

    private YamlSpan map(MappingStartEvent event) {
        YamlSpan map = new YamlSpan(YamlSpan.Kind.MAP, event.isFlow(), start(event), start(event));
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd) {
            ScalarEvent key = (ScalarEvent) next;
            map.keys().add(new YamlSpan.Key(key.getValue(), start(key), end(key)));
            map.values().add(span(events.next()));
            next = events.next();
        }
        map.endAt(closing(map, next));
        return map;
    }

    private int closing(YamlSpan span, Event last) {
        if (span.flow()) {
            return end(last);
        }
        int end = span.start();
        for (int i = 0; i < span.values().size(); i++) {
            end = Math.max(end, span.values().get(i).end());
            end = span.kind() == YamlSpan.Kind.MAP ? Math.max(end, span.keys().get(i).end()) : end;
        }
        return end;
    }

    private int start(Event event) {
        return offset(event.getStartMark().orElseThrow());
    }

    private int end(Event event) {
        return offset(event.getEndMark().orElseThrow());
    }

    /** The parser counts code points. */
    private int offset(Mark mark) {
        return plain ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
    }
}
