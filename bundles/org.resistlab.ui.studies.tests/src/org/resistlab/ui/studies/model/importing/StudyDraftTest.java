package org.resistlab.ui.studies.model.importing;

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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Task;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Study;
import org.resistlab.core.table.NumberColumn;
import org.resistlab.engine.study.StudyImport;
import org.resistlab.ui.endpoint.EndpointColumn;
import org.resistlab.ui.endpoint.EndpointDraft;
import org.resistlab.ui.endpoint.EndpointGuesses;
import org.resistlab.ui.studies.model.Quiet;

class StudyDraftTest {

    private static final List<String> MODALITIES = List.of("clinical", "transcriptomics");

    @TempDir
    private Path folder;
    private Path patients;
    private Path rna;

    @BeforeEach
    void files() throws IOException {
        patients = folder.resolve("patients.csv");
        Files.writeString(patients, """
                sample,months,stage,seen,response
                P1,600,1,2024-03-01,CR
                P2,720,2,2024-04-01,REF
                P3,n.d.,2,2024-05-01,CR
                P4,480,1,2024-05-02,"yes: no"
                P5,492,3,2024-05-03,REF
                P6,500,3,2024-05-04,CR
                """);
        rna = folder.resolve("rna.csv");
        Files.writeString(rna, "gene,run_P1,run_P2,run_P3,run_P4,run_P5,run_P6\nTP53,1,2,3,4,5,6\n"
                + "EGFR,6.5,5,4,3,2,1\nKRAS,1,1,2,2,3,3\nNRAS,1,3,2,2,3,3\nMYC,1,1,2,2,3,4\nALK,1,1,2,2,3,5\n"
                + "ABL1,2,1,2,2,3,5\nMET,2,2,2,2,3,5\n");
    }

    private ImportFile file(Path path) throws ProblemException {
        return new ImportFile(FilePreview.read(path, Map.of(), Contributions.installed(), new Quiet()), MODALITIES);
    }

    private StudyDraft draft() throws ProblemException {
        StudyDraft draft = StudyDraft.ofNew();
        draft.setName("melanoma");
        draft.setTitle("Melanoma: first cohort");
        draft.setLocation(folder.resolve("out").toString());
        draft.add(file(patients));
        draft.add(file(rna));
        return draft;
    }

    private Study make(StudyDraft draft) throws ProblemException {
        Map<String, Path> files = draft.dataFiles(folder.resolve("scratch"), Contributions.installed(), new Quiet());
        return new StudyImport(Contributions.installed(), new Quiet()).run(draft.studyText(), files, draft.folder());
    }

    private static void matchIds(StudyDraft draft) {
        ImportFile assay = draft.files().get(1);
        List<IdMatching> suggestions = IdMatching.suggestions(assay.previewedSampleIds(), draft.samples());
        assay.setRule(suggestions.get(0).rule());
    }

    @Test
    void firstGuessesMakeAStudyThatLoads() throws ProblemException {
        StudyDraft draft = draft();
        assertTrue(draft.files().get(0).isSampleTable());
        assertTrue(draft.files().get(1).samplesInColumns());
        matchIds(draft);
        draft.files().get(0).setMissingWords(List.of("n.d."));
        Study study = make(draft);
        assertEquals("melanoma", study.spec().id());
        assertEquals("Melanoma: first cohort", study.spec().title());
        assertEquals(6, study.assay("rna").orElseThrow().samples().size());
        assertEquals(8, study.assay("rna").orElseThrow().data().columns());
        List<String> features = study.assay("patients").orElseThrow().data().features().stream()
                .map(feature -> feature.name()).toList();
        assertEquals(List.of("months", "stage"), features, "neither the date nor the endpoint is a feature");
        assertEquals(List.of("CR", "REF", "yes: no"),
                ((ClassTarget) study.endpoint("response").orElseThrow().target()).classes());
    }

    @Test
    void correctionsThatTheStudyFileCannotSayGoIntoACopyAndTheOriginalStays() throws ProblemException, IOException {
        StudyDraft draft = draft();
        matchIds(draft);
        ImportFile table = draft.files().get(0);
        correct(table, "months", new ColumnCorrection(ColumnType.NUMBER, "years", 1 / 12.0));
        correct(table, "stage", new ColumnCorrection(ColumnType.CATEGORY, "", 1));
        correct(table, "seen", new ColumnCorrection(ColumnType.NUMBER, "", 1));
        Study study = make(draft);
        NumberColumn months = (NumberColumn) study.sampleTable().column("months").orElseThrow();
        assertEquals(50, months.values()[0], 1e-12);
        assertTrue(Double.isNaN(months.values()[2]), "n.d. is missing");
        assertEquals("stage 1", study.sampleTable().column("stage").orElseThrow().text(0));
        assertEquals("19783", study.sampleTable().column("seen").orElseThrow().text(0), "days from 1970 to 2024-03-01");
        assertEquals(Files.readString(patients), Files.readString(draft.folder().resolve("data/patients.csv")));
        assertTrue(draft.studyText().contains("data/patients.corrected.csv"), draft.studyText());
        assertTrue(draft.studyText().contains("# units: months in years"), draft.studyText());
    }

    private static void correct(ImportFile file, String column, ColumnCorrection correction) {
        ColumnProfile profile = file.profiles().stream().filter(each -> each.name().equals(column)).findFirst()
                .orElseThrow();
        file.setCorrection(profile, correction);
    }

    @Test
    void aStudyThatDoesNotLoadLeavesNothing() throws ProblemException, IOException {
        StudyDraft draft = draft();
        draft.files().get(1).setModality("no-such-modality");
        matchIds(draft);
        assertThrows(ProblemException.class, () -> make(draft));
        assertFalse(Files.exists(draft.folder()));
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void assaysAreAddedToAStudyWhoseOtherLinesStay() throws ProblemException, IOException {
        StudyDraft first = draft();
        first.remove(first.files().get(1));
        first.files().get(0).setMissingWords(List.of("n.d."));
        make(first);
        String text = "# mine\n" + first.studyText() + "# the end\n";
        Files.writeString(first.folder().resolve("study.yaml"), text);
        StudyDraft more = StudyDraft
                .addingTo(ExistingStudy.read(first.folder(), Contributions.installed(), new Quiet()));
        more.add(file(rna));
        more.files().get(0).setRule(new IdRule("drop", id -> id.replace("run_", "")));
        String changed = more.studyText();
        assertTrue(changed.startsWith("# mine\n") && changed.endsWith("# the end\n"), changed);
        assertTrue(changed.contains("data/rna.corrected.csv"), changed);
        assertEquals(6, more.samples().size());
        more.add(file(rna));
        assertEquals("rna-2", more.files().get(1).id());
        assertTrue(more.studyText().contains("file: data/rna.csv"), "one file, used twice, is copied once");
    }

    @Test
    void theSampleTableTellsWhetherSamplesAreRowsOrColumns() throws ProblemException, IOException {
        Path wide = folder.resolve("rppa.csv");
        Files.writeString(wide, "protein,P1,P2,P3,P4,P5,P6\nAKT,1,2,3,4,5,6\nERK,2,3,4,5,6,7\n");
        List<String> samples = List.of("P1", "P2", "P3", "P4", "P5", "P6");
        assertEquals(Optional.of(true), Orientation.samplesInColumns(file(wide), samples));
        assertEquals(Optional.of(false), Orientation.samplesInColumns(file(patients), samples));
        assertEquals(Optional.empty(), Orientation.samplesInColumns(file(wide), List.of("X")));
    }

    @Test
    void survivalCountsThoseWhoLiveByTheirLastFollowUp() throws ProblemException, IOException {
        Path table = folder.resolve("clinical.csv");
        Files.writeString(table, """
                id,vital_status,days_to_death,days_to_last_followup
                P1,1,100,NA
                P2,0,NA,900
                P3,1,120,NA
                P4,1,130,NA
                P5,1,140,NA
                P6,1,150,NA
                P7,1,160,NA
                P8,1,170,NA
                P9,0,NA,910
                P10,0,NA,920
                P11,0,NA,930
                P12,0,NA,940
                P13,0,NA,950
                P14,0,NA,960
                """);
        EndpointDraft draft = EndpointGuesses.of(file(table).endpointTable()).get(0);
        assertEquals(List.of("days_to_death", "days_to_last_followup"), draft.time());
        assertEquals(List.of("1"), draft.eventValues());
        assertEquals("- {id: survival, type: survival, time: [days_to_death, days_to_last_followup], "
                + "event: vital_status, event-values: [\"1\"]}", StudyText.endpoint(draft, null, ""));
    }

    @Test
    void theResistantClassIsPositiveWhereYesMeansThatATreatmentWorks() {
        assertEquals("0", positive("resp.pCR", "1", "0"));
        assertEquals("0", positive("resp.Chemosensitive", "0", "1"));
        assertEquals("1", positive("resp.Chemoresistant", "0", "1"));
        assertEquals("yes", positive("non-response", "no", "yes"));
        assertEquals("REF", positive("CR", "CR", "REF"));
        assertEquals("", positive("RCB.category", "0", "1", "2", "3"));
    }

    private static String positive(String column, String... texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of(texts).forEach(text -> counts.put(text, 10));
        return EndpointGuesses.ofClass(new EndpointColumn(column, false, counts)).positive();
    }

    @Test
    void saysWhatIsMissing() throws ProblemException {
        StudyDraft draft = StudyDraft.ofNew();
        assertTrue(draft.nameError().isPresent());
        draft.setName("my study");
        draft.setLocation(folder.toString());
        assertTrue(draft.nameError().orElseThrow().contains("letters"));
        draft.setName("mine");
        assertTrue(draft.nameError().isEmpty());
        assertTrue(draft.filesError().orElseThrow().startsWith("Add the table of samples"));
        draft.add(file(rna));
        assertTrue(draft.filesError().orElseThrow().contains("sample table"));
        draft.setEndpoints(List.of(EndpointDraft.empty("x", Task.CLASS, "")));
        assertTrue(draft.endpointsError().orElseThrow().contains("column"));
    }

    @Test
    void aTableOfDrugsIsAPanelOfEndpointsBesideTheAssays() throws ProblemException, IOException {
        Path wide = folder.resolve("IC50.tsv");
        Files.writeString(wide, "line\tpatient\tAlisertib\tNutlin\nL1\tP1\t1\t2\nL2\tP2\t2\t3\nL3\tP3\t3\t5\n"
                + "L4\tP4\t5\t1\n");
        Path rows = folder.resolve("screen_auc.csv");
        StringBuilder text = new StringBuilder("patient,drug,auc\n");
        for (String drug : List.of("A", "B")) {
            for (int i = 1; i <= 6; i++) {
                text.append("P").append(i).append(',').append(drug).append(',').append(i * i % 5).append('\n');
            }
        }
        Files.writeString(rows, text);
        StudyDraft draft = draft();
        draft.files().get(0).setMissingWords(List.of("n.d."));
        matchIds(draft);
        draft.add(file(wide));
        ImportFile drugs = draft.files().get(2);
        assertEquals(FileUse.ENDPOINTS, drugs.use());
        assertEquals(Optional.of("patient"), Orientation.idColumn(drugs, draft.samples()));
        drugs.setIdColumn("patient");
        draft.setUse(drugs, FileUse.ASSAY);
        draft.setUse(drugs, FileUse.ENDPOINTS);
        draft.add(file(rows));
        assertEquals(List.of("response", "ic50", "screen_auc"),
                draft.endpoints().stream().map(EndpointDraft::id).toList());
        EndpointDraft screen = draft.endpoints().get(2);
        assertEquals("drug", screen.name());
        assertEquals("auc", screen.column());
        Study wideStudy = make(draft);
        assertEquals(List.of("ic50/Alisertib", "ic50/Nutlin"), wideStudy.endpoints().stream()
                .map(endpoint -> endpoint.id()).filter(id -> id.startsWith("ic50")).toList(),
                "words are no numbers to predict");
        draft.setName("again");
        draft.remove(draft.files().get(2));
        assertEquals(List.of("response", "screen_auc"), draft.endpoints().stream().map(EndpointDraft::id).toList());
        Study study = make(draft);
        assertEquals(List.of("response", "screen_auc/A", "screen_auc/B"),
                study.endpoints().stream().map(endpoint -> endpoint.id()).toList());
        assertEquals(6, study.endpoint("screen_auc/B").orElseThrow().samples().size());
    }
}
