package org.resistlab.ui.studies.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

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
        assertEquals(List.of("remission-svm"), labels(tree, GroupKind.MODELS));
        assertEquals("first-2", tree.nodes(GroupKind.MODELS).get(0).detail());
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
