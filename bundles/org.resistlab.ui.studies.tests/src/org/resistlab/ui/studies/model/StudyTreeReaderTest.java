package org.resistlab.ui.studies.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTreeReaderTest {

    @TempDir
    private Path study;

    private void write(String file, String text) throws IOException {
        Path path = study.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private StudyTree read(StudySummary summary) {
        return StudyTreeReader.read(study, study, summary, Clock.systemUTC());
    }

    private List<String> labels(StudyTree tree, GroupKind kind) {
        return tree.nodes(kind).stream().map(StudyNode::label).toList();
    }

    private void study() throws IOException {
        write("data/patients.csv", "sample,age,CR\nS1,50,CR\nS2,60,REF\n");
        write("study.yaml", """
                resistlab: 1
                samples: {file: data/patients.csv}
                assays:
                  - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age]}
                endpoints:
                  - {id: remission, type: class, column: CR}
                """);
    }

    @Test
    void showsWhatAStudyHolds() throws IOException {
        study();
        write("analyses/first.yaml", "resistlab: 1\n");
        write("second.analysis.yaml", "resistlab: 1\n");
        write("analyses/notes.txt", "");
        String log = "{\"event\":\"started\",\"analysis\":\"first.yaml\"}\n{\"event\":\"finished\",\"failures\":0}\n";
        for (String run : List.of("first", "first-2", "first-10")) {
            write("runs/" + run + "/run.jsonl", log);
        }
        write("runs/first-2/models/remission-svm.resistlab", "");
        write("runs/no-run/notes.txt", "");
        StudyTree tree = read(StudySummary.NONE);
        assertEquals(List.of("clinical"), labels(tree, GroupKind.ASSAYS));
        assertEquals(List.of("remission"), labels(tree, GroupKind.ENDPOINTS));
        assertEquals(List.of("first", "second"), labels(tree, GroupKind.ANALYSES));
        assertEquals(List.of("first", "first-2", "first-10"), labels(tree, GroupKind.RUNS));
        RunNode run = (RunNode) tree.nodes(GroupKind.RUNS).get(1);
        assertEquals(List.of("remission-svm"), run.models().stream().map(StudyNode::label).toList());
        assertEquals("cannot be read", run.models().get(0).detail(), "it is empty");
        assertEquals(run.models().get(0),
                tree.of(study.resolve("runs/first-2/models/remission-svm.resistlab")).orElseThrow());
        assertTrue(tree.of(study.resolve("runs/first-2")).orElseThrow() instanceof RunNode);
        assertTrue(tree.of(study.resolve("study.yaml")).isEmpty(), "the study file is no node of its own");
    }

    @Test
    void saysHowLargeAnAssayIsOnceItHasBeenLoaded() throws IOException {
        study();
        assertEquals("clinical", read(StudySummary.NONE).nodes(GroupKind.ASSAYS).get(0).detail());
        StudySummary summary = new StudySummary(2, Map.of("clinical", new AssayShape(2, 1)),
                Map.of("remission", "1 CR, 1 REF"));
        Path file = study.resolve("state/summary");
        summary.write(file);
        StudyTree tree = read(StudySummary.read(file));
        assertEquals("2 × 1", tree.nodes(GroupKind.ASSAYS).get(0).detail());
        assertEquals("1 CR, 1 REF", tree.nodes(GroupKind.ENDPOINTS).get(0).detail());
    }

    @Test
    void propertiesSayWhatAResearcherAsks() throws IOException {
        study();
        write("runs/first/run.jsonl", "{\"event\":\"started\",\"analysis\":\"first.yaml\"}\n"
                + "{\"event\":\"finished\",\"failures\":0,\"time\":\"2026-11-24T01:00:00Z\"}\n");
        StudySummary summary = new StudySummary(2, Map.of("clinical", new AssayShape(2, 1)),
                Map.of("remission", "1 CR, 1 REF"));
        StudyTree tree = read(summary);
        assertEquals("Samples: 2; Assay clinical: 2 × 1; Endpoint remission: 1 CR, 1 REF; Analyses: 0; Runs: 1",
                words(NodeFacts.of(tree, summary)));
        assertEquals("Run: first; Analysis: first.yaml; State: done; Ended: 2026-11-24T01:00:00Z",
                words(NodeFacts.of(tree.nodes(GroupKind.RUNS).get(0))));
        ModelFacts facts = new ModelFacts("svm", "remission", 100, "expression: 12,625", "ROC AUC 0.90");
        assertEquals(
                "Model: remission-svm; Run: first; Learner: svm; Endpoint: remission; Performance: ROC AUC 0.90; "
                        + "Fitted on: 100 samples; Features: expression: 12,625",
                words(NodeFacts.of(new ModelNode(study, study.resolve("runs/first"),
                        study.resolve("runs/first/models/remission-svm.resistlab"), Optional.of(facts)))));
    }

    private static String words(NodeFacts facts) {
        return facts.facts().stream().map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining("; "));
    }

    @Test
    void aNodeStaysTheSamePlaceWhenMoreIsKnownAboutIt() throws IOException {
        study();
        StudyNode before = read(StudySummary.NONE).nodes(GroupKind.ASSAYS).get(0);
        StudySummary summary = new StudySummary(2, Map.of("clinical", new AssayShape(2, 1)), Map.of());
        assertEquals(before, read(summary).nodes(GroupKind.ASSAYS).get(0));
    }

    @Test
    void aFolderThatVanishedOrAStudyFileThatIsBrokenGivesAnEmptyTree() throws IOException {
        write("study.yaml", "assays: [");
        assertTrue(read(StudySummary.NONE).nodes(GroupKind.ASSAYS).isEmpty());
        StudyTree gone = StudyTreeReader.read(study.resolve("gone"), study.resolve("gone"), StudySummary.NONE,
                Clock.systemUTC());
        assertTrue(gone.nodes(GroupKind.RUNS).isEmpty());
    }

    @Test
    void aDamagedSummarySaysNothing() throws IOException {
        Path file = study.resolve("summary");
        Files.writeString(file, "samples\tmany\n");
        assertEquals(StudySummary.NONE, StudySummary.read(file));
    }
}
