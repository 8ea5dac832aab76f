package org.resistlab.core.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds nodes from the parser's events, so that nothing a hostile file asks for is made before it is checked. */
final class YamlParser {

    private static final int MAXIMUM_DEPTH = 40;
    private static final int MAXIMUM_NODES = 200_000;

    private final YamlDocument document;
    private final String text;
    private final Location fixed;
    private final Map<Anchor, YamlNode> anchors = new HashMap<>();
    private final Map<Anchor, Integer> sizes = new HashMap<>();
    private Iterator<Event> events;
    private int depth;
    private int nodes;

    /**
     * @param fixed the place of all nodes, where the text is not the document's own; null for their lines
     */
    YamlParser(YamlDocument document, String text, Location fixed) {
        this.document = document;
        this.text = text;
        this.fixed = fixed;
    }

    YamlNode parse() throws ProblemException {
        LoadSettings settings = LoadSettings.builder().setLabel(document.file()).build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            events.next(); // the stream begins
            Event first = events.next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                return new YamlScalar("", false, Location.of(document.file(), 1));
            }
            YamlNode root = node(events.next(), "");
            events.next(); // the document ends
            Event after = events.next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                throw problem(after, "second-document", "A second document begins here: expected one.",
                        "Remove the line \"---\" and what follows, or put it into a file of its own.");
            }
            return root;
        } catch (YamlEngineException e) {
            throw syntax(e);
        }
    }

    private YamlNode node(Event event, String path) throws ProblemException {
        if (++nodes > MAXIMUM_NODES) {
            throw problem(event, "size", "The file has more than " + MAXIMUM_NODES + " values.", "");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        int before = nodes;
        YamlNode node = switch (event) {
            case ScalarEvent scalar -> {
                requireNoTag(scalar, scalar.getTag());
                yield new YamlScalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place(scalar));
            }
            case SequenceStartEvent sequence -> {
                requireNoTag(sequence, sequence.getTag());
                yield list(sequence, path);
            }
            case MappingStartEvent mapping -> {
                requireNoTag(mapping, mapping.getTag());
                yield map(mapping, path);
            }
            default -> throw problem(event, "syntax", "A value was expected here.", "");
        };
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), node);
            sizes.put(anchor.get(), nodes - before + 1);
        }
        return node;
    }

    private YamlNode alias(AliasEvent alias) throws ProblemException {
        YamlNode node = anchors.get(alias.getAlias());
        if (node == null) {
            throw problem(alias, "alias",
                    "There is no \"&" + alias.getAlias().getValue() + "\" before \"*" + alias.getAlias().getValue()
                            + "\".",
                    "Quote the text if its \"*\" means no alias.");
        }
        nodes += sizes.get(alias.getAlias());
        return node;
    }

    private YamlList list(SequenceStartEvent start, String path) throws ProblemException {
        enter(start);
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path));
        }
        depth--;
        return new YamlList(items, place(start));
    }

    private YamlMap map(MappingStartEvent start, String path) throws ProblemException {
        enter(start);
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw problem(event, "syntax", "A key must be a text.", "");
            }
            String name = key.getValue();
            YamlNode value = node(events.next(), path.isEmpty() ? name : path + "." + name);
            YamlMap.Entry earlier = entries.putIfAbsent(name, new YamlMap.Entry(place(key), value));
            if (earlier != null) {
                document.add(Problem.error("yaml.duplicate-key", "\"" + name + "\" stands here a second time"
                        + (earlier.key().line() > 0 ? "; the first is in line " + earlier.key().line() : "") + ".",
                        "Remove one of them.").at(place(key)));
            }
        }
        depth--;
        return new YamlMap(document, path, place(start), entries);
    }

    private void enter(Event event) throws ProblemException {
        if (++depth > MAXIMUM_DEPTH) {
            throw problem(event, "depth", "Values are nested more than " + MAXIMUM_DEPTH + " deep.", "");
        }
    }

    private void requireNoTag(NodeEvent event, Optional<String> tag) throws ProblemException {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw problem(event, "tag", "Tags such as \"" + tag.get() + "\" are not accepted.",
                    "Quote the text if its \"!\" means no tag.");
        }
    }

    private Location place(Event event) {
        return fixed != null ? fixed
                : Location.of(document.file(), event.getStartMark().map(Mark::getLine).orElse(-1) + 1);
    }

    private ProblemException problem(Event event, String code, String message, String remedy) {
        return Problem.error("yaml." + code, message, remedy).at(place(event)).toException();
    }

    private ProblemException syntax(YamlEngineException e) {
        Optional<Mark> mark = e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().or(marked::getContextMark)
                : Optional.empty();
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        Location place = fixed != null ? fixed : Location.of(document.file(), line);
        String found = line > 0 ? text.lines().skip(line - 1L).findFirst().orElse("") : "";
        if (found.matches("[ ]*\t.*")) {
            return new ProblemException(Problem.error("yaml.tab", "The line is indented with a tab: YAML wants spaces.",
                    "Replace the tab by spaces.").at(place), e);
        }
        String what = e instanceof MarkedYamlEngineException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new ProblemException(Problem.error("yaml.syntax", "This is not YAML: " + what + ".",
                remedy(what)).at(place), e);
    }

    private static String remedy(String what) {
        if (what.contains("mapping values are not allowed")) {
            return "Put a text that holds \": \" in quotes, and indent the keys of one mapping alike.";
        }
        if (what.contains("expected <block end>")) {
            return "Indent the items of one list, and the keys of one mapping, alike.";
        }
        if (what.contains("expected ',' or")) {
            return "Close the bracket, and put a comma between items.";
        }
        return "Check quotes, brackets and indentation, in this line and the one before.";
    }
}
