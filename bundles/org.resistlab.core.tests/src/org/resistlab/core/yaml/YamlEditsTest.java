package org.resistlab.core.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.ProblemException;

class YamlEditsTest {

    private static final String ANALYSIS = """
            # An analysis
            resistlab: 1
            endpoint: remission # or mdr
            preprocess:
              expression: [{variance-filter: {keep: 5000}}, {select-k-best: {k: 100}}, {standardize: {}}]

            models:
              # linear ones
              - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1]}} # the margin
              # a forest
              - id: forest
                # many trees
                algorithm: random-forest

              - {id: net, algorithm: elastic-net}
            # how it is measured
            validate:
              outer: {folds: 5, repeats: 10}
            """;
    private static final YamlPath MODELS = YamlPath.of("models");
    private static final YamlPath STEPS = YamlPath.of("preprocess", "expression");

    private static YamlEdits edits() throws ProblemException {
        return YamlEdits.of(ANALYSIS);
    }

    private static void assertChanged(YamlEdits edits, String old, String changed) {
        assertTrue(ANALYSIS.contains(old), old);
        assertEquals(ANALYSIS.replace(old, changed), edits.text());
        String applied = ANALYSIS;
        for (TextEdit edit : edits.edits()) {
            applied = edit.applyTo(applied);
        }
        assertEquals(edits.text(), applied);
    }

    @Test
    void aValueIsReplacedAndTheRestStays() throws ProblemException {
        assertChanged(edits().set(YamlPath.of("endpoint"), List.of("remission", "mdr")), "remission # or",
                "[remission, mdr] # or");
        assertChanged(edits().set(YamlPath.of("models", 0, "tune", "C"), List.of(1, 0.5)), "[0.01, 0.1]", "[1, 0.5]");
        assertChanged(edits().set(YamlPath.of("models", 1, "algorithm"), "svm"), "algorithm: random-forest",
                "algorithm: svm");
        assertChanged(edits().set(YamlPath.of("validate", "outer", "folds"), 3), "folds: 5", "folds: 3");
    }

    @Test
    void aKeyThatIsNotThereIsAdded() throws ProblemException {
        assertChanged(edits().set(YamlPath.of("models", 1, "params", "n_estimators"), 500),
                "algorithm: random-forest\n", "algorithm: random-forest\n    params: {n_estimators: 500}\n");
        assertChanged(edits().set(YamlPath.of("models", 2, "params", "alpha"), 0.5), "elastic-net}",
                "elastic-net, params: {alpha: 0.5}}");
        assertChanged(edits().set(YamlPath.of("seed"), 42), "repeats: 10}\n", "repeats: 10}\nseed: 42\n");
        assertChanged(edits().set(STEPS.then(2).then("standardize").then("with_mean"), false), "standardize: {}",
                "standardize: {with_mean: false}");
    }

    @Test
    void aKeyIsRemovedOrRenamed() throws ProblemException {
        assertChanged(edits().remove(YamlPath.of("models", 0, "tune")), ", tune: {C: [0.01, 0.1]}", "");
        assertChanged(edits().remove(YamlPath.of("validate", "outer", "folds")), "folds: 5, ", "");
        assertChanged(edits().remove(YamlPath.of("endpoint")), "endpoint: remission # or mdr\n", "");
        assertChanged(edits().remove(STEPS), " \n  expression: ".substring(1) + "[{variance-filter: {keep: 5000}}, "
                + "{select-k-best: {k: 100}}, {standardize: {}}]", " {}");
        assertChanged(edits().rename(STEPS, "rna"), "expression:", "rna:");
    }

    @Test
    void itemsOfBothStylesAreInsertedAndRemoved() throws ProblemException {
        assertChanged(edits().insert(STEPS, 1, "log"), "{select-k", "log, {select-k");
        assertChanged(edits().insert(STEPS, 3, Map.of("pca", Map.of())), "{standardize: {}}",
                "{standardize: {}}, {pca: {}}");
        assertChanged(edits().insert(MODELS, 3, Map.of("algorithm", "xgboost")), "elastic-net}\n",
                "elastic-net}\n  - algorithm: xgboost\n");
        assertChanged(edits().remove(STEPS.then(1)), "{select-k-best: {k: 100}}, ", "");
        assertChanged(edits().remove(YamlPath.of("models", 2)), "  - {id: net, algorithm: elastic-net}\n", "");
        assertChanged(edits().insert(YamlPath.of("interpret"), 0, "shap"), "repeats: 10}\n",
                "repeats: 10}\ninterpret: [shap]\n");
    }

    @Test
    void movingTakesCommentsAlong() throws ProblemException {
        assertChanged(edits().move(STEPS, 0, 2),
                "[{variance-filter: {keep: 5000}}, {select-k-best: {k: 100}}, {standardize: {}}]",
                "[{select-k-best: {k: 100}}, {standardize: {}}, {variance-filter: {keep: 5000}}]");
        YamlEdits moved = edits().move(MODELS, 1, 0);
        assertEquals("""
                models:
                  # a forest
                  - id: forest
                    # many trees
                    algorithm: random-forest
                  # linear ones
                  - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1]}} # the margin

                  - {id: net, algorithm: elastic-net}
                # how it is measured
                """, moved.text().substring(moved.text().indexOf("models:"), moved.text().indexOf("validate:")));
        YamlEdits back = moved.move(MODELS, 0, 1);
        assertEquals(ANALYSIS, back.text());
        assertEquals(List.of(), back.edits());
    }

    @Test
    void anItemMovesToAnotherList() throws ProblemException {
        YamlEdits edits = edits().moveTo(STEPS, 1, YamlPath.of("preprocess", "clinical"), 0);
        assertTrue(edits.text().contains("{standardize: {}}]\n  clinical: [{select-k-best: {k: 100}}]\n"),
                edits.text());
    }

    @Test
    void aCopyStandsBehindItsOriginal() throws ProblemException {
        assertChanged(edits().duplicate(MODELS, 1), "    algorithm: random-forest\n",
                "    algorithm: random-forest\n  - id: forest\n    # many trees\n    algorithm: random-forest\n");
        assertChanged(edits().duplicate(STEPS, 0), "[{variance-filter: {keep: 5000}}",
                "[{variance-filter: {keep: 5000}}, {variance-filter: {keep: 5000}}");
    }

    @Test
    void whatIsSwitchedOffBecomesACommentAndComesBackAsItWas() throws ProblemException {
        for (YamlPath list : List.of(MODELS, STEPS)) {
            for (int slot = 0; slot < 3; slot++) {
                YamlEdits edits = edits().switchOff(list, slot);
                List<YamlSlot> slots = edits.source().slots(list);
                assertEquals(3, slots.size());
                assertEquals(false, slots.get(slot).on());
                assertEquals(edits().source().slots(list).get(slot).node().value(), slots.get(slot).node().value());
                assertEquals(2, ((List<?>) edits.source().node(list).orElseThrow().value()).size());
                assertEquals(ANALYSIS, edits.switchOn(list, slot).text());
            }
        }
        assertChanged(edits().switchOff(STEPS, 1), "}}, {select-k-best: {k: 100}}, {stand",
                "}},\n      # off: {select-k-best: {k: 100}}\n      {stand");
        assertChanged(edits().switchOff(MODELS, 1), """
                  - id: forest
                    # many trees
                    algorithm: random-forest
                """, """
                  # off: - id: forest
                  # off:   # many trees
                  # off:   algorithm: random-forest
                """);
    }

    @Test
    void allItemsCanBeOff() throws ProblemException {
        for (YamlPath list : List.of(MODELS, STEPS)) {
            YamlEdits edits = edits().switchOff(list, 0).switchOff(list, 1).switchOff(list, 2);
            assertEquals(3, edits.source().slots(list).size(), edits.text());
            assertEquals(3, edits.set(YamlPath.of("seed"), 3).source().slots(list).size(), edits.text());
            edits.remove(YamlPath.of("seed")).switchOn(list, 1).switchOn(list, 0).switchOn(list, 2);
            assertEquals(ANALYSIS, edits.text());
        }
    }

    @Test
    void whatIsOffMovesCopiesAndGoesLikeAnItem() throws ProblemException {
        YamlEdits edits = edits().switchOff(MODELS, 0).move(MODELS, 0, 2);
        assertTrue(edits.text().contains("""
                  - {id: net, algorithm: elastic-net}
                  # off: - {id: svm, algorithm: svm, tune: {C: [0.01, 0.1]}} # the margin
                # how it is measured
                """), edits.text());
        assertEquals(4, edits.duplicate(MODELS, 2).source().slots(MODELS).size());
        assertEquals(2, edits.removeSlot(MODELS, 3).removeSlot(MODELS, 2).source().slots(MODELS).size());
        assertTrue(!edits.text().contains("svm"), edits.text());
    }

    @Test
    void listsWithoutIndentationKeepIt() throws ProblemException {
        String text = "models:\n- a\n# off: - b\n- c\nseed: 1\n";
        YamlEdits edits = YamlEdits.of(text);
        assertEquals(3, edits.source().slots(MODELS).size());
        assertEquals("models:\n- a\n# off: - b\n- c\n- d\nseed: 1\n", edits.insert(MODELS, 3, "d").text());
        assertEquals("models:\n- a\n# off: - b\nseed: 1\n", edits.removeSlot(MODELS, 3).removeSlot(MODELS, 2).text());
        assertEquals("models:\n- a\n- b\nseed: 1\n", edits.switchOn(MODELS, 1).text());
    }

    @Test
    void lineBreaksOfWindowsStay() throws ProblemException {
        String text = "models:\r\n  - {id: a}\r\n  - {id: b}\r\n";
        assertEquals("models:\r\n  - {id: b}\r\n  - {id: a}\r\nseed: 1\r\n",
                YamlEdits.of(text).move(MODELS, 0, 1).set(YamlPath.of("seed"), 1).text());
        assertEquals("models:\r\n  # off: - {id: a}\r\n  - {id: b}\r\n",
                YamlEdits.of(text).switchOff(MODELS, 0).text());
    }

    @Test
    void anEmptyFileIsBegun() throws ProblemException {
        assertEquals("a: {b: 1}\n", YamlEdits.of("").set(YamlPath.of("a", "b"), 1).text());
        assertEquals("# note\na: [1]\n", YamlEdits.of("# note").insert(YamlPath.of("a"), 0, 1).text());
    }

    @Test
    void anchorsAreResolvedWhereAChangeWouldBreakThem() throws ProblemException {
        String text = "a: &x [1, 2]\nb: *x # same\n";
        assertEquals("a: &x [1, 2]\nb: [3] # same\n", YamlEdits.of(text).set(YamlPath.of("b"), List.of(3)).text());
        assertEquals("{a=[3], b=[1, 2]}",
                YamlEdits.of(text).set(YamlPath.of("a"), List.of(3)).source().root().value().toString());
    }

    @Test
    void anAliasIsWrittenOutWhereItsAnchorChanges() throws ProblemException {
        String text = "a: &x [1, 2] # first\nb: *x # same\n";
        assertEquals("a: &x [2, 1] # first\nb: [1, 2] # same\n",
                YamlEdits.of(text).move(YamlPath.of("a"), 0, 1).text());
        assertEquals("a: &x [1, 2, 3] # first\nb: [1, 2] # same\n",
                YamlEdits.of(text).insert(YamlPath.of("a"), 2, 3).text());
    }

    @Test
    void whatIsNotThereIsRefused() throws ProblemException {
        assertThrows(IllegalArgumentException.class, () -> edits().remove(YamlPath.of("seed")));
        assertThrows(IllegalArgumentException.class, () -> edits().set(YamlPath.of("models", 7), 1));
        assertThrows(IllegalArgumentException.class, () -> edits().set(YamlPath.of("endpoint", "x"), 1));
        assertThrows(IllegalArgumentException.class, () -> edits().move(MODELS, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> edits().rename(YamlPath.of("models"), "validate"));
        assertThrows(IllegalArgumentException.class,
                () -> YamlEdits.of("a: [\n  # off: {x: [\n  ]").switchOn(YamlPath.of("a"), 0));
        assertThrows(ProblemException.class, () -> YamlEdits.of("a: [1"));
    }

    @Test
    void typedTextsAreWhatTheyLookLike() throws ProblemException {
        for (String typed : List.of("1", "0.5", "1e-4", "0.0001", "true", "sqrt", "1_000")) {
            String text = YamlEdits.of("a: x").set(YamlPath.of("a"), YamlEdits.typed(typed)).text();
            assertEquals("a: " + typed, text);
        }
    }
}
