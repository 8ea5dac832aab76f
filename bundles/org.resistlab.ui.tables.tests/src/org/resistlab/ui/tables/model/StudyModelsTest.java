package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;
import org.resistlab.engine.study.StudyFile;

class StudyModelsTest {

    @TempDir
    private Path folder;

    /** R 4.2, survival: summary(survfit(Surv(t, e) ~ 1), times = seq(0, 60, 10)); survfit(Surv(t, 1 - e) ~ 1). */
    @Test
    void followUpAgreesWithR() {
        FollowUp found = FollowUp.of(new SurvivalTarget(new double[] {5, 8, 12, 12, 15, 20, 22, 30, 31, 40, 44, 60},
                new boolean[] {true, false, true, true, false, true, false, false, true, false, true, false}));
        assertEquals(6, found.events());
        assertEquals(40, found.median());
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0),
                found.rows().stream().map(FollowUp.Row::time).toList());
        assertEquals(List.of(12, 10, 7, 5, 3, 1, 1), found.rows().stream().map(FollowUp.Row::atRisk).toList());
        double[] survival = {1, 0.9166667, 0.6285714, 0.6285714, 0.4714286, 0.2357143, 0.2357143};
        for (int i = 0; i < survival.length; i++) {
            assertEquals(survival[i], found.rows().get(i).survival(), 1e-7);
        }
    }

    @Test
    void samplesAreCountedByTheAssaysTheyAreIn() {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        members.put("rna", Set.of("a", "b", "c", "x"));
        members.put("protein", Set.of("b", "c"));
        AssayOverlap overlap = AssayOverlap.of(List.of("a", "b", "c", "d"), members);
        assertEquals(List.of(3, 2), overlap.sizes(), "x is not in the study");
        assertEquals(List.of(0, 1), overlap.combinations().get(0).sets());
        assertEquals(List.of("b", "c"), overlap.combinations().get(0).samples());
        assertEquals(3, overlap.combinations().size(), "both, rna alone, none");
        assertEquals(2, overlap.complete());
    }

    @Test
    void copiedTextsAreNoFormulasAndNumbersStayNumbers() {
        String text = CellsText.of(MadeTable.patients(), new int[] {0, 1, 3, 4, 5, 7}, new int[] {1, 2});
        assertEquals("""
                sample\tage\tremark
                s1\t54\t'=SUM(A1)
                s2\t31\t'-
                s4\t72\t-1.5
                s5\t\t'+x
                s6\t65\t'@y
                s8\t40\ta b
                """, text);
        assertEquals("sample\tg0\ns2\t0.7\n", CellsText.of(MadeTable.assay(), new int[] {1}, new int[] {0}));
    }

    @Test
    void anExportIsWholeOrNotThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out.csv");
        TableExport.write(MadeTable.patients(), new int[] {1, 2}, new int[] {0, 1}, ',', file, () -> false);
        assertEquals("sample,sex,age\ns2,M,31\ns3,F,31\n", Files.readString(file));
        assertThrows(CancellationException.class, () -> TableExport.write(MadeTable.assay(), new int[] {0},
                new int[] {0}, '\t', file, () -> true));
        assertEquals("sample,sex,age\ns2,M,31\ns3,F,31\n", Files.readString(file), "as it was");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aBrokenAssayHidesNoneOfTheOthers() throws IOException, ProblemException {
        StudyContents study = study("sample,a,b\nx,1,2\ny,3,oops\nz,5,6\n");
        assertEquals(List.of("x", "y", "z"), study.samples());
        assertEquals(Set.of("good"), study.assays().keySet());
        assertEquals(1, study.endpoints().size());
        assertTrue(study.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
        ColumnsContent columns = study.sampleColumns();
        assertEquals(List.of("response", "age", "endpoint: response"), columns.names());
        assertEquals("yes", columns.text(0, 2));
    }

    @Test
    void aFindingLeadsToThePageOfItsAssay() throws IOException, ProblemException {
        StudyContents study = study("sample,a,b\nx,7,2\ny,7,3\nz,7,6\n");
        assertEquals(Set.of("good", "other"), study.assays().keySet());
        Finding constant = Finding.of(study).stream()
                .filter(finding -> finding.problem().message().contains("constant") || finding.feature().equals("a"))
                .findFirst().orElseThrow(() -> new AssertionError(study.problems().toString()));
        assertEquals(Finding.Page.ASSAY, constant.page());
        assertEquals("other", constant.id());
        assertEquals("a", constant.feature());
    }

    @Test
    void errorsAreBeforeWarnings() throws IOException, ProblemException {
        List<Finding> findings = Finding.of(study("sample,a,b\nx,7,oops\ny,7,3\nw,7,6\n"));
        assertEquals(Severity.ERROR, findings.get(0).problem().severity());
        assertFalse(findings.isEmpty());
    }

    private StudyContents study(String other) throws IOException, ProblemException {
        Files.writeString(folder.resolve("samples.csv"), "sample,response,age\nx,yes,50\ny,no,61\nz,yes,33\n");
        Files.writeString(folder.resolve("good.csv"), "sample,g1,g2\nx,1.5,2\ny,3.5,4\nz,5,6\n");
        Files.writeString(folder.resolve("other.csv"), other);
        Files.writeString(folder.resolve("study.yaml"), """
                resistlab: 1
                id: made
                samples: {file: samples.csv}
                assays:
                  - {id: good, modality: proteomics, file: good.csv}
                  - {id: other, modality: proteomics, file: other.csv}
                endpoints:
                  - {id: response, type: class, column: response}
                """);
        List<String> progress = new ArrayList<>();
        StudyContents study = StudyReading.read(StudyFile.read(folder), Contributions.installed(), null, () -> false,
                progress::add, part -> {
                    // only the last is looked at
                });
        assertEquals(List.of("Reading the samples…", "Reading the endpoints…", "Reading good…", "Reading other…"),
                progress);
        return study;
    }
}
