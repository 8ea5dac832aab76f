package org.resistlab.ui.apply.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.data.Feature;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.model.Application;
import org.resistlab.engine.model.Applied;
import org.resistlab.engine.run.Cancellation;
import org.resistlab.engine.run.Run;
import org.resistlab.engine.run.RunListener;
import org.resistlab.engine.run.RunRequest;

/** A model of a small study, made by a real run, on patients from a study, from tables and typed. */
class PredictionsTest {

    private static final Contributions CONTRIBUTIONS = Contributions.installed();

    private static final int PATIENTS = 40;

    @TempDir
    private static Path folder;

    private static Application application;

    @BeforeAll
    static void model() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Random random = new Random(5);
        StringBuilder patients = new StringBuilder("patient,age,sex,response\n");
        StringBuilder genes = new StringBuilder("gene");
        StringBuilder[] rows = {new StringBuilder("G1"), new StringBuilder("G2")};
        for (int i = 0; i < PATIENTS; i++) {
            boolean resistant = i % 2 == 0;
            patients.append("P").append(i).append(',').append(40 + i).append(i % 3 == 0 ? ",F," : ",M,")
                    .append(resistant ? "PD" : "CR").append('\n');
            genes.append(",P").append(i);
            rows[0].append(String.format(Locale.ROOT, ",%.3f", 5 + random.nextGaussian() + (resistant ? 3 : 0)));
            rows[1].append(String.format(Locale.ROOT, ",%.3f", 5 + random.nextGaussian()));
        }
        Files.writeString(folder.resolve("data/patients.csv"), patients);
        Files.writeString(folder.resolve("data/genes.csv"), genes + "\n" + rows[0] + "\n" + rows[1] + "\n");
        Files.writeString(folder.resolve("study.yaml"), """
                resistlab: 1
                samples: {file: data/patients.csv}
                assays:
                  - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age, sex]}
                  - {id: genes, modality: transcriptomics, file: data/genes.csv, samples-in: columns}
                endpoints:
                  - {id: response, type: class, column: response, positive: PD}
                """);
        Files.writeString(folder.resolve("a.yaml"), """
                resistlab: 1
                study: .
                endpoint: response
                assays: [clinical, genes]
                preprocess:
                  clinical: [one-hot, standardize]
                  genes: [standardize]
                models:
                  - {id: svm, algorithm: svm, params: {kernel: linear}}
                validate:
                  outer: {scheme: stratified-k-fold, folds: 2, repeats: 1}
                """);
        new Run(CONTRIBUTIONS, new Cancellation(), RunListener.NONE).execute(
                new RunRequest(folder.resolve("a.yaml"), Map.of(), folder.resolve("run"), false, false, 1, false),
                List.of());
        application = Application.open(folder.resolve("run/models/response-svm.resistlab"), CONTRIBUTIONS);
    }

    private static Predictions predict(NewPatients patients) throws Exception {
        return Predictions.of(application, patients, CONTRIBUTIONS, new PredictionWork(() -> false));
    }

    private static Map<String, String> typed(String age, String sex, String g1) {
        return Map.of("clinical:age", age, "clinical:sex", sex, "genes:G1", g1, "genes:G2", "5");
    }

    @Test
    void theModelSaysWhatItIsAndNeeds() {
        Map<String, String> facts = ModelFacts.of(application.description());
        assertEquals("svm (svm)", facts.get("Model"));
        assertEquals("response: the probability of PD (not CR)", facts.get("Predicts"));
        assertTrue(facts.get("How good").startsWith("ROC AUC"), facts::toString);
        assertEquals("2 features: age, sex", facts.get("Needs clinical"));
    }

    @Test
    void aStudyTablesAndTypedValuesGiveTheSamePredictions() throws Exception {
        Predictions study = predict(new NewPatients.StudyFolder(folder));
        assertEquals(PATIENTS, study.applied().size());
        Predictions tables = predict(new NewPatients.Tables(Map.of("clinical", folder.resolve("data/patients.csv"),
                "genes", folder.resolve("data/genes.csv"))));
        String g1 = Files.readAllLines(folder.resolve("data/genes.csv")).get(1).split(",")[1];
        String g2 = Files.readAllLines(folder.resolve("data/genes.csv")).get(2).split(",")[1];
        Predictions typed = predict(new NewPatients.Typed("P0",
                Map.of("clinical:age", "40", "clinical:sex", "F", "genes:G1", g1, "genes:G2", g2)));
        for (int i = 0; i < PATIENTS; i++) {
            assertEquals(study.applied().get(i).score(), tables.applied().get(i).score());
        }
        assertEquals(study.applied().getFirst().score(), typed.applied().getFirst().score());
    }

    @Test
    void partsBaseAndRestAddUpToThePredictionAndNameRawValues() throws Exception {
        Applied one = predict(new NewPatients.Typed("x", typed("50", "M", "9"))).applied().getFirst();
        assertEquals("PD", one.predicted());
        Applied.Reason first = one.reasons().getFirst();
        assertEquals("genes:G1", first.feature());
        assertEquals("9.000", first.value());
        assertTrue(first.part() > 0);
        Applied other = predict(new NewPatients.Typed("y", typed("50", "M", "1"))).applied().getFirst();
        assertTrue(total(one) > total(other));
        assertEquals("CR", other.predicted());
    }

    private static double total(Applied one) {
        Applied.Whole whole = one.whole().orElseThrow();
        return whole.base() + whole.others() + one.reasons().stream().mapToDouble(Applied.Reason::part).sum();
    }

    @Test
    void aPatientOutsideTheTrainingRangeIsWarnedOfInWords() throws Exception {
        Predictions far = predict(new NewPatients.Typed("far", typed("50", "M", "500")));
        assertEquals(1, far.warned());
        assertTrue(far.summary().contains("the prediction may not hold"), far::summary);
        assertTrue(ExplanationSentence.of(far.description(), far.applied().getFirst())
                .contains("Warning: outside the training data"), far::toString);
    }

    @Test
    void theFormKnowsRangesAndCategories() {
        List<FormField> fields = FormField.of(application.description());
        assertEquals(List.of("age", "sex", "G1", "G2"), fields.stream().map(field -> field.feature().name()).toList());
        FormField age = fields.get(0);
        assertEquals("40 to 79 in training", age.hint());
        assertEquals("", age.problem(" 55.5 "));
        assertEquals("age: \"5,5\" is not a number; the decimal sign is a point.", age.problem("5,5"));
        assertEquals("age: 12 is outside of 40 to 79 in training.", age.warning("12"));
        assertEquals("", age.warning("79"));
        FormField sex = fields.get(1);
        assertEquals("F, M", sex.hint());
        assertFalse(sex.problem("male").isEmpty());
        assertTrue(sex.problem("").isEmpty());
    }

    @Test
    void missingFeaturesAreReportedAndAForeignTableIsRefused() throws Exception {
        Path genes = Files.writeString(folder.resolve("other.csv"), "id,G1,KRAS\nN1,7.5,1\nN2,4.5,2\n");
        Path clinical = Files.writeString(folder.resolve("other-clinical.csv"), "id,age,sex\nN1,50,F\nN2,60,M\n");
        Predictions predictions = predict(new NewPatients.Tables(Map.of("clinical", clinical, "genes", genes)));
        assertEquals(List.of("N1", "N2"), predictions.applied().stream().map(Applied::sample).toList());
        assertTrue(predictions.findings().stream().anyMatch(problem -> problem.message().contains("G2")),
                () -> predictions.findings().toString());
        ProblemException refused = assertThrows(ProblemException.class,
                () -> predict(new NewPatients.Tables(Map.of("clinical", clinical, "genes", clinical))));
        assertTrue(refused.getMessage().contains("None of the 2 features of assay genes"), refused::getMessage);
    }

    @Test
    void textsAreGuardedFromSpreadsheetsAndNumbersAreNot() throws Exception {
        Path genes = Files.writeString(folder.resolve("hostile.csv"), "id,G1,G2\n\"=cmd()\",7.5,5\n");
        Path clinical = Files.writeString(folder.resolve("hostile-clinical.csv"), "id,age,sex\n\"=cmd()\",50,F\n");
        Predictions predictions = predict(new NewPatients.Tables(Map.of("clinical", clinical, "genes", genes)));
        String[] cells = PredictionExport.text(predictions, '\t').lines().toList().get(1).split("\t", -1);
        assertEquals("'=cmd()", cells[0]);
        assertEquals(Double.toString(predictions.applied().getFirst().score()), cells[1]);
        Path file = folder.resolve("predictions.csv");
        PredictionExport.write(predictions, file);
        assertTrue(Files.readString(file).startsWith("sample,score,class,warning,explanation,probability:CR"));
    }

    @Test
    void oneWorkbookWithASheetForEachAssayIsReadAndPredictionsAreWrittenAsOne() throws Exception {
        Path file = folder.resolve("new.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("From the laboratory");
            sheet(workbook, "genes", List.of("gene", "N1", "N2"), List.of("G1", 7.5, 4.5), List.of("G2", 5.0, 5.5));
            sheet(workbook, "clinical", List.of("id", "note", "age", "sex"), List.of("N1", "by post", 50.0, "F"),
                    List.of("N2", "by mail", 60.0, "M"));
            workbook.write(out);
        }
        Predictions predictions = predict(new NewPatients.Tables(Map.of("clinical", file, "genes", file)));
        assertEquals(List.of("N1", "N2"), predictions.applied().stream().map(Applied::sample).toList());
        assertEquals(
                predict(new NewPatients.Typed("N1", Map.of("clinical:age", "50", "clinical:sex", "F", "genes:G1", "7.5",
                        "genes:G2", "5"))).applied().getFirst().score(),
                predictions.applied().getFirst().score());

        Path written = folder.resolve("predictions.xlsx");
        PredictionExport.write(predictions, written);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written))) {
            Row first = workbook.getSheetAt(0).getRow(1);
            assertEquals("N1", first.getCell(0).getStringCellValue());
            assertEquals(predictions.applied().getFirst().score(), first.getCell(1).getNumericCellValue());
        }
    }

    private static void sheet(XSSFWorkbook workbook, String name, List<?>... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (List<?> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (Object cell : cells) {
                Cell made = row.createCell(Math.max(0, row.getLastCellNum()));
                if (cell instanceof Double number) {
                    made.setCellValue(number);
                } else {
                    made.setCellValue(cell.toString());
                }
            }
        }
    }

    @Test
    void aFilledTemplateIsReadWithWhateverStandsBesideIt() throws Exception {
        List<Feature> features = application.description().features().get("clinical");
        Path file = folder.resolve("template.csv");
        PatientTemplate.write(file, features);
        assertEquals("patient,age,sex\nP1,,\n", Files.readString(file));
        Files.writeString(file, Files.readString(file).replace("sex\nP1,,", "sex,ward\nP1,55,M,3 east"));
        Path genes = Files.writeString(folder.resolve("template-genes.csv"), "id,G1,G2\nP1,7.5,5\n");
        assertEquals(1, predict(new NewPatients.Tables(Map.of("clinical", file, "genes", genes))).applied().size());

        List<Feature> many = IntStream.range(0, 300).mapToObj(i -> Feature.numeric("genes", "G" + i)).toList();
        assertTrue(PatientTemplate.text(many).startsWith("feature,P1\nG0,\nG1,\n"));
    }

    @Test
    void theSheetOfAPatientHoldsThePredictionAndWhatSpeaksAgainstIt() throws Exception {
        Predictions far = predict(new NewPatients.Typed("<far>", typed("50", "M", "500")));
        String html = PatientSheet.html(far, far.applied().getFirst(), Optional.empty());
        assertTrue(html.contains("<h1>Prediction for &lt;far&gt;</h1>"), html);
        assertTrue(html.contains("<p class=\"warning\">Warning: outside the training data"), html);
        assertTrue(html.contains("For research."), html);
    }

    @Test
    void whereNoPatientIsLikeTheTrainingDataTheScaleIsInQuestion() throws Exception {
        Path genes = Files.writeString(folder.resolve("unlogged.csv"), "id,G1,G2\nN1,900,800\nN2,700,650\n");
        Path clinical = Files.writeString(folder.resolve("usual.csv"), "id,age,sex\nN1,50,F\nN2,60,M\n");
        Predictions predictions = predict(new NewPatients.Tables(Map.of("clinical", clinical, "genes", genes)));
        assertTrue(predictions.summary().contains("As none is like the training data"), predictions::summary);
    }
}
