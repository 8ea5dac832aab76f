package org.resistlab.ui.analysis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.yaml.TextRange;

/** Finds the card that a problem belongs to: by its line, and by the words of its message where cards share a line. */
final class ProblemPlaces {

    private final Board board;
    private final String text;
    private final Map<String, List<Problem>> byCard = new HashMap<>();
    private final List<Problem> others = new ArrayList<>();

    ProblemPlaces(Board board, List<Problem> problems) {
        this.board = board;
        this.text = board.source().text();
        for (Problem problem : problems) {
            find(problem).ifPresentOrElse(card -> byCard.computeIfAbsent(card.key(), key -> new ArrayList<>())
                    .add(problem), () -> others.add(problem));
        }
    }

    Board board() {
        List<Lane> lanes = board.lanes().stream().map(lane -> new Lane(lane.assay(), lane.modality(),
                lane.modalityName(), lane.size(), with(lane.source()), lane.steps().stream().map(this::with).toList()))
                .toList();
        return board.with(lanes, board.shared().stream().map(this::with).toList(), others);
    }

    private Card with(Card card) {
        return card.with(byCard.getOrDefault(card.key(), List.of()));
    }

    private Optional<Card> find(Problem problem) {
        int line = problem.location().line();
        List<Card> near = board.cards().stream()
                .filter(card -> card.on() && card.range() != null && line > 0 && covers(card.range(), line)).toList();
        if (near.size() < 2) {
            return near.stream().findFirst().or(() -> line > 0 ? Optional.empty() : named(problem));
        }
        Card best = null;
        int most = 0;
        for (Card card : near) {
            int score = score(card, problem.message());
            if (score > most) {
                best = card;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean covers(TextRange range, int line) {
        return line(range.offset()) <= line && line <= line(Math.max(range.offset(), range.end() - 1));
    }

    private int line(int offset) {
        return 1 + (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count();
    }

    /** Ids count most, then a parameter that is set. */
    private static int score(Card card, String message) {
        int score = 0;
        if (!card.id().isEmpty() && mentions(message, card.id())) {
            score += 4;
        }
        if (card.contribution() != null && mentions(message, card.contribution().id())) {
            score += 2;
        }
        if (card.settings().stream().anyMatch(set -> set.isSet() && mentions(message, set.parameter().name()))) {
            score++;
        }
        return score;
    }

    /** A problem without a line names an assay, or nothing that has a card. */
    private Optional<Card> named(Problem problem) {
        return board.lanes().stream().map(Lane::source)
                .filter(card -> problem.message().contains("ssay \"" + card.id() + "\"")).findFirst();
    }

    private static boolean mentions(String message, String word) {
        int at = message.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !isWord(message.charAt(at - 1));
            boolean ends = end == message.length() || !isWord(message.charAt(end))
                    || message.charAt(end) == '.' && (end + 1 == message.length() || message.charAt(end + 1) == ' ');
            if (begins && ends) {
                return true;
            }
            at = message.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
