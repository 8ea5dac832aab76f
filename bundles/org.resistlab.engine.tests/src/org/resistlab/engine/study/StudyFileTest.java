package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.EndpointSpec;
import org.resistlab.core.study.StudySpec;

class StudyFileTest {

    @TempDir
    private Path folder;
    private StudyFolder study;

    @BeforeEach
    void data() throws IOException {
        study = new StudyFolder(folder.resolve("my cohort"));
        study.file("data/s.csv", "id,CR", "a,1");
    }

    private StudySpec read(String... lines) throws IOException, ProblemException {
        return StudyFile.read(study.file("study.yaml", lines).path());
    }

    /** The problems, without the path of the file. */
    private List<String> problems(String... lines) {
        ProblemException e = assertThrows(ProblemException.class, () -> read(lines));
        return e.problems().stream().map(p -> p.toString().replace(study.path() + File.separator, ""))
                .toList();
    }

    private List<String> endpointProblems(String endpoint) {
        return problems("resistlab: 1", "samples: {file: data/s.csv}",
                "assays: [{id: a, modality: clinical, file: data/s.csv}]", "endpoints:", "  - " + endpoint);
    }

    @Test
    void aStudyFileIsReadWithItsDefaults() throws Exception {
        StudySpec spec = read("resistlab: 1", "title: A cohort", "samples: {file: data/s.csv, options: {missing: [x]}}",
                "assays:", "  - {id: a, modality: clinical, file: data/s.csv, columns: age, exclude: [b, c]}",
                "  - {id: e, modality: transcriptomics, file: data/s.csv, samples-in: columns, id-column: gene}",
                "endpoints:",
                "  - {id: r, type: class, column: CR, classes: {s: [CR], r: [REF, 0]}, positive: r}",
                "  - {id: os, type: survival, time: [death, last], event: status, event-values: 1}",
                "  - {id: panel, type: real, file: data/s.csv}",
                "  - {id: long, type: real, file: data/s.csv, sample: line, name: drug, column: auc}");
        assertEquals("my-cohort", spec.id());
        assertEquals("A cohort", spec.title());
        assertEquals(Map.of("missing", List.of("x")), spec.sampleOptions());
        assertEquals(List.of("age"), spec.assays().get(0).columns());
        assertEquals(List.of("b", "c"), spec.assays().get(0).exclude());
        assertTrue(spec.assays().get(1).samplesInColumns());
        EndpointSpec classes = spec.endpoints().get(0);
        assertEquals(List.of("s", "r"), List.copyOf(classes.classes().keySet()));
        assertEquals(List.of("REF", "0"), classes.classes().get("r"));
        EndpointSpec survival = spec.endpoints().get(1);
        assertEquals(Task.SURVIVAL, survival.task());
        assertEquals(List.of("death", "last"), survival.time());
        assertEquals(List.of("1"), survival.eventValues());
        assertTrue(spec.endpoints().get(2).isPanel());
        assertTrue(spec.endpoints().get(3).isPanel());
        assertEquals(spec.folder(), StudyFile.read(study.path().resolve("study.yaml")).folder());
    }

    @Test
    void anEmptyFolderAndAMissingFileAreNamed() {
        ProblemException e = assertThrows(ProblemException.class, () -> StudyFile.read(study.path()));
        assertEquals("The folder \"" + study.path() + "\" holds no study.yaml. A study is a folder with a file "
                + "study.yaml that names its tables.", e.getMessage());
        Path wrong = folder.resolve("my cohor");
        ProblemException missing = assertThrows(ProblemException.class, () -> StudyFile.read(wrong));
        assertEquals("There is no file \"" + wrong + "\". Did you mean \"my cohort\"?", missing.getMessage());
    }

    @Test
    void aNewerFormatIsSaidToBeNewer() {
        assertTrue(problems("resistlab: 2").get(0).startsWith("study.yaml:1: The file has format version 2, and this "
                + "program knows versions up to 1. Update ResistLab."));
        assertTrue(problems("resistlab: one").get(0)
                .startsWith("study.yaml:1: \"resistlab\" is \"one\": expected the format's version, 1."));
        assertTrue(problems("title: x").get(0).startsWith("study.yaml:1: \"resistlab\" is missing in a study file"));
    }

    @Test
    void allMistakesAreNamedAtOnceWithTheirLines() {
        assertEquals(List.of(
                "study.yaml:2: There is no key \"sample\" in a study file. Did you mean \"samples\"?",
                "study.yaml:3: There is no file \"data/t.csv\". Did you mean \"s.csv\"?",
                "study.yaml:5: There is no key \"modalty\" in \"assays\". Did you mean \"modality\"?",
                "study.yaml:5: \"samples-in\" is \"column\": expected one of rows, columns. Did you mean \"columns\"?",
                "study.yaml:6: There is another assay \"a\" above. Give each assay an id of its own."),
                problems("resistlab: 1", "sample: {}", "samples: {file: data/t.csv}", "assays:",
                        "  - {id: a, modalty: clinical, file: data/s.csv, samples-in: column}",
                        "  - {id: a, modality: clinical, file: data/s.csv}"));
    }

    @Test
    void whatIsNecessaryIsAskedFor() {
        assertEquals(List.of(
                "study.yaml:1: \"samples\" is missing in a study file: expected the table of samples, such as "
                        + "{file: data/samples.csv, id: sample}. Add \"samples: …\".",
                "study.yaml:1: \"assays\" is missing in a study file: expected a list of one assay or more. "
                        + "Add \"assays: …\"."),
                problems("resistlab: 1"));
    }

    @Test
    void endpointsAreChecked() {
        assertEquals(List.of("study.yaml:5: \"type\" is \"klass\": expected one of class, real, survival. "
                + "Did you mean \"class\"?"), endpointProblems("{id: e, type: klass, column: CR}"));
        assertEquals(List.of("study.yaml:5: \"column\" is missing in \"endpoints\": expected the name of a column. "
                + "Add \"column: …\"."), endpointProblems("{id: e, type: class}"));
        assertEquals(List.of("study.yaml:5: \"time\" is missing in \"endpoints\": expected the name of a column. "
                + "Add \"time: …\".",
                "study.yaml:5: \"column\" has no meaning for an endpoint of type survival. "
                        + "Remove it."),
                endpointProblems("{id: e, type: survival, event: x, column: y}"));
        assertEquals(List.of("study.yaml:5: \"classes\" has no meaning for an endpoint of type real. Remove it."),
                endpointProblems("{id: e, type: real, column: x, classes: {a: b, c: d}}"));
        assertEquals(List.of("study.yaml:5: There is no class \"resistent\". Did you mean \"resistant\"?"),
                endpointProblems(
                        "{id: e, type: class, column: x, classes: {s: b, resistant: d}, positive: resistent}"));
        assertEquals(List.of("study.yaml:5: \"CR\" is in class \"s\" and in class \"r\". Each text can mean one "
                + "class."), endpointProblems("{id: e, type: class, column: x, classes: {s: [CR], r: [REF, CR]}}"));
        assertEquals(List.of("study.yaml:5: \"classes\" names 1 class: expected two or more."),
                endpointProblems("{id: e, type: class, column: x, classes: {s: [CR]}}"));
        assertEquals(List.of("study.yaml:5: The id \"a/b\" must begin with a letter or digit and hold only letters, "
                + "digits, \".\", \"-\" and \"_\"."), endpointProblems("{id: a/b, type: class, column: x}"));
        assertEquals(List.of("study.yaml:5: \"name\" has no meaning without a \"file\" of its own. Remove it."),
                endpointProblems("{id: e, type: class, column: x, name: drug}"));
    }
}
