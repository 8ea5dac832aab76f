package org.resistlab.ui.runs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.ProblemException;

class RunComparisonTest {

    private static final List<String> GENES = List.of("TP53", "ABCB1", "MYC");

    @TempDir
    private Path folder;

    private Path run(String name, long seed, double noise, String cost, List<String> features) throws Exception {
        return FakeRuns.write(folder.resolve(name), seed, noise, cost, features);
    }

    @Test
    void whatDiffersInTheAnalysisAndInTheResultIsNamed() throws Exception {
        RunComparison comparison = RunComparison.of(List.of(run("a", 1, 0.9, "0.1", GENES),
                run("b", 1, 1.8, "10", List.of("TP53", "MYC", "KIT"))));
        assertFalse(comparison.sameBytes());
        assertEquals(List.of(new RunComparison.Difference("models[svm].params.C", List.of("0.1", "10"))),
                comparison.analysis());
        assertEquals("One value of the analysis differs.", comparison.sentence());
        assertEquals(List.of(), comparison.provenance());
        MetricRow auc = auc(comparison);
        assertTrue(auc.difference(1) < 0, auc::toString);
        assertEquals("DeLong", auc.method());
        assertTrue(auc.tests().get(1).low() < auc.difference(1) && auc.difference(1) < auc.tests().get(1).high(),
                auc::toString);
        FeatureOverlap overlap = comparison.features().getFirst();
        assertEquals(List.of("expression:TP53", "expression:MYC"), overlap.shared());
        assertEquals(List.of(List.of("expression:ABCB1"), List.of("expression:KIT")), overlap.others());
    }

    private static MetricRow auc(RunComparison comparison) {
        return comparison.metrics().stream().filter(row -> row.metric().equals("roc-auc")).findFirst().orElseThrow();
    }

    @Test
    void threeRunsStandBesideTheFirst() throws Exception {
        Path a = run("a", 1, 0.9, "0.1", GENES);
        Path c = run("c", 1, 1.8, "10", List.of("TP53", "KIT"));
        RunComparison comparison = RunComparison
                .of(List.of(a, run("b", 1, 1.8, "10", List.of("TP53", "MYC", "KIT")), c));
        assertEquals(List.of("0.1", "10", "10"), comparison.analysis().getFirst().values());
        MetricRow auc = auc(comparison);
        assertEquals(3, auc.values().size());
        assertEquals(auc.tests().get(1).pValue(), auc.tests().get(2).pValue());
        assertEquals(auc(RunComparison.of(List.of(a, c))).tests().get(1), auc.tests().get(2));
        FeatureOverlap overlap = comparison.features().getFirst();
        assertEquals(List.of("expression:TP53"), overlap.shared());
        assertEquals(List.of("expression:MYC", "expression:KIT"), overlap.others().get(1));
    }

    @Test
    void theSameRunAgainIsTheSameToTheByte() throws Exception {
        RunComparison comparison = RunComparison
                .of(List.of(run("a", 1, 0.9, "0.1", GENES), run("b", 1, 0.9, "0.1", GENES)));
        assertTrue(comparison.sameBytes());
        assertEquals("Both runs gave the same result, to the byte.", comparison.sentence());
        assertTrue(comparison.metrics().stream().allMatch(row -> !(row.difference(1) != 0)));
    }

    @Test
    void otherDataAreSeenByTheirHash() throws Exception {
        Path a = run("a", 1, 0.9, "0.1", GENES);
        Path b = run("b", 1, 0.9, "0.1", GENES);
        Files.writeString(b.resolve("ro-crate-metadata.json"),
                "{\"@graph\": [{\"@id\": \"#input/cohort/x.csv\", \"sha256\": \"22\"}]}");
        assertEquals(List.of(new RunComparison.Difference("data cohort/x.csv", List.of("SHA-256 11", "SHA-256 22"))),
                RunComparison.of(List.of(a, b)).provenance());
    }

    @Test
    void allOfItIsOneTable() throws Exception {
        String table = RunComparison.of(List.of(run("a", 1, 0.9, "0.1", GENES), run("b", 2, 1.8, "10", GENES)))
                .table();
        List<String> lines = table.lines().toList();
        int columns = lines.getFirst().split("\t", -1).length;
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == columns), table);
        assertTrue(table.contains("analysis\t\t\t\tseed\ta\t1\t") && table.contains("analysis\t\t\t\tseed\tb\t2\t"),
                table);
    }

    @Test
    void aRunWithoutResultCannotBeCompared() throws Exception {
        Path a = run("a", 1, 0.9, "0.1", GENES);
        assertThrows(ProblemException.class,
                () -> RunComparison.of(List.of(a, Files.createDirectory(folder.resolve("empty")))));
    }

    @Test
    void anAddedStepDoesNotMakeAllBehindItDiffer() {
        Map<String, String> first = KeyPaths.of(Map.of("steps", List.of(Map.of("log", Map.of()), "standardize")));
        Map<String, String> second = KeyPaths.of(Map.of("steps",
                List.of(Map.of("impute", Map.of("strategy", "mean")), Map.of("log", Map.of()),
                        Map.of("log", Map.of()))));
        assertEquals("yes", first.get("steps[log]"));
        assertEquals("mean", second.get("steps[impute].strategy"));
        assertEquals("yes", second.get("steps[log 2]"));
    }
}
