package org.resistlab.core.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

class YamlOverridesTest {

    private static final String FILE = """
            seed: 1
            preprocess:
              expression: [{variance-filter: {keep: 5000}}, standardize]
            models:
              - {id: svm, algorithm: weka.svm, tune: {C: [1, 2]}}
              - {id: forest.v2, algorithm: weka.random-forest}
            validate:
              outer: {folds: 5}
            """;

    private static YamlMap apply(String key, String value) throws ProblemException {
        return YamlOverrides.apply(YamlFile.parse(FILE, "a.yaml", "analysis"), Map.of(key, value));
    }

    @Test
    void aValueIsReplacedOrAdded() throws ProblemException {
        assertEquals(42, apply("seed", "42").integer("seed", 0, 0, 100));
        YamlMap added = apply("validate.outer.repeats", "3").map("validate").orElseThrow().map("outer").orElseThrow();
        assertEquals(Map.of("folds", 5L, "repeats", 3L), added.value());
        assertEquals(List.of("a", "b"), apply("endpoint", "[a, b]").texts("endpoint"));
        assertEquals(200L, ((Map<?, ?>) apply("validate.inner", "{folds: 200}").values("validate").get("inner"))
                .get("folds"));
    }

    @Test
    void anItemIsNamedByIdKeyOrNumber() throws ProblemException {
        assertEquals(Map.of("C", 1L), apply("models.svm.params.C", "1").maps("models").get(0).values("params"));
        assertEquals(Map.of("k", 2L), apply("models.forest.v2.params.k", "2").maps("models").get(1).values("params"));
        assertEquals("x", apply("models.1.algorithm", "x").maps("models").get(1).text("algorithm"));
        assertEquals("[{variance-filter={keep=10}}, standardize]",
                apply("preprocess.expression.variance-filter.keep", "10").values("preprocess").get("expression")
                        .toString());
        assertEquals("[{variance-filter={keep=5000}}, {standardize={with_mean=false}}]",
                apply("preprocess.expression.standardize.with_mean", "false").values("preprocess").get("expression")
                        .toString());
    }

    @Test
    void whatDoesNotFitNamesTheOverride() throws ProblemException {
        YamlMap yaml = apply("models.svn.params.C", "1");
        assertEquals(List.of("--set models.svn.params.C=1: \"svn\" names no item of \"models\". "
                + "Name an item by its id, its only key or its number from 0."),
                yaml.document().problems().stream().map(Problem::toString).toList());
        YamlMap typed = apply("validate.outer.folds", "few");
        typed.map("validate").orElseThrow().map("outer").orElseThrow().integer("folds", 5, 2, 100);
        assertEquals("--set validate.outer.folds=few: \"folds\" is \"few\": expected a whole number >= 2 and <= 100.",
                typed.document().problems().get(0).toString());
        YamlMap broken = apply("seed", "[1");
        assertEquals("yaml.syntax", broken.document().problems().get(0).code());
    }

    @Test
    void whatIsWrittenReadsTheSame() throws ProblemException {
        String text = """
                resistlab: 1
                title: "a: \\"b\\" # c"
                empty: null
                texts: [yes, "1", "true", "null", "", " a ", "- b", "é\\u0007", "-", "~", 0x1, 1e5]
                nested: {a: {b: [1, {c: d}]}, "x y": 2, "?": 3}
                models:
                  - {id: svm, tune: {C: [0.01, 0.1]}}
                """;
        YamlMap yaml = YamlFile.parse(text, "a.yaml", "analysis");
        YamlMap again = YamlFile.parse(YamlWriter.write(yaml), "b.yaml", "analysis");
        assertEquals(yaml.value(), again.value());
        assertEquals(List.of(), again.document().problems());
    }
}
