package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;

class BoardLayoutTest {

    private static BoardLayout layout(Board board, int width) {
        return new BoardLayout(board, width, Demo.TEXT_SIZE);
    }

    /** Of the monitors that are usual, with other views beside the board, and of one with the board alone. */
    @ParameterizedTest
    @CsvSource({"400, 3", "470, 3", "560, 3", "705, 4", "623, 4", "940, 5", "1140, 7", "1600, 7"})
    void aBoardIsAsWideAsItsWindowAndLastStagesStackWhereItIsNarrow(int width, int columns) {
        Board board = Demo.board();
        BoardLayout layout = layout(board, width);
        assertTrue(layout.width() <= width, layout.width() + " > " + width);
        assertEquals(columns, layout.columns().stream().map(column -> column.box().x()).distinct().count());
        assertEquals(board.stages(), layout.columns().stream().map(BoardLayout.Column::stage).toList());
        for (int i = 1; i < layout.columns().size(); i++) {
            Box before = layout.columns().get(i - 1).box();
            Box box = layout.columns().get(i).box();
            assertTrue(before.right() < box.x() || before.x() == box.x() && before.bottom() < box.y(),
                    box + " comes after " + before);
        }
        for (Card card : board.cards()) {
            Box box = layout.box(card);
            assertTrue(box.right() <= layout.width() && box.bottom() <= layout.height(), card.key());
            assertEquals(List.of(card), layout.within(box), "no card lies over another");
        }
    }

    @Test
    void aCardSaysWhetherItIsDefaultSetOffOrWrong() {
        Board board = Demo.board(Demo.TEXT.replace("  - {id: forest", "  # off: - {id: forest")).with(List.of(
                Problem.error("analysis.unknown-model", "There is no model \"forest\" that votes.", "")
                        .at(Location.of("demo.yaml", 11)),
                Problem.warning("analysis.few", "Few.", "").at(Location.of("demo.yaml", 11))));
        BoardLayout layout = layout(board, 1600);
        CardFace off = layout.face(Demo.card(board, "forest"));
        assertEquals("off", off.sign());
        assertEquals(List.of("There is no model", "\"forest\" that votes. (+1)"),
                layout.face(Demo.card(board, "vote")).problem());
        CardFace inner = layout.face(board.shared(BoardStage.VALIDATE).get(1));
        assertEquals(List.of("default: 5 folds"), inner.notes());
        CardFace outer = layout.face(board.shared(BoardStage.VALIDATE).get(0));
        assertEquals(List.of("5 folds × 2 repeats"), outer.notes());
        assertEquals(List.of(), outer.facts(), "said already");
        assertEquals(List.of("Default steps"), layout.captions().stream().map(BoardLayout.Caption::text).toList());
        assertTrue(layout.captions().getFirst().box().touches(layout.rows().getFirst().box()),
                "those of the first lane; the second has its own");
        assertFalse(Demo.card(board, "variance-filter").isDefault());
        assertEquals("One model per assay",
                layout(Demo.board(Demo.TEXT + "fusion: late\n"), 1600).captions().getLast().text());
    }

    @Test
    void longTextsBreakBetweenWordsAndEndWithAnEllipsis() {
        assertEquals(List.of("impute", "missing…"),
                TextSize.wrap("impute missing values", 60, 2, Demo.TEXT_SIZE.plain()));
        assertEquals(List.of("rna-", "sequencing"), TextSize.wrap("rna-sequencing", 70, 2, Demo.TEXT_SIZE.plain()));
        assertEquals(List.of("transcri…", "omics"),
                TextSize.wrap("transcriptomics omics", 63, 2, Demo.TEXT_SIZE.plain()));
        assertEquals(List.of(), TextSize.wrap(" ", 10, 2, Demo.TEXT_SIZE.plain()));
        assertEquals(List.of("…"), TextSize.wrap("word", 1, 1, Demo.TEXT_SIZE.plain()));
    }

    @Test
    void aRectangleSelectsWhatItTouches() {
        Board board = Demo.board();
        BoardLayout layout = layout(board, 1600);
        Box first = layout.box(Demo.card(board, "svm"));
        Box second = layout.box(Demo.card(board, "forest"));
        Box up = Box.between(second.right() - 3, second.y() + 3, first.x() + 3, first.bottom() - 3);
        assertEquals(List.of("svm", "forest"), layout.within(up).stream().map(Card::id).toList());
        assertEquals(List.of(), layout.within(Box.between(first.x(), first.bottom(), first.right(), second.y())));
    }

    @Test
    void placesOnTheBoardMeanSlots() {
        Board board = Demo.board();
        BoardLayout layout = layout(board, 1600);
        Card filter = Demo.card(board, "variance-filter");
        Box box = layout.box(Demo.card(board, "select-k-best"));
        BoardLayout.Drop above = layout.drop(filter, box.x() + 5, box.y() + 2).orElseThrow();
        assertEquals("expression", above.assay());
        assertEquals(1, above.slot());
        assertEquals(2, layout.drop(filter, box.x() + 5, box.bottom() - 2).orElseThrow().slot());
        assertEquals("clinical", layout.drop(filter, box.x() + 5, 0).orElseThrow().assay());
        Box models = layout.box(Demo.card(board, "svm"));
        assertTrue(layout.drop(filter, models.x() + 5, models.y() + 5).isEmpty(), "a step is no model");
        assertEquals("forest", layout.neighbour(Demo.card(board, "svm"), 0, 1).id());
        assertEquals("svm", layout.neighbour(Demo.card(board, "svm"), 0, -1).id());
        assertEquals(BoardStage.MODEL, layout.neighbour(filter, 1, 0).stage());
    }
}
