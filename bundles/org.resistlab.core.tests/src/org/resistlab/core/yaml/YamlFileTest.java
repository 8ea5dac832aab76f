package org.resistlab.core.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

class YamlFileTest {

    @TempDir
    private Path folder;

    private static YamlMap parse(String... lines) throws ProblemException {
        return YamlFile.parse(String.join("\n", lines), "a.yaml", "analysis");
    }

    private static String problemOf(String... lines) {
        ProblemException e = assertThrows(ProblemException.class, () -> {
            YamlMap yaml = parse(lines);
            yaml.document().throwIfErrors();
        });
        assertEquals(1, e.problems().size(), e::getMessage);
        return e.problems().get(0).toString();
    }

    private static List<String> problems(YamlMap yaml) {
        return yaml.document().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void valuesKeepTheirTypesAndTextsTheirLook() throws ProblemException {
        YamlMap yaml = parse("v: {a: 3, b: 0.1, c: true, d: word, e: '3', f: 01, g: 9.50, h: 1e-3, i: , j: -2}");
        Map<String, Object> values = yaml.values("v");
        assertEquals(3L, values.get("a"));
        assertEquals(0.1, values.get("b"));
        assertEquals(true, values.get("c"));
        assertEquals("word", values.get("d"));
        assertEquals("3", values.get("e"));
        assertEquals("01", values.get("f"));
        assertEquals("9.50", values.get("g"));
        assertEquals("1e-3", values.get("h"));
        assertNull(values.get("i"));
        assertEquals(-2L, values.get("j"));
    }

    @Test
    void anUnknownKeyNamesItsLineAndTheNearestValidKey() throws ProblemException {
        YamlMap yaml = parse("resistlab: 1", "modls: []");
        yaml.requireKnownKeys("resistlab", "models", "study");
        assertEquals(List.of("a.yaml:2: There is no key \"modls\" in an analysis file. Did you mean \"models\"?"),
                problems(yaml));
    }

    @Test
    void anUnknownKeyInsideNamesWhereItStands() throws ProblemException {
        YamlMap yaml = parse("validate:", "  outer:", "    repeat: 3");
        YamlMap outer = yaml.map("validate").orElseThrow().map("outer").orElseThrow();
        outer.requireKnownKeys("scheme", "repeats");
        assertEquals(List.of("a.yaml:3: There is no key \"repeat\" in \"validate.outer\". Did you mean \"repeats\"?"),
                problems(yaml));
    }

    @Test
    void allProblemsOfAFileAreCollected() throws ProblemException {
        YamlMap yaml = parse("folds: many", "size: 2", "title: [a]", "scheme: kfold", "list: {a: 1}");
        assertEquals(5, yaml.integer("folds", 5, 2, 100));
        assertEquals(0.2, yaml.number("size", 0.2, n -> n < 1, "a number < 1"));
        assertEquals("", yaml.text("title", ""));
        assertEquals("k-fold", yaml.word("scheme", "k-fold", List.of("k-fold", "stratified-k-fold")));
        assertEquals(List.of(), yaml.list("list"));
        assertEquals("", yaml.text("study"));
        assertEquals(List.of("a.yaml:1: \"folds\" is \"many\": expected a whole number >= 2 and <= 100.",
                "a.yaml:1: \"study\" is missing in an analysis file: expected a text. Add \"study: …\".",
                "a.yaml:2: \"size\" is \"2\": expected a number < 1.",
                "a.yaml:3: \"title\" is a list: expected a text.",
                "a.yaml:4: \"scheme\" is \"kfold\": expected one of k-fold, stratified-k-fold. "
                        + "Did you mean \"k-fold\"?",
                "a.yaml:5: \"list\" is a mapping: expected a list."), problems(yaml));
    }

    @Test
    void oneTextMayStandForAList() throws ProblemException {
        assertEquals(List.of("a"), parse("endpoint: a").texts("endpoint"));
        assertEquals(List.of("a", "b"), parse("endpoint: [a, b]").texts("endpoint"));
        assertEquals(List.of(), parse("other: a").texts("endpoint"));
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorThatNamesBothLines() {
        assertEquals("a.yaml:3: \"seed\" stands here a second time; the first is in line 1. Remove one of them.",
                problemOf("seed: 1", "title: x", "seed: 2"));
    }

    @Test
    void aTabInTheIndentationIsNamed() {
        assertEquals("a.yaml:2: The line is indented with a tab: YAML wants spaces. Replace the tab by spaces.",
                problemOf("validate:", "\touter: {}"));
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertEquals("a.yaml:2: This is not YAML: mapping values are not allowed here. "
                + "Put a text that holds \": \" in quotes, and indent the keys of one mapping alike.",
                problemOf("resistlab: 1", "title: a study: of cells"));
        assertTrue(problemOf("a: [1, 2", "b: 3").startsWith("a.yaml:2: This is not YAML: expected ',' or ']'"));
        assertTrue(problemOf("a: \"b").startsWith("a.yaml:1: This is not YAML: found unexpected end of stream"));
        assertTrue(problemOf("a: b\u0007").contains("This is not YAML"));
    }

    @Test
    void whatIsNoMappingIsRefused() {
        assertEquals("a.yaml: The file is empty. It must begin with \"resistlab: 1\".", problemOf(""));
        assertEquals("a.yaml: The file is empty. It must begin with \"resistlab: 1\".", problemOf("# nothing"));
        assertEquals("a.yaml:1: The file is a list: expected a mapping (key: value). "
                + "It must begin with \"resistlab: 1\".", problemOf("- a"));
        assertTrue(problemOf("a: 1", "---", "b: 2").startsWith("a.yaml:2: A second document begins here"));
    }

    @Test
    void tagsAndUnknownAliasesAreRefused() {
        assertTrue(problemOf("a: !!java.net.URL [x]")
                .startsWith("a.yaml:1: Tags such as \"tag:yaml.org,2002:java.net.URL\" are not accepted."));
        assertTrue(problemOf("a: *b").startsWith("a.yaml:1: There is no \"&b\" before \"*b\"."));
        assertTrue(problemOf("a: &a [*a]").startsWith("a.yaml:1: There is no \"&a\" before \"*a\"."));
    }

    @Test
    void anAliasStandsForWhatItNames() throws ProblemException {
        assertEquals(List.of("x", "y"), parse("a: &steps [x, y]", "b: *steps").texts("b"));
    }

    @Test
    void bombsAreRefused() {
        assertTrue(problemOf("a: " + "[".repeat(5000)).contains("nested more than 40 deep"));
        StringBuilder laughs = new StringBuilder("a0: &a0 [l, l, l, l, l, l, l, l, l, l]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a").append(i).append(": &a").append(i).append(" [");
            laughs.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
        }
        assertTrue(problemOf(laughs.toString()).contains("more than 200000 values"));
    }

    @Test
    void aFileThatIsNotUtf8NamesTheLine() throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.write(file, "resistlab: 1\ntitle: Lymphozyten M\u00e4rz\n".getBytes(StandardCharsets.ISO_8859_1));
        ProblemException e = assertThrows(ProblemException.class, () -> YamlFile.read(file, "study"));
        assertEquals(file + ":2: The file is not UTF-8. Save it with the encoding UTF-8.", e.getMessage());
    }

    @Test
    void aByteOrderMarkIsIgnored() throws Exception {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, "\uFEFFid: all\n");
        assertEquals("all", YamlFile.read(file, "study").text("id"));
    }

    @Test
    void aMissingFileNamesTheNearestOne() throws IOException {
        Files.createFile(folder.resolve("analysis.yaml"));
        ProblemException e = assertThrows(ProblemException.class,
                () -> YamlFile.read(folder.resolve("anlysis.yaml"), "analysis"));
        assertEquals("There is no file \"" + folder.resolve("anlysis.yaml")
                + "\". Did you mean \"analysis.yaml\"?", e.getMessage());
    }

    @Test
    void aLargeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("data.yaml");
        Files.write(file, new byte[(1 << 20) + 1]);
        ProblemException e = assertThrows(ProblemException.class, () -> YamlFile.read(file, "study"));
        assertTrue(e.getMessage().contains("has 1048577 bytes: expected at most 1048576"), e::getMessage);
    }
}
