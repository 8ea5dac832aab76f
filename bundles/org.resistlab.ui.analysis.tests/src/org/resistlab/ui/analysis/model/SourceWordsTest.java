package org.resistlab.ui.analysis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.ui.yaml.YamlTokens;

class SourceWordsTest {

    private final SourceWords words = new SourceWords(Demo.INSTALLED, Demo.board());

    /** What is offered behind a text, whatever follows. */
    private List<String> after(String text) {
        return words.proposals(text + "\nmore: [", text.length()).stream().map(SourceWords.Proposal::text).toList();
    }

    @Test
    void keysThatAreNotThereYetAreOffered() {
        List<String> top = after("resistlab: 1\nstu");
        assertEquals(List.of("study: "), top);
        assertTrue(after("resistlab: 1\n").contains("models: "));
        assertTrue(!after("resistlab: 1\n").contains("resistlab: "));
        assertEquals(List.of("params: "), after("models:\n  - {id: a, algorithm: svm, par"));
        assertEquals(List.of("clinical: ", "expression: "), after("preprocess:\n  "));
        assertEquals(List.of("repeats: "), after("validate:\n  outer: {folds: 3, rep"));
    }

    @Test
    void idsAndValuesThatFitAreOffered() {
        assertTrue(after("models:\n  - {id: a, algorithm: sv").contains("svm"));
        assertTrue(after("preprocess:\n  expression: [log, stand").contains("standardize"));
        assertEquals(List.of("linear", "rbf", "poly"), after("models:\n  - {algorithm: svm, params: {kernel: ")
                .subList(0, 3));
        assertTrue(after("models:\n  - {algorithm: svm, params: {calib").contains("calibration_folds: "));
        assertEquals(List.of("remission"), after("endpoint: "));
        assertEquals(List.of("svm", "forest", "vote"), after("models:\n  - {algorithm: ensemble.voting, of: ["));
        assertTrue(after("validate:\n  outer: {scheme: strat").contains("stratified-k-fold"));
        assertTrue(after("interpret: [sh").contains("shap"));
    }

    @Test
    void whatStandsThereIsExplained() {
        assertTrue(words.help(Demo.TEXT, Demo.TEXT.indexOf("keep:")).startsWith("How many features are kept"));
        assertTrue(words.help(Demo.TEXT, Demo.TEXT.indexOf("random-forest")).startsWith("Random forest"));
        assertTrue(words.help(Demo.TEXT, Demo.TEXT.indexOf("endpoint:")).startsWith("What is predicted"));
        assertNull(words.help("a: [", 1));
        String lines = SourceWords.inLines("word ".repeat(40).strip() + "\n\nExpected: a number.");
        assertTrue(lines.lines().allMatch(line -> line.length() <= 76), lines);
        assertEquals("word ".repeat(40).strip() + "  Expected: a number.", lines.replace('\n', ' '));
    }

    @Test
    void wordsAreColouredHoweverBrokenTheTextIs() {
        YamlTokens tokens = new YamlTokens("a: [1, \"x\n# c\n  # off: - b\n key : 'y' z#1 {");
        List<String> kinds = new ArrayList<>();
        int end = 0;
        while (tokens.next()) {
            assertEquals(end, tokens.offset());
            end = tokens.offset() + tokens.length();
            if (tokens.kind() != YamlTokens.Kind.BLANK) {
                kinds.add(tokens.kind().name());
            }
        }
        assertEquals(
                List.of("KEY", "PLAIN", "PLAIN", "NUMBER", "PLAIN", "TEXT", "COMMENT", "OFF", "KEY", "PLAIN", "TEXT",
                        "PLAIN", "PLAIN"),
                kinds);
    }
}
