package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.resistlab.core.yaml.YamlEdits;
import org.resistlab.core.yaml.YamlPath;

/** Puts the cards of one board on another. */
final class Paste {

    private final Board board;
    private final BoardActions actions;
    private final Card selected;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<YamlPath, Integer> next = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private YamlEdits edits;

    /**
     * @param selected the card beside which they come to stand where that fits; null for none
     */
    Paste(Board board, Card selected) {
        this.board = board;
        this.actions = new BoardActions(board);
        this.selected = selected;
        this.edits = YamlEdits.of(board.source());
        board.shared().forEach(card -> taken.add(card.id()));
    }

    BoardEdit of(Board copied) {
        List<Card> cards = CardText.items(copied);
        cards.stream().filter(card -> card.kind() == CardKind.MODEL).forEach(this::name);
        for (Card card : cards) {
            if (card.kind() == CardKind.STEP) {
                assay(card.assay()).ifPresent(assay -> insert(copied, card, Places.steps(assay)));
            } else if (card.kind() != CardKind.EXPLAINER || taken.add(card.id())) {
                insert(copied, card, card.place());
            }
        }
        String what = keys.size() == 1 ? cards.getFirst().title() : keys.size() + " cards";
        return new BoardEdit("Paste " + what, edits.edits(), keys);
    }

    private void name(Card model) {
        String id = BoardActions.unlike(taken, model.id());
        taken.add(id);
        ids.put(model.id(), id);
    }

    /** The lane of the selected card, else that of the same assay, else the last. */
    private Optional<String> assay(String from) {
        if (selected != null && !selected.assay().isEmpty()) {
            return Optional.of(selected.assay());
        }
        List<String> assays = board.lanes().stream().map(Lane::assay).toList();
        return assays.contains(from) ? Optional.of(from)
                : assays.isEmpty() ? Optional.empty() : Optional.of(assays.getLast());
    }

    private void insert(Board copied, Card card, YamlPath list) {
        edits = actions.written(edits, list);
        int end = edits.source().slots(list).size();
        boolean beside = selected != null && selected.place().equals(list) && selected.slot() >= 0;
        int slot = next.getOrDefault(list, beside ? selected.slot() + 1 : end);
        Object value = CardText.value(copied, card);
        edits.insert(list, slot, card.kind() == CardKind.MODEL && value instanceof Map<?, ?> model ? own(model, card)
                : value);
        if (!card.on()) {
            edits.switchOff(list, slot);
        }
        next.put(list, slot + 1);
        keys.add(list + "#" + slot);
    }

    /** The model with an id of its own, of members that are there. */
    private Map<String, Object> own(Map<?, ?> model, Card card) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("id", ids.get(card.id()));
        model.forEach((key, value) -> own.putIfAbsent(key.toString(), value));
        if (own.containsKey("of")) {
            List<String> there = card.members().stream().map(id -> ids.getOrDefault(id, id)).filter(taken::contains)
                    .toList();
            own.put("of", there.isEmpty() ? actions.combinable() : there);
        }
        return own;
    }
}
