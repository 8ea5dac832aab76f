package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlNode;
import org.resistlab.core.yaml.YamlPath;
import org.resistlab.core.yaml.YamlSlot;
import org.resistlab.core.yaml.YamlSource;

/** Cards as they are copied: a piece of an analysis file, which can be pasted on a board or into a source. */
public final class CardText {

    private static final int LONGEST = 100_000;

    private CardText() {
    }

    /** Writes the cards that are items of lists. */
    public static String write(Board board, List<Card> cards) {
        Map<YamlPath, List<Card>> lists = cards.stream().filter(card -> card.kind().isItem())
                .collect(Collectors.groupingBy(Card::place, LinkedHashMap::new, Collectors.toList()));
        try {
            YamlEdits edits = YamlEdits.of("");
            for (YamlPath list : lists.keySet()) {
                edits.set(list, List.of());
            }
            for (Map.Entry<YamlPath, List<Card>> list : lists.entrySet()) {
                List<Card> items = list.getValue();
                for (int i = 0; i < items.size(); i++) {
                    edits.insert(list.getKey(), i, value(board, items.get(i)));
                }
                for (int i = 0; i < items.size(); i++) {
                    if (!items.get(i).on()) {
                        edits.switchOff(list.getKey(), i);
                    }
                }
            }
            return edits.text();
        } catch (ProblemException e) {
            throw new IllegalStateException("an empty text is YAML", e);
        }
    }

    /** What the file says of an item: its value, as {@link YamlNode#value()} gives it. */
    static Object value(Board board, Card card) {
        List<YamlSlot> slots = board.source().slots(card.place());
        if (card.slot() < slots.size() && slots.get(card.slot()).node() != null) {
            return slots.get(card.slot()).node().value();
        }
        Map<String, Object> given = new LinkedHashMap<>();
        card.settings().stream().filter(setting -> setting.value() != null)
                .forEach(setting -> given.put(setting.parameter().name(), setting.value()));
        return given.isEmpty() ? card.id() : Map.of(card.id(), given);
    }

    /** Reads cards; a board without items where the text holds none. */
    static Board read(String text, Contributions installed) {
        try {
            String read = text.length() > LONGEST ? "" : text;
            return Board.read(YamlSource.parse(read, "", "analysis"), StudyContext.UNKNOWN, installed);
        } catch (ProblemException e) {
            return read("", installed); // something else was copied
        }
    }

    /** The items of a board, in order. */
    static List<Card> items(Board board) {
        return new ArrayList<>(board.cards().stream().filter(card -> card.kind().isItem()).toList());
    }
}
