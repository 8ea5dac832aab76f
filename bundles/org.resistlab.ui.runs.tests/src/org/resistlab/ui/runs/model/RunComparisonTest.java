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
        RunComparison comparison = RunComparison.of(run("a", 1, 0.9, "0.1", GENES),
                run("b", 1, 1.8, "10", List.of("TP53", "MYC", "KIT")));
        assertFalse(comparison.sameBytes());
        assertEquals(List.of(new RunComparison.Difference("models[svm].params.C", "0.1", "10")),
                comparison.analysis());
        assertEquals("One value of the analysis differs.", comparison.sentence());
        assertEquals(List.of(), comparison.provenance());
        MetricPair auc = comparison.metrics().stream().filter(pair -> pair.metric().equals("roc-auc")).findFirst()
                .orElseThrow();
        assertTrue(auc.first() > auc.second(), auc::toString);
        assertEquals(auc.second() - auc.first(), auc.difference());
        assertEquals("DeLong", auc.method());
        assertTrue(auc.low() < auc.difference() && auc.difference() < auc.high(), auc::toString);
        FeatureOverlap overlap = comparison.features().getFirst();
        assertEquals(List.of("expression:TP53", "expression:MYC"), overlap.both());
        assertEquals(List.of("expression:ABCB1"), overlap.firstOnly());
        assertEquals(List.of("expression:KIT"), overlap.secondOnly());
    }

    @Test
    void theSameRunAgainIsTheSameToTheByte() throws Exception {
        RunComparison comparison = RunComparison.of(run("a", 1, 0.9, "0.1", GENES), run("b", 1, 0.9, "0.1", GENES));
        assertTrue(comparison.sameBytes());
        assertEquals("Both runs gave the same result, to the byte.", comparison.sentence());
        assertTrue(comparison.metrics().stream().allMatch(pair -> !(pair.difference() != 0)));
    }

    @Test
    void otherDataAreSeenByTheirHash() throws Exception {
        Path a = run("a", 1, 0.9, "0.1", GENES);
        Path b = run("b", 1, 0.9, "0.1", GENES);
        Files.writeString(b.resolve("ro-crate-metadata.json"),
                "{\"@graph\": [{\"@id\": \"#input/cohort/x.csv\", \"sha256\": \"22\"}]}");
        assertEquals(List.of(new RunComparison.Difference("data cohort/x.csv", "SHA-256 11", "SHA-256 22")),
                RunComparison.of(a, b).provenance());
    }

    @Test
    void allOfItIsOneTable() throws Exception {
        String table = RunComparison.of(run("a", 1, 0.9, "0.1", GENES), run("b", 2, 1.8, "10", GENES)).table();
        List<String> lines = table.lines().toList();
        int columns = lines.getFirst().split("\t", -1).length;
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == columns), table);
        assertTrue(table.contains("analysis\t\t\t\tseed\t1\t\t\t2\t"), table);
    }

    @Test
    void aRunWithoutResultCannotBeCompared() throws Exception {
        Path a = run("a", 1, 0.9, "0.1", GENES);
        assertThrows(ProblemException.class, () -> RunComparison.of(a, Files.createDirectory(folder.resolve("empty"))));
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
