package org.resistlab.ui.analysis.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards of a board are selected. One of them leads: it has the keyboard, and parameters and properties are its.
 * Cards are known by their places, so that a selection outlives the boards.
 */
public final class CardSelection {

    private final Set<String> keys = new LinkedHashSet<>();
    private String lead = "";
    private String anchor = "";

    /** Selects one card and no other. */
    public void only(String key) {
        keys.clear();
        keys.add(key);
        lead = key;
        anchor = key;
    }

    /** Selects nothing. */
    public void clear() {
        keys.clear();
        lead = "";
        anchor = "";
    }

    /** Selects cards; the first leads. */
    public void all(List<String> wanted) {
        clear();
        keys.addAll(wanted);
        lead = wanted.isEmpty() ? "" : wanted.getFirst();
        anchor = lead;
    }

    /** Adds a card or takes it away. */
    public void toggle(String key) {
        if (keys.remove(key)) {
            lead = keys.isEmpty() ? "" : List.copyOf(keys).getLast();
        } else {
            keys.add(key);
            lead = key;
        }
        anchor = lead;
    }

    /** Selects from the card where the selection began to this one, if they stand in one list; else only this one. */
    public void extend(Board board, String key) {
        Card from = board.card(anchor).orElse(null);
        Card to = board.card(key).orElse(null);
        if (from == null || to == null || !from.place().equals(to.place()) || !to.kind().isItem()) {
            only(key);
            return;
        }
        keys.clear();
        int first = Math.min(from.slot(), to.slot());
        int last = Math.max(from.slot(), to.slot());
        board.cards().stream().filter(card -> card.place().equals(to.place()) && card.slot() >= first
                && card.slot() <= last).forEach(card -> keys.add(card.key()));
        lead = key;
    }

    /** The card that leads; empty where nothing is selected. */
    public Optional<Card> lead(Board board) {
        return lead.isEmpty() ? Optional.empty() : board.card(lead);
    }

    /** The selected cards in the order of the board. */
    public List<Card> cards(Board board) {
        return board.cards().stream().filter(card -> keys.contains(card.key())).toList();
    }

    public boolean contains(Card card) {
        return keys.contains(card.key());
    }

    /** Forgets cards that are not on the board any more. */
    public void retain(Board board) {
        keys.removeIf(key -> board.card(key).isEmpty());
        if (!keys.contains(lead)) {
            lead = keys.isEmpty() ? "" : keys.iterator().next();
            anchor = lead;
        }
    }
}
