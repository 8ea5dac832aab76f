package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.core.problem.Problem;

/** The board changes texts as people write them, and nothing in them that it does not mean to change. */
class HardTextsTest {

    private static final String COMMENTED = """
            # top
            resistlab: 1
            study: study   # where
            endpoint: remission

            preprocess:
              # genes
              expression:
                # noise first
                - {variance-filter: {keep: 100}} # 100 of 20,000

                # between

                - standardize # last
            models: # three

              # the margin
              - id: svm # short
                algorithm: svm
                # why 0.1: see notes
                params:
                  C: 0.1 # cost

              - {id: forest, algorithm: random-forest} # trees
              # the end of the list
            # of the file
            """;
    private static final String FLOW = """
            {resistlab: 1, study: study, endpoint: remission, # all in braces
             preprocess: {expression: [variance-filter, {standardize: {}}]},
             models: [{id: svm, algorithm: svm, params: {C: 0.1}}, # one
                      {id: forest, algorithm: random-forest}],
             interpret: [shap, permutation-importance]}
            """;
    private static final String ANCHORS = """
            resistlab: 1
            study: study
            endpoint: remission
            preprocess:
              clinical: &same [impute, standardize]
              expression: *same # as above
            models:
              - &svm {id: svm, algorithm: svm, params: {C: 0.1}}
              - {id: forest, algorithm: random-forest}
            """;

    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?<=^|\\s)#(?! off:)[^\\n\\r]*", Pattern.MULTILINE).matcher(text);
        while (matcher.find()) {
            comments.add(matcher.group().strip());
        }
        comments.sort(null);
        return comments;
    }

    private static Board after(Board board, BoardEdit edit) {
        Board changed = board.after(edit);
        assertEquals(edit.applyTo(board.source().text()), changed.source().text());
        return changed;
    }

    private static List<Card> items(Board board) {
        return board.cards().stream().filter(card -> card.kind().isItem() && !card.implied()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMENTED, FLOW, ANCHORS})
    void everyItemGoesOffAndOnMovesAndComesBackWithAllComments(String text) {
        for (String given : List.of(text, text.replace("\n", "\r\n"))) {
            Board board = Demo.board(given);
            for (Card card : items(board)) {
                BoardActions actions = new BoardActions(board);
                boolean alias = given.contains("*same") && card.kind() == CardKind.STEP;
                if (!alias) { // a list that stands for another is written out before it is changed
                    BoardEdit off = actions.toggle(card);
                    Board without = after(board, off);
                    assertFalse(without.card(card.key()).orElseThrow().on(), card.title());
                    assertTrue(comments(given).stream().allMatch(without.source().text()::contains),
                            without.source().text());
                    Board on = after(without, new BoardActions(without).toggle(without.card(card.key()).orElseThrow()));
                    assertEquals(board.source().root().value(), on.source().root().value());
                    assertEquals(comments(given), comments(on.source().text()), card.title());
                }
                Board copied = after(board, actions.duplicate(card));
                assertEquals(items(board).size() + 1, items(copied).size(), copied.source().text());
                assertTrue(comments(copied.source().text()).containsAll(comments(given)), copied.source().text());
                if (!alias && board.card(card.place(), card.slot() + 1).isPresent()) {
                    Board down = after(board, actions.move(card, card.slot() + 1));
                    assertEquals(comments(given), comments(down.source().text()));
                    Board up = after(down, new BoardActions(down)
                            .move(down.card(card.place(), card.slot() + 1).orElseThrow(), card.slot()));
                    assertEquals(board.source().root().value(), up.source().root().value());
                }
            }
            assertFalse(given.contains("\r\n") && Pattern.compile("(?<!\r)\n").matcher(
                    after(board, new BoardActions(board).duplicate(items(board).getFirst())).source().text()).find(),
                    "line breaks stay those of the file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMENTED, FLOW, ANCHORS})
    void aParameterIsChangedAlone(String text) {
        Board board = Demo.board(text);
        Card svm = Demo.card(board, "svm");
        Setting cost = svm.settings().stream().filter(each -> each.parameter().name().equals("C")).findFirst()
                .orElseThrow();
        BoardEdit edit = new BoardActions(board).set(svm,
                Map.of("C", new Setting(cost.parameter(), 2.5, List.of())));
        assertEquals(text.replace("0.1}", "2.5}").replace("C: 0.1", "C: 2.5"), edit.applyTo(text));
        assertEquals("Change C of svm", edit.label());
    }

    @Test
    void aListThatStandsForAnotherIsChangedWithoutIt() {
        Board board = Demo.board(ANCHORS);
        Card scale = board.lanes().get(1).steps().get(1);
        Board changed = after(board, new BoardActions(board).remove(scale));
        assertEquals(1, changed.lanes().get(1).steps().size(), changed.source().text());
        assertEquals(2, changed.lanes().get(0).steps().size(), changed.source().text());
        assertTrue(changed.source().text().contains("# as above"), changed.source().text());
    }

    @Test
    void whatIsNotYamlYetSaysWhereAndIsColouredAndAssisted() {
        Checked tab = Checked.of("resistlab: 1\nmodels:\n\t- {id: a}\n", Path.of("demo.yaml"), Demo.INSTALLED,
                DataFindings.NONE);
        Problem problem = tab.problems().getFirst();
        assertEquals(3, problem.location().line(), problem.toString());
        for (int end = 0; end <= COMMENTED.length(); end++) {
            String typed = COMMENTED.substring(0, end);
            Checked checked = Checked.of(typed, Path.of("demo.yaml"), Demo.INSTALLED, DataFindings.NONE);
            assertTrue(checked.board() != null || checked.problems().getFirst().location().line() > 0, typed);
            new SourceWords(Demo.INSTALLED, checked.board()).proposals(typed, end);
        }
    }

    @Test
    void aNewLineIsIndentedAsTheOneBeforeAsks() {
        assertEquals("", YamlIndent.after("seed: 1"));
        assertEquals("  ", YamlIndent.after("models:"));
        assertEquals("  ", YamlIndent.after("models: # three"));
        assertEquals("    ", YamlIndent.after("  - id: svm"));
        assertEquals("      ", YamlIndent.after("  - params:"));
        assertEquals("  ", YamlIndent.after("  - {id: svm}"));
        assertEquals("  ", YamlIndent.after("  # note"));
        assertEquals("  ", YamlIndent.after("interpret: [shap,"));
        assertEquals("  ", YamlIndent.after("  "));
    }
}
