package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;

/**
 * What is read on a card, in lines that fit its width.
 *
 * @param sign a word at the right of the title: "off"; empty for none
 * @param title its name
 * @param notes what it is
 * @param facts its parameters that are set
 * @param problem the worst that is wrong with it; empty if nothing is
 */
public record CardFace(String sign, List<String> title, List<String> notes, List<String> facts, List<String> problem) {

    /** From the edge of a card to its text. */
    public static final int PADDING = 10;
    /** An icon and the space behind it. */
    public static final int ICON = 21;

    private static final int MOST = 2;
    private static final int PROBLEM_LINES = 3;

    /**
     * @param lane of an assay's card; null for others
     * @param width of the card
     */
    static CardFace of(Card card, Lane lane, int width, TextSize size) {
        int room = width - 2 * PADDING;
        String sign = card.on() ? "" : "off";
        int beside = (lane == null ? 0 : ICON) + (sign.isEmpty() ? 0 : signWidth(sign, size) + PADDING / 2);
        List<String> notes = new ArrayList<>();
        for (String note : notes(card, lane)) {
            notes.addAll(TextSize.wrap(note, room, MOST, size.plain()));
        }
        List<String> title = TextSize.wrap(card.title(), room - beside, MOST,
                card.isDefault() ? size.plain() : size.bold());
        return new CardFace(sign, title, notes, TextSize.wrap(card.summary(), room, MOST, size.plain()),
                TextSize.wrap(problem(card), room - ICON, PROBLEM_LINES, size.plain()));
    }

    /** How wide a sign is with its frame. */
    public static int signWidth(String sign, TextSize size) {
        return size.plain().applyAsInt(sign) + PADDING;
    }

    private static List<String> notes(Card card, Lane lane) {
        List<String> notes = new ArrayList<>();
        if (lane != null) {
            notes.add(lane.modalityName());
            notes.add(lane.size().isEmpty() ? card.detail() : lane.size());
        } else {
            notes.add((card.isDefault() && card.kind() != CardKind.STEP ? "default: " : "") + card.detail());
        }
        if (!card.members().isEmpty()) {
            notes.add("of " + String.join(", ", card.members()));
        }
        if (!card.assays().isEmpty()) {
            notes.add("on " + String.join(", ", card.assays()));
        }
        return notes;
    }

    private static String problem(Card card) {
        String more = card.problems().size() > 1 ? " (+" + (card.problems().size() - 1) + ")" : "";
        return card.problems().stream()
                .filter(problem -> !card.hasErrors() || problem.severity() == Severity.ERROR).findFirst()
                .map(Problem::message).map(message -> message + more).orElse("");
    }

    int lines() {
        return title.size() + notes.size() + facts.size() + problem.size();
    }
}
