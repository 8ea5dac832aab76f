package org.resistlab.ui.studies.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;
import org.resistlab.numerics.random.RandomStream;

class StudyCheckTest {

    private static final String STUDY = """
            resistlab: 1
            samples: {file: data/patients.csv}
            assays:
              - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age]}
              - {id: rna, modality: transcriptomics, file: data/rna.csv}
            endpoints:
              - {id: remission, type: class, column: CR}
            """;

    @TempDir
    private Path study;

    private void write(String file, String text) throws IOException {
        Path path = study.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void sound() throws IOException {
        write("study.yaml", STUDY);
        write("data/patients.csv", "sample,age,CR\nS1,50,CR\nS2,60,REF\nS3,70,CR\n");
        write("data/rna.csv", "sample,TP53,EGFR\nS1,5.1,4\nS2,5.2,4.5\nS3,5.4,3\n");
    }

    private StudyCheck check() {
        return StudyCheck.run(study, Contributions.installed(), null, new Quiet());
    }

    private Finding finding(String code) {
        StudyCheck check = check();
        return check.findings().stream().filter(finding -> finding.problem().code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + check.findings()));
    }

    @Test
    void aSoundStudyHasNoErrorsAndASummary() throws IOException {
        sound();
        StudyCheck check = check();
        assertTrue(check.findings().stream().noneMatch(each -> each.problem().severity() == Severity.ERROR),
                check.findings()::toString);
        assertEquals("3 × 2", check.summary().assays().get("rna").toString());
        assertEquals("2 CR, 1 REF", check.summary().endpoints().get("remission"));
    }

    @Test
    void aMisspeltKeyLeadsToItsLineInTheStudyFile() throws IOException {
        sound();
        write("study.yaml", STUDY.replace("columns: [age]", "colums: [age]"));
        Finding finding = finding("study.unknown-key");
        assertEquals("study.yaml", finding.file());
        assertEquals(4, finding.line());
    }

    @Test
    void aWordAmongNumbersLeadsToItsLineInTheTable() throws IOException {
        sound();
        write("data/rna.csv", "sample,TP53,EGFR\nS1,5.1,4\nS2,high,4.5\nS3,5.4,3\n");
        StudyCheck check = check();
        Finding finding = check.findings().stream().filter(each -> each.dataLine() == 3).findFirst().orElseThrow();
        assertEquals("data/rna.csv", finding.file());
        assertEquals(3, finding.line());
        assertEquals("rna", finding.assay());
        assertEquals("TP53", finding.feature());
        assertEquals("3 × 1", check.summary().assays().get("clinical").toString(), "the sound assay is still known");
    }

    @Test
    void aFindingAboutAnAssayLeadsToTheLineThatNamesIt() throws IOException {
        sound();
        write("data/rna.csv", "sample,TP53,EGFR\nS1,5.1,4\nS2,5.2,4\nS3,5.4,4\n");
        Finding finding = finding("assay.constant-features");
        assertEquals("study.yaml", finding.file());
        assertEquals(5, finding.line());
        assertEquals("rna", finding.assay());
        assertEquals("EGFR", finding.feature());
    }

    @Test
    void aDataFileThatVanishedIsSaidAtTheLineThatNamesIt() throws IOException {
        sound();
        Files.delete(study.resolve("data/rna.csv"));
        Finding finding = finding("file.missing");
        assertEquals("study.yaml", finding.file());
        assertEquals(5, finding.line());
    }

    @Test
    void aStudyFileThatVanishedIsOneFindingOfTheFolder() throws IOException {
        sound();
        Files.delete(study.resolve("study.yaml"));
        StudyCheck check = check();
        assertEquals(1, check.findings().size());
        assertEquals("study.missing", check.findings().get(0).problem().code());
        assertEquals("", check.findings().get(0).file());
    }

    @Test
    void aCancelledCheckEnds() throws IOException {
        sound();
        Execution cancelled = new Execution() {

            @Override
            public RandomStream random() {
                return RandomStream.of(0, "test");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void note(Problem problem) {
                // nothing is kept of a check that is cancelled
            }
        };
        Contributions installed = Contributions.installed();
        assertThrows(CancellationException.class, () -> StudyCheck.run(study, installed, null, cancelled));
    }
}
