package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;

class BoardTest {

    private static List<String> ids(List<Card> cards) {
        return cards.stream().map(card -> (card.on() ? "" : "-") + card.id()).toList();
    }

    private static Board after(Board board, BoardEdit edit) {
        return Demo.board(edit.applyTo(board.source().text()));
    }

    private static BoardActions actions(Board board) {
        return new BoardActions(board);
    }

    @Test
    void aFileIsLanesStagesAndCards() {
        Board board = Demo.board();
        assertEquals(List.of("collect", "preprocess", "model", "validate", "interpret", "confirm", "apply"),
                board.stages().stream().map(BoardStage::id).toList());
        assertEquals(List.of("clinical", "expression"), board.lanes().stream().map(Lane::assay).toList());
        assertEquals(List.of("variance-filter", "select-k-best", "standardize"), ids(board.lanes().get(1).steps()));
        assertEquals(List.of("svm", "forest", "vote"), ids(board.shared(BoardStage.MODEL)));
        assertEquals(List.of(CardKind.OUTER, CardKind.INNER, CardKind.PERMUTATIONS),
                board.shared(BoardStage.VALIDATE).stream().map(Card::kind).toList());
        assertEquals("5 folds × 2 repeats", board.shared(BoardStage.VALIDATE).get(0).detail());
        assertEquals("leave-one-out", Demo.board("validate: {outer: {scheme: leave-one-out}}")
                .shared(BoardStage.VALIDATE).get(0).detail());
        assertEquals("5 folds, k-fold", Demo.board("endpoint: remission\nvalidate: {outer: {scheme: k-fold}}")
                .shared(BoardStage.VALIDATE).get(0).detail(), "what is not usual is said");
        assertEquals(Set.of(Task.CLASS), board.tasks());
        assertEquals("C: 2 values · kernel linear", Demo.card(board, "svm").summary());
        assertTrue(board.lanes().get(0).steps().stream().allMatch(Card::implied), "the modality's default steps");
        assertFalse(board.lanes().get(0).steps().isEmpty());
    }

    @Test
    void whatCannotBeUnderstoodIsStillShown() {
        Board board = Demo.board("endpoint: 3\nassays: {a: 1}\nmodels: [x, {algorithm: nothing}, [1]]\nvalidate: no\n"
                + "preprocess: {expression: [{a: 1, b: 2}, 7, ~]}\ninterpret: shap\n");
        assertEquals(3, board.shared(BoardStage.MODEL).size());
        assertEquals(List.of("shap"), ids(board.shared(BoardStage.INTERPRET)));
        assertEquals(3, board.lanes().get(1).steps().size());
        assertTrue(Demo.board("a: 1").cards().size() > 3);
    }

    @Test
    void aBoardThatIsNotCompleteSaysWhatToDoNext() {
        assertTrue(Demo.board("study: study").nextStep().startsWith("Choose an endpoint"));
        assertTrue(Demo.board("study: study\nendpoint: remission\n").nextStep().startsWith("Add a learner"));
        assertEquals("", Demo.board().nextStep());
    }

    @Test
    void cardsMoveWithinAndBetweenLanes() {
        Board board = Demo.board();
        Card filter = Demo.card(board, "variance-filter");
        BoardEdit moved = actions(board).move(filter, 1);
        assertEquals(Demo.TEXT.replace("{variance-filter: {keep: 5000}}, {select-k-best: {k: 100}}",
                "{select-k-best: {k: 100}}, {variance-filter: {keep: 5000}}"), moved.applyTo(Demo.TEXT));
        assertEquals("variance-filter", after(board, moved).card(moved.select().getFirst()).orElseThrow().id());
        BoardEdit other = actions(board).moveToAssay(filter, "clinical", 0);
        Board changed = after(board, other);
        assertEquals(List.of("select-k-best", "standardize"), ids(changed.lanes().get(1).steps()));
        assertEquals("variance-filter", changed.lanes().get(0).steps().get(0).id());
        assertFalse(changed.lanes().get(0).steps().get(1).implied(), "the defaults are written down beside it");
    }

    @Test
    void whatIsSwitchedOffStaysOnTheBoardAndNotInTheAnalysis() {
        Board board = Demo.board();
        BoardEdit off = actions(board).toggle(Demo.card(board, "forest"));
        Board changed = after(board, off);
        assertEquals(List.of("svm", "-forest", "vote"), ids(changed.shared(BoardStage.MODEL)));
        assertEquals(List.of("svm", "vote"), ids(changed.models()));
        assertTrue(changed.source().text().contains("  # off: - {id: forest, algorithm: random-forest}\n"));
        assertEquals(Demo.TEXT, actions(changed).toggle(changed.card(off.select().getFirst()).orElseThrow())
                .applyTo(changed.source().text()));
        Board step = after(changed, actions(changed).toggle(Demo.card(changed, "select-k-best")));
        assertEquals(List.of("variance-filter", "-select-k-best", "standardize"), ids(step.lanes().get(1).steps()));
    }

    @Test
    void aCardFromThePaletteHasAnIdOfItsOwn() {
        Board board = Demo.board();
        BoardEdit added = actions(board)
                .add(Demo.INSTALLED.find(ContributionKind.LEARNERS, "svm").orElseThrow(), "", 1);
        assertEquals(List.of("svm", "svm-2", "forest", "vote"),
                ids(after(board, added).shared(BoardStage.MODEL)));
        BoardEdit step = actions(board)
                .add(Demo.INSTALLED.find(ContributionKind.STEPS, "log").orElseThrow(), "expression", 0);
        assertEquals("log", after(board, step).lanes().get(1).steps().get(0).id());
        assertEquals("Add Logarithm to expression", step.label());
        BoardEdit ensemble = actions(board)
                .add(Demo.INSTALLED.find(ContributionKind.LEARNERS, "ensemble.voting").orElseThrow(), "", -1);
        assertEquals(List.of("svm", "forest"),
                after(board, ensemble).shared(BoardStage.MODEL).get(3).members());
    }

    @Test
    void copiesAndRemovalsKeepEnsemblesTrue() {
        Board board = Demo.board();
        Board copied = after(board, actions(board).duplicate(Demo.card(board, "svm")));
        assertEquals(List.of("svm", "svm-2", "forest", "vote"), ids(copied.shared(BoardStage.MODEL)));
        Board removed = after(board, actions(board).remove(Demo.card(board, "svm")));
        assertEquals(List.of("forest"), Demo.card(removed, "vote").members());
        Board renamed = after(board, actions(board).rename(Demo.card(board, "svm"), "margin"));
        assertEquals(List.of("margin", "forest"), Demo.card(renamed, "vote").members());
        assertTrue(renamed.source().text().contains("# a margin\n  - {id: margin, algorithm: svm, params"));
    }

    @Test
    void parametersAreSetTunedAndReset() {
        Board board = Demo.board();
        Card svm = Demo.card(board, "svm");
        Setting c = svm.settings().get(0);
        Setting kernel = svm.settings().get(1);
        BoardEdit edit = actions(board).set(svm, Map.of("C", new Setting(c.parameter(), 0.5, List.of()), "kernel",
                new Setting(kernel.parameter(), null, List.of("linear", "rbf"))));
        Card changed = Demo.card(after(board, edit), "svm");
        assertEquals("0.5", changed.settings().get(0).text());
        assertEquals(List.of("linear", "rbf"), changed.settings().get(1).tuned());
        BoardEdit reset = actions(board).set(svm, Map.of("C", Setting.unset(c.parameter()), "kernel",
                Setting.unset(kernel.parameter())));
        assertEquals(Demo.TEXT.replace(", params: {kernel: linear}, tune: {C: [0.01, 0.1]}", ""),
                reset.applyTo(Demo.TEXT));
        Card scale = board.lanes().get(1).steps().get(2);
        BoardEdit mean = actions(board).set(scale,
                Map.of("with_mean", new Setting(scale.settings().get(0).parameter(), false, List.of())));
        assertEquals(Demo.TEXT.replace(", standardize]", ", {standardize: {with_mean: false}}]"),
                mean.applyTo(Demo.TEXT));
        Card outer = board.shared(BoardStage.VALIDATE).get(0);
        BoardEdit folds = actions(board).set(outer,
                Map.of("folds", new Setting(outer.settings().get(1).parameter(), 10L, List.of())));
        assertEquals(Demo.TEXT.replace("folds: 5", "folds: 10"), folds.applyTo(Demo.TEXT));
    }

    @Test
    void endpointsAssaysAndSeedAreChosen() {
        Board board = Demo.board();
        assertEquals(Demo.TEXT.replace("endpoint: remission", "endpoint: [remission, mdr]"),
                actions(board).endpoints(List.of("remission", "mdr")).applyTo(Demo.TEXT));
        assertEquals(Demo.TEXT.replace("[clinical, expression]", "[expression]"),
                actions(board).assays(List.of("expression")).applyTo(Demo.TEXT));
        assertEquals(Demo.TEXT.replace("seed: 42", "seed: 7"), actions(board).seed(7).applyTo(Demo.TEXT));
        assertEquals(Demo.TEXT.replace("seed: 42\n", "seed: 42\nfusion: late\n"),
                actions(board).fusion(true).applyTo(Demo.TEXT));
        assertEquals(Demo.TEXT + "title: \"a: b\"\n", actions(board).title(" a: b").applyTo(Demo.TEXT));
        assertTrue(actions(board).fusion(false).isEmpty(), "early is the default");
        assertEquals(Demo.TEXT.replace("[clinical, expression]", "[expression, clinical]"),
                actions(board).moveAssay("expression", 0).applyTo(Demo.TEXT));
        assertEquals(Demo.TEXT.replace("  permutations: 20\n", "  permutations: 20\n  external: [../b]\n"),
                actions(board).addCohort("../b").applyTo(Demo.TEXT));
    }

    @Test
    void problemsStandAtTheCardTheyAreAbout() {
        Board board = Demo.board().with(List.of(
                Problem.error("analysis.unknown-parameter", "select-k-best has no parameter \"kk\".", "")
                        .at(Location.of("demo.yaml", 6)),
                Problem.error("analysis.unknown-model", "There is no model \"x\".", "")
                        .at(Location.of("demo.yaml", 11)),
                Problem.error("yaml", "Elsewhere.", "").at(Location.of("demo.yaml", 1))));
        assertEquals(1, Demo.card(board, "select-k-best").problems().size());
        assertTrue(Demo.card(board, "variance-filter").problems().isEmpty());
        assertTrue(Demo.card(board, "vote").hasErrors());
        assertEquals(1, board.problems().size());
        assertTrue(Demo.card(board, "vote").spoken().contains("error: There is no model"));
    }
}
