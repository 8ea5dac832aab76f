package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Endpoint;
import org.resistlab.ui.endpoint.EndpointDraft;

class StudyTextTest {

    private static final String TEXT = """
            # our cohort
            resistlab: 1
            title: First  # to be reviewed
            samples: {file: s.csv}
            endpoints:
              - {id: age, type: real, column: age}
              # as the clinic calls it
              - id: remission
                type: class
                column: CR
                classes: {sensitive: [CR], resistant: [REF]}
                positive: resistant
            """;

    @Test
    void onlyTheValueChanges() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertEquals("First", text.title());
        assertEquals(TEXT.replace("First", "Second"), text.withTitle("Second"));
        assertEquals(TEXT.replace("positive: resistant", "positive: sensitive"),
                text.withPositive("remission", "sensitive"));
    }

    @Test
    void classesAreReadAndWritten() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertEquals(Map.of("sensitive", List.of("CR"), "resistant", List.of("REF")), text.classes("remission"));
        Map<String, List<String>> classes = new LinkedHashMap<>(text.classes("remission"));
        classes.put("resistant", List.of("REF", "DEATH IN INDUCTION"));
        String changed = text.withClasses("remission", classes);
        assertEquals(classes, StudyText.of(changed).classes("remission"));
        assertTrue(changed.contains("# as the clinic calls it") && changed.contains("# to be reviewed"), changed);
        assertFalse(
                StudyText.of(text.withClasses("remission", Map.of())).classes("remission").containsKey("resistant"));
    }

    @Test
    void anEndpointThatIsNotThereIsNotInvented() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        assertTrue(text.hasEndpoint("age"));
        assertFalse(text.hasEndpoint("panel/drug"));
        assertEquals("", text.positive("age"));
        assertThrows(IllegalArgumentException.class, () -> text.withPositive("nothing", "x"));
        assertThrows(ProblemException.class, () -> StudyText.of("a: [1"));
    }

    @Test
    void endpointsAreMadeChangedRenamedAndRemovedAndTheRestStays() throws ProblemException {
        StudyText text = StudyText.of(TEXT);
        EndpointDraft mdr = EndpointDraft.of("mdr", Task.CLASS, "mdr")
                .withColumn("mdr", Map.of("NEG", "sensitive", "POS", "resistant"), "resistant");
        String made = text.withNewEndpoint(mdr);
        assertTrue(made.startsWith(TEXT.stripTrailing()), made);
        assertEquals(List.of("age", "remission", "mdr"), StudyText.of(made).endpointIds());
        assertEquals(Optional.of(mdr), StudyText.of(made).draft("mdr"));
        EndpointDraft survival = EndpointDraft.empty("death", Task.SURVIVAL, "").withEvent(List.of("days"), "status",
                List.of("1"));
        String changed = text.withEndpoint("remission", survival);
        assertEquals(Optional.of(survival), StudyText.of(changed).draft("death"));
        assertFalse(changed.contains("column: CR") || changed.contains("positive"), changed);
        assertTrue(changed.contains("# as the clinic calls it"), changed);
        assertEquals(TEXT.replace("id: age", "id: years"), text.renamed(StudyPart.ENDPOINT, "age", "years"));
        assertEquals(TEXT.replace("  - {id: age, type: real, column: age}\n", ""),
                text.without(StudyPart.ENDPOINT, "age"));
        String none = StudyText.of(text.without(StudyPart.ENDPOINT, "age")).without(StudyPart.ENDPOINT, "remission");
        assertEquals(List.of(), StudyText.of(none).endpointIds());
        assertEquals(List.of("mdr"), StudyText.of(StudyText.of(none).withNewEndpoint(mdr)).endpointIds());
        String first = StudyText.of("resistlab: 1\nsamples: {file: s.csv}\n").withNewEndpoint(mdr);
        assertEquals(List.of("mdr"), StudyText.of(first).endpointIds());
    }

    @Test
    void aListShowsWhatTheTextNamesAsFarAsItWasRead() {
        Endpoint read = new Endpoint("panel/a", List.of("s1", "s2"), new RealTarget(new double[] {1, 2}));
        List<EndpointRow> rows = EndpointRow.of(List.of(read), List.of("fresh", "panel"));
        assertEquals(List.of(new EndpointRow("fresh", null), new EndpointRow("panel/a", read)), rows);
        assertEquals("panel", rows.get(1).part());
    }

    @Test
    void whatIsMisspeltIsFoundWhileTypingWithTheNearestWord() {
        List<Problem> problems = TextProblems.of("""
                resistlab: 1
                samples: {file: s.csv}
                assays:
                  - {id: a, modality: transcriptomic, file: s.csv}
                endpoints:
                  - {id: e, typ: class, column: responce}
                """, Path.of("/nowhere/study.yaml"), List.of("clinical", "transcriptomics"), List.of("response"));
        List<String> words = problems.stream().filter(problem -> problem.location().line() > 3)
                .map(problem -> problem.location().line() + " " + problem.remedy()).toList();
        assertTrue(words.stream().anyMatch(each -> each.startsWith("4") && each.contains("transcriptomics")),
                words.toString());
        assertTrue(words.stream().anyMatch(each -> each.startsWith("6") && each.contains("\"type\"")),
                words.toString());
        assertTrue(words.stream().anyMatch(each -> each.startsWith("6") && each.contains("\"response\"")),
                words.toString());
        assertEquals(1, TextProblems.of("a: [", Path.of("/nowhere/study.yaml"), List.of(), List.of()).size());
    }

    @Test
    void theWordsThatFitAreOffered() {
        String text = "resistlab: 1\nassays:\n  - {id: a, mo";
        assertEquals(List.of("modality: "), words(text));
        assertEquals(List.of("clinical"), words(text + "dality: c"));
        assertEquals(List.of("columns"), words(text + "dality: clinical, samples-in: c"));
        assertEquals(List.of("samples: "), words("sam"));
        assertEquals(List.of("event: ", "event-values: "), words("endpoints:\n  - id: os\n    ev"));
        assertEquals(List.of("response"), words("endpoints:\n  - id: os\n    column: "));
    }

    private static List<String> words(String text) {
        return StudyWords.proposals(text, text.length(), List.of("clinical", "genomics"), List.of("response")).stream()
                .map(StudyWords.Proposal::text).toList();
    }

    @Test
    void theAnalysesThatNameAPartAreKnown(@TempDir Path study) throws IOException {
        Path analyses = Files.createDirectories(study.resolve("analyses"));
        Files.writeString(analyses.resolve("one.yaml"),
                "endpoint: [remission, panel/Nutlin]\nmodels: [{algorithm: svm, assays: [rna]}]\n");
        Files.writeString(analyses.resolve("two.yaml"), "endpoint: mdr\npreprocess: {rna: [], clinical: []}\n");
        Files.writeString(analyses.resolve("broken.yaml"), "endpoint: [");
        assertEquals(List.of("one.yaml"), AnalysisUses.of(study, StudyPart.ENDPOINT, "panel"));
        assertEquals(List.of("two.yaml"), AnalysisUses.of(study, StudyPart.ENDPOINT, "mdr"));
        assertEquals(List.of("one.yaml", "two.yaml"), AnalysisUses.of(study, StudyPart.ASSAY, "rna"));
        assertEquals(List.of(), AnalysisUses.of(study.resolve("nowhere"), StudyPart.ASSAY, "rna"));
    }

    @Test
    void anAnalysisNamesAPartByItsNewId() throws ProblemException {
        String text = """
                endpoint: [remission, panel/Nutlin, panels] # of two
                assays: rna
                preprocess:
                  rna: [{log: {}}] # rna
                models:
                  - {id: rna, algorithm: svm, assays: [clinical, rna]}
                """;
        assertEquals(text.replace("panel/Nutlin", "drugs/Nutlin"),
                AnalysisUses.renamed(text, StudyPart.ENDPOINT, "panel", "drugs"));
        assertEquals("""
                endpoint: [remission, panel/Nutlin, panels] # of two
                assays: mrna
                preprocess:
                  mrna: [{log: {}}] # rna
                models:
                  - {id: rna, algorithm: svm, assays: [clinical, mrna]}
                """, AnalysisUses.renamed(text, StudyPart.ASSAY, "rna", "mrna"));
        assertEquals(text, AnalysisUses.renamed(text, StudyPart.ENDPOINT, "mdr", "other"));
    }
}
