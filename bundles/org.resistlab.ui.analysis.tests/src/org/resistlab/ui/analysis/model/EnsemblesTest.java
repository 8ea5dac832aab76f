package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class EnsemblesTest {

    private static Board toggled(Board board, String id) {
        BoardEdit edit = new BoardActions(board).toggle(Demo.card(board, id));
        assertEquals(1, edit.edits().size(), "one step of undo");
        return board.after(edit);
    }

    private static List<String> models(Board board) {
        return board.shared(BoardStage.MODEL).stream().map(card -> (card.on() ? "" : "-") + card.id()).toList();
    }

    @Test
    void aMemberThatIsOffIsNotCombinedAndComesBackToItsPlace() {
        Board off = toggled(Demo.board(), "svm");
        assertEquals(List.of("forest"), Demo.card(off, "vote").members());
        assertTrue(off.source().text().contains("# off: svm"), off.source().text());
        assertEquals(Demo.TEXT, toggled(off, "svm").source().text());
        String spread = Demo.TEXT.replace("- {id: vote, algorithm: ensemble.voting, of: [svm, forest]}",
                "- id: vote # by weight\n    algorithm: ensemble.voting\n    of:\n      # the margin\n      - svm\n"
                        + "      - forest # the trees");
        Board board = Demo.board(spread);
        assertEquals(List.of("svm", "forest"), Demo.card(board, "vote").members());
        Board without = toggled(board, "forest");
        assertEquals(List.of("svm"), Demo.card(without, "vote").members());
        assertEquals(spread, toggled(without, "forest").source().text());
    }

    @Test
    void theLabelSaysWhatElseChanges() {
        Board board = Demo.board();
        assertEquals("Switch off svm (changes vote)", new BoardActions(board).toggle(Demo.card(board, "svm")).label());
        assertEquals("Remove svm (changes vote)",
                new BoardActions(board).remove(Demo.card(board, "svm")).label());
    }

    @Test
    void anEnsembleWithoutMembersIsOffToo() {
        Board none = toggled(toggled(Demo.board(), "svm"), "forest");
        assertEquals(List.of("-svm", "-forest", "-vote"), models(none));
        Board forest = toggled(none, "forest");
        assertEquals(List.of("-svm", "forest", "-vote"), models(forest));
        Board all = toggled(none, "vote");
        assertEquals(List.of("-svm", "forest", "vote"), models(all));
        assertEquals(List.of("forest"), Demo.card(all, "vote").members());
        Board removed = none.after(new BoardActions(none).remove(Demo.card(none, "svm")));
        assertEquals(List.of("-forest", "-vote"), models(removed));
    }

    @Test
    void whatAnEnsembleLacksWhenItComesBackIsTakenFromIt() {
        Board board = toggled(toggled(Demo.board(), "vote"), "svm");
        assertEquals(List.of("svm", "forest"), Demo.card(board, "vote").members(), "one that is off stays as it is");
        Board back = toggled(board, "vote");
        assertEquals(List.of("forest"), Demo.card(back, "vote").members());
        assertEquals(List.of("svm", "forest"), Demo.card(toggled(back, "svm"), "vote").members());
    }

    @Test
    void ensemblesOfEnsemblesFollow() {
        Board board = Demo.board(Demo.TEXT.replace("validate:", """
                  - {id: top, algorithm: ensemble.voting, of: [vote]}
                validate:""").replace("of: [svm, forest]", "of: svm"));
        Board off = toggled(board, "svm");
        assertEquals(List.of("-svm", "forest", "-vote", "-top"), models(off));
        Board on = toggled(off, "top");
        assertEquals(List.of("svm", "forest", "vote", "top"), models(on));
    }

    @Test
    void aNewNameGoesWhereverTheModelIsNamed() {
        Board board = toggled(toggled(Demo.board(), "svm"), "vote");
        Board renamed = board.after(new BoardActions(board).rename(Demo.card(board, "svm"), "margin"));
        Board on = toggled(toggled(renamed, "margin"), "vote");
        assertEquals(List.of("margin", "forest"), Demo.card(on, "vote").members());
        assertFalse(on.source().text().contains("id: svm"), on.source().text());
    }
}
