package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SeveralCardsTest {

    private final Board board = Demo.board();
    private final CardSelection selection = new CardSelection();

    private static List<String> ids(List<Card> cards) {
        return cards.stream().map(card -> (card.on() ? "" : "-") + card.id()).toList();
    }

    private static List<Card> cards(Board board, String... ids) {
        List<String> wanted = List.of(ids);
        return board.cards().stream().filter(card -> wanted.contains(card.id())).toList();
    }

    private static List<String> steps(Board board, int lane) {
        return ids(board.lanes().get(lane).steps());
    }

    private Board after(BoardEdit edit) {
        return board.after(edit);
    }

    @Test
    void cardsAreAddedTakenAwayAndSelectedAsARange() {
        selection.only("models#0");
        selection.extend(board, "models#2");
        assertEquals(List.of("svm", "forest", "vote"), ids(selection.cards(board)));
        assertEquals("vote", selection.lead(board).orElseThrow().id());
        selection.extend(board, "models#1");
        assertEquals(List.of("svm", "forest"), ids(selection.cards(board)));
        selection.toggle("interpret#0");
        assertEquals(List.of("svm", "forest", "shap"), ids(selection.cards(board)));
        selection.toggle("models#0");
        assertEquals(List.of("forest", "shap"), ids(selection.cards(board)));
        selection.extend(board, "models#0");
        assertEquals(List.of("svm"), ids(selection.cards(board)), "no range over two lists");
        selection.all(List.of("models#2", "interpret#0"));
        selection.retain(Demo.board("models: [{algorithm: svm}]\ninterpret: [shap]"));
        assertEquals("shap", selection.lead(board).orElseThrow().id(), "what is gone is not selected");
    }

    @Test
    void theyMoveTogetherInTheirOrder() {
        BoardActions actions = new BoardActions(board);
        BoardEdit first = actions.moveBefore(cards(board, "forest", "vote"), Places.MODELS, 0);
        assertEquals(List.of("forest", "vote", "svm"), ids(after(first).shared(BoardStage.MODEL)));
        assertEquals(List.of("models#0", "models#1"), first.select());
        assertEquals("Move 2 cards", first.label());
        List<Card> steps = List.of(board.lanes().get(1).steps().get(0), board.lanes().get(1).steps().get(2));
        BoardEdit last = actions.moveBefore(steps, Places.steps("expression"), 2);
        assertEquals(List.of("select-k-best", "variance-filter", "standardize"), steps(after(last), 1));
        BoardEdit lane = actions.moveBefore(steps, Places.steps("clinical"), 1);
        Board moved = after(lane);
        assertEquals(List.of("select-k-best"), steps(moved, 1));
        assertEquals(List.of("variance-filter", "standardize"), steps(moved, 0).subList(1, 3));
        assertEquals(List.of("variance-filter", "standardize"),
                ids(lane.select().stream().map(key -> moved.card(key).orElseThrow()).toList()));
        assertTrue(actions.moveBefore(cards(board, "svm"), Places.MODELS, 1).isEmpty(), "where it is already");
    }

    @Test
    void theyAreSwitchedCopiedAndRemovedInOneStep() {
        BoardActions actions = new BoardActions(board);
        BoardEdit off = actions.toggle(cards(board, "svm", "forest", "shap"));
        assertEquals(1, off.edits().size());
        assertEquals("Switch off 3 cards", off.label());
        Board none = after(off);
        assertEquals(List.of("-svm", "-forest", "-vote"), ids(none.shared(BoardStage.MODEL)), "nothing to vote on");
        assertEquals(List.of("-shap"), ids(none.shared(BoardStage.INTERPRET)));
        Board on = none.after(new BoardActions(none).toggle(cards(none, "svm", "forest", "shap", "vote")));
        assertEquals(Demo.TEXT, on.source().text());
        assertEquals(List.of("svm", "svm-2", "forest", "forest-2", "vote"),
                ids(after(actions.duplicate(cards(board, "svm", "forest"))).shared(BoardStage.MODEL)));
        Board removed = after(actions.remove(cards(board, "svm", "vote", "select-k-best")));
        assertEquals(List.of("forest"), ids(removed.shared(BoardStage.MODEL)));
        assertEquals(List.of("variance-filter", "standardize"), steps(removed, 1));
    }

    @Test
    void theyArePastedOnAnotherBoard() {
        Board changed = after(new BoardActions(board).toggle(cards(board, "select-k-best")));
        String copied = CardText.write(changed,
                cards(changed, "variance-filter", "select-k-best", "svm", "vote", "shap"));
        Board other = Demo.board("""
                study: study
                endpoint: remission
                preprocess:
                  expression: [log]
                models:
                  - {id: svm, algorithm: svm} # mine
                interpret: [shap]
                """);
        BoardEdit pasted = new BoardActions(other).paste(copied, null);
        Board full = other.after(pasted);
        assertEquals("Paste 4 cards", pasted.label(), "the explainer is there already");
        assertEquals(List.of("log", "variance-filter", "-select-k-best"), steps(full, 1));
        assertEquals("keep 5000", full.lanes().get(1).steps().get(1).summary());
        assertEquals(List.of("svm", "svm-2", "vote"), ids(full.shared(BoardStage.MODEL)));
        assertEquals(List.of("svm-2"), Demo.card(full, "vote").members(), "those that were copied with it");
        assertEquals("C: 2 values · kernel linear", Demo.card(full, "svm-2").summary());
        assertTrue(full.source().text().contains("# mine"));
        BoardEdit beside = new BoardActions(other).paste(CardText.write(board, cards(board, "select-k-best")),
                Demo.card(other, "log"));
        assertEquals(List.of("log", "select-k-best"), steps(other.after(beside), 1));
        Card lane = other.lanes().getFirst().source();
        assertTrue(steps(other.after(new BoardActions(other).paste(copied, lane)), 0).contains("variance-filter"),
                "into the lane that is selected");
        assertTrue(new BoardActions(other).paste("see [the paper", null).isEmpty(), "no cards");
    }

    @Test
    void aBoardFitsIntoItsWindow() {
        assertEquals(BoardZoom.NATURAL, BoardZoom.fit(board, 3000, 3000, Demo.TEXT_SIZE));
        int small = BoardZoom.fit(board, 900, 400, Demo.TEXT_SIZE);
        assertTrue(small < BoardZoom.NATURAL, "" + small);
        BoardLayout layout = new BoardLayout(board, 900 * 100 / small, Demo.TEXT_SIZE);
        assertTrue(layout.width() * small / 100 <= 900 && layout.height() * small / 100 <= 400
                || small == BoardZoom.fit(board, 1, 1, Demo.TEXT_SIZE));
        assertEquals(110, BoardZoom.in(100));
        assertEquals(90, BoardZoom.out(100));
        assertEquals(50, BoardZoom.out(50));
        assertEquals(300, BoardZoom.in(300));
    }
}
