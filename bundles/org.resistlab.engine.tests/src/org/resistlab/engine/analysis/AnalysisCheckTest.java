package org.resistlab.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Study;
import org.resistlab.engine.study.FakeContributions;
import org.resistlab.engine.study.StudyFolder;
import org.resistlab.engine.study.StudyLoader;

class AnalysisCheckTest {

    @TempDir
    private Path folder;

    /** A cohort in which every fifth of n samples is resistant; columns: a number, a copy of the class, a group. */
    private void cohort(int n, String columns) throws Exception {
        List<String> lines = new ArrayList<>(List.of("id,age,CR,code,group,auc,time,dead,half"));
        for (int i = 0; i < n; i++) {
            boolean resistant = i % 5 == 0;
            lines.add(
                    "s" + i + "," + (40 + i * 7 % 30) + "," + (resistant ? "REF" : "CR") + "," + (resistant ? "x" : "y")
                            + ",g" + i % 3 + "," + i * 0.5 + "," + (i + 1) + "," + i % 2 + "," + (i < 8 ? "a" : "b"));
        }
        new StudyFolder(folder.resolve("cohort")).file("s.csv", lines.toArray(String[]::new)).file("study.yaml",
                "resistlab: 1", "samples: {file: s.csv}",
                "assays: [{id: clinical, modality: clinical, file: s.csv, columns: [" + columns + "]}]", "endpoints:",
                "  - {id: remission, type: class, column: CR}", "  - {id: auc, type: real, column: auc}");
    }

    private List<String> check(String... lines) throws Exception {
        List<String> all = new ArrayList<>(List.of("resistlab: 1", "study: cohort", "models: [{algorithm: svm}]"));
        all.addAll(List.of(lines));
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, String.join("\n", all) + "\n");
        ParsedAnalysis parsed = AnalysisFile.read(file, Map.of(), new FakeContributions());
        Study study = StudyLoader.load(parsed.study(), new FakeContributions(), null, parsed.assayIds(),
                parsed.endpointIds(), StudyFolder.execution());
        return AnalysisCheck.check(parsed, study).stream().map(Problem::toString)
                .map(text -> text.replace(file + ": ", "")).toList();
    }

    @Test
    void aSoundAnalysisHasNoProblems() throws Exception {
        cohort(40, "age");
        assertEquals(List.of(), check("endpoint: [remission, auc]"));
    }

    @Test
    void moreFoldsThanSamplesOfAClassAreNamed() throws Exception {
        cohort(40, "age");
        assertEquals(
                List.of("Endpoint \"remission\": class \"REF\" has 8 samples for 10 folds: expected one or more in "
                        + "each fold. Set validate.outer.folds to 8 or less."),
                check("endpoint: remission", "validate: {outer: {folds: 10}}"));
        assertEquals(
                List.of("Endpoint \"remission\": class \"REF\" has 8 samples for 10 folds, so that some folds have "
                        + "none. Set validate.outer.scheme to stratified-k-fold."),
                check("endpoint: remission", "validate: {outer: {scheme: k-fold, folds: 10}}"));
        assertEquals(List.of("Endpoint \"auc\": 41 folds of 40 samples. Set validate.outer.folds to 5."),
                check("endpoint: auc", "validate: {outer: {scheme: k-fold, folds: 41}}"));
    }

    @Test
    void fewSamplesAreAnErrorOrAWarning() throws Exception {
        cohort(9, "age");
        assertEquals("Endpoint \"auc\": only 9 samples have it and all assays: expected at least 10. "
                + "Leave out the assay that most samples lack.", check("endpoint: auc").get(0));
        cohort(25, "age");
        assertEquals("Endpoint \"auc\": only 25 samples have it and all assays. Read the intervals before the "
                + "estimates.", check("endpoint: auc").get(0));
    }

    @Test
    void groupsAreCounted() throws Exception {
        cohort(40, "age");
        assertEquals(List.of("Endpoint \"auc\": 5 folds of 3 groups. Set validate.outer.folds to 3 or less."),
                check("endpoint: auc", "validate: {outer: {scheme: group-k-fold, column: group}}"));
        assertEquals(List.of(),
                check("endpoint: auc", "validate: {outer: {scheme: leave-one-group-out, column: group}}"));
        assertTrue(check("endpoint: auc", "validate: {outer: {scheme: predefined, column: grup}}").get(0)
                .endsWith("There is no column \"grup\". Did you mean \"group\"?"));
    }

    @Test
    void anEndpointAmongTheFeaturesIsAnError() throws Exception {
        cohort(40, "age, CR");
        List<String> problems = check("endpoint: remission");
        assertEquals("Assay \"clinical\" has among its features \"CR\", the column of endpoint \"remission\" itself. "
                + "Add it to \"exclude\" of the assay in the study file, or list the features to use in \"columns\".",
                problems.get(0).substring(problems.get(0).indexOf("Assay")));
        assertFalse(check("endpoint: auc").toString().contains("itself"));
    }

    @Test
    void aFeatureThatSaysTheSameAsTheEndpointIsWarnedOf() throws Exception {
        cohort(40, "age, code, half");
        assertEquals(List.of("Assay \"clinical\": feature \"code\" says the same as endpoint \"remission\" in every "
                + "sample. Leave it out by \"exclude\" if it is the endpoint under another name, or known only "
                + "afterwards."), check("endpoint: remission"));
    }

    @Test
    void oneClassLeftAfterJoiningIsAnError() throws Exception {
        List<String> samples = new ArrayList<>(List.of("id,CR"));
        List<String> rna = new ArrayList<>(List.of("id,TP53"));
        for (int i = 0; i < 40; i++) {
            samples.add("s" + i + "," + (i < 20 ? "CR" : "REF"));
            if (i < 15) {
                rna.add("s" + i + "," + i);
            }
        }
        new StudyFolder(folder.resolve("cohort")).file("s.csv", samples.toArray(String[]::new))
                .file("e.csv", rna.toArray(String[]::new)).file("study.yaml", "resistlab: 1",
                        "samples: {file: s.csv}", "assays: [{id: rna, modality: transcriptomics, file: e.csv}]",
                        "endpoints: [{id: remission, type: class, column: CR}]");
        assertEquals(List.of(
                "Endpoint \"remission\": only 15 samples have it and all assays (left out: 25 not in assay "
                        + "rna). Read the intervals before the estimates.",
                "Endpoint \"remission\": all samples that have it and all assays are of class [CR]: expected two classes "
                        + "or more. Leave an assay out, or choose another endpoint."),
                check("endpoint: remission"));
    }
}
