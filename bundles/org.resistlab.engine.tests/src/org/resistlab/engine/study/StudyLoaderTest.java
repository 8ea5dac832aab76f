package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Study;

class StudyLoaderTest {

    @TempDir
    private Path folder;
    private StudyFolder study;

    @BeforeEach
    void data() throws IOException {
        study = new StudyFolder(folder.resolve("s"));
        study.file("data/s.csv", ",age,sex,fusion,zip,note,CR,days,last,dead,auc",
                "01,50,F,TRUE,01067,a,CR,10,,1,0.5", "02,60,M,,01069,b,CR,,20,0,1.5", "03,,M,TRUE,,c,REF,30,,0,NA",
                "04,70,F,TRUE,01067,d,DEATH,5,,1,2.5", "05,41,F,TRUE,01067,e,,0,,1,3.5");
    }

    private StudyFolder with(String assay, String endpoint) throws IOException {
        return study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv}", "assays: [" + assay + "]",
                "endpoints: [" + endpoint + "]");
    }

    private StudyFolder withAssay(String assay) throws IOException {
        return with("{id: a, modality: " + assay + "}", "");
    }

    private StudyFolder withEndpoint(String endpoint) throws IOException {
        return with("{id: a, modality: clinical, file: data/s.csv, columns: [age]}", "{id: e, " + endpoint + "}");
    }

    @Test
    void columnsBecomeNumbersCategoriesAndFlags() throws Exception {
        FeatureMatrix data = withAssay("clinical, file: data/s.csv, columns: [sex, age, fusion, zip]").load()
                .assay("a").orElseThrow().data();
        assertEquals(List.of(Feature.categorical("a", "sex", List.of("F", "M")), Feature.numeric("a", "age"),
                Feature.categorical("a", "fusion", List.of("FALSE", "TRUE")),
                Feature.categorical("a", "zip", List.of("01067", "01069"))), data.features());
        assertArrayEquals(new double[] {0, 1, 1, 0, 0}, data.column(0));
        assertArrayEquals(new double[] {50, 60, Double.NaN, 70, 41}, data.column(1));
        assertArrayEquals(new double[] {1, Double.NaN, 1, 1, 1}, data.column(2));
    }

    @Test
    void leadingZerosOfIdsSurvive() throws Exception {
        Study loaded = withAssay("clinical, file: data/s.csv, columns: [age]").load();
        assertEquals(List.of("01", "02", "03", "04", "05"), loaded.samples());
        assertEquals(loaded.samples(), loaded.assay("a").orElseThrow().samples());
    }

    @Test
    void featuresAreChosenByNameOrPattern() throws Exception {
        assertEquals(List.of("age", "sex", "fusion", "zip", "note", "dead"),
                withAssay("clinical, file: data/s.csv, exclude: [CR, last, d*s, auc]").load().assay("a").orElseThrow()
                        .data().features().stream().map(Feature::name).toList());
        assertEquals("data/s.csv: Assay \"a\" names \"sx\" in \"columns\", and there is no such feature. "
                + "Did you mean \"sex\"?\ndata/s.csv: Assay \"a\" names \"q*\" in \"exclude\", and there is no such "
                + "feature. Valid: age, sex, fusion, zip, note, CR, days, last, dead, auc.",
                withAssay("clinical, file: data/s.csv, columns: [sx, age], exclude: [q*]").problems());
    }

    @Test
    void samplesMayBeColumns() throws Exception {
        study.file("data/e.csv", "gene,03,9,01", "TP53,1,2,3", "MYC,4,NA,6", "TP53,7,8,9");
        Study loaded = withAssay("transcriptomics, file: data/e.csv, samples-in: columns").load();
        FeatureMatrix data = loaded.assay("a").orElseThrow().data();
        assertEquals(List.of("03", "01"), loaded.assay("a").orElseThrow().samples());
        assertEquals(List.of("TP53", "MYC", "TP53.1"), data.features().stream().map(Feature::name).toList());
        assertArrayEquals(new double[] {4, 6}, data.column(1));
        List<String> findings = loaded.findings().stream().map(Object::toString).toList();
        assertEquals(List.of("data/e.csv: Assay \"a\": 1 feature name more than once; the later ones got a number: "
                + "\"TP53\". Give each feature a name of its own, such as its probe or transcript id.",
                "data/e.csv: Assay \"a\": 1 sample not in the sample table, left out: \"9\".",
                "data/e.csv: a 2 x 3"), findings);
    }

    @Test
    void columnsThatDescribeFeaturesAreNotSamples() throws Exception {
        study.file("data/e.csv", "probe,symbol,01,02", "p1,TP53,1,2", "p2,,3,4");
        Study loaded = withAssay("transcriptomics, file: data/e.csv, samples-in: columns").load();
        assertEquals(List.of("01", "02"), loaded.assay("a").orElseThrow().samples());
        assertEquals("data/e.csv: Assay \"a\": 1 column with words only, left out: \"symbol\".",
                loaded.findings().get(0).toString());
    }

    @Test
    void aWordAmongNumbersNamesItsCell() throws Exception {
        study.file("data/e.csv", "id,TP53,MYC", "01,1,2", "02,high,3");
        assertEquals("data/e.csv:3, column \"TP53\": Assay \"a\": the cell is \"high\": expected a number. Leave the "
                + "feature out by \"exclude\", or check \"samples-in\" and the modality: transcriptomics holds numbers "
                + "only.", withAssay("transcriptomics, file: data/e.csv").problems());
        study.file("data/t.csv", "gene,01,02", "TP53,1,high", "MYC,2,3");
        assertTrue(withAssay("transcriptomics, file: data/t.csv, samples-in: columns").problems()
                .startsWith("data/t.csv:2, column \"02\": Assay \"a\": the cell is \"high\": expected a number."));
    }

    @Test
    void aWordAmongManyNumbersIsAnErrorInAnyModality() throws Exception {
        String[] lines = new String[12];
        lines[0] = "id,age";
        for (int i = 1; i < 12; i++) {
            lines[i] = "s" + i + "," + (i == 7 ? "unknown" : 40 + i);
        }
        study.file("data/s.csv", lines);
        assertEquals("data/s.csv:8, column \"age\": Assay \"a\": the cell is \"unknown\": expected a number. Mend the "
                + "cell, or add the word to \"missing\" in the assay's options if it stands for a missing value.",
                withAssay("clinical, file: data/s.csv").problems());
        assertEquals("", withAssay("clinical, file: data/s.csv, options: {missing: [unknown]}").problems());
    }

    @Test
    void infinityIsNotANumberToLearnFrom() throws Exception {
        study.file("data/e.csv", "id,TP53", "01,1e999", "02,3");
        assertTrue(withAssay("transcriptomics, file: data/e.csv").problems()
                .startsWith("data/e.csv:2, column \"TP53\": Assay \"a\": the cell is \"1e999\": expected a number."));
    }

    @Test
    void idsThatLookLikeFreeTextAreWarnedOf() throws Exception {
        String[] lines = new String[31];
        lines[0] = "id,date";
        for (int i = 1; i < 31; i++) {
            lines[i] = "s" + i + ",day" + i;
        }
        study.file("data/s.csv", lines);
        assertTrue(withAssay("clinical, file: data/s.csv").findings().get(0)
                .startsWith("data/s.csv, column \"date\": Assay \"a\": feature \"date\" has 30 different texts in 30 "
                        + "samples: it looks like an id, a date or free text."));
    }

    @Test
    void duplicateAndMissingSampleIdsAreErrors() throws Exception {
        study.file("data/e.csv", "id,TP53", "01,1", "01,2", "02,3", "02,4");
        assertEquals(
                "data/e.csv: Assay \"a\" has 2 sample ids more than once: \"01\", \"02\". Keep one row or column a "
                        + "sample: average replicates, or give them ids of their own.",
                withAssay("transcriptomics, file: data/e.csv").problems());
        study.file("data/e.csv", "id,TP53", "01,1", ",2");
        assertEquals("data/e.csv:3, column \"id\": A sample has no id. Give every sample an id, or remove the row.",
                withAssay("transcriptomics, file: data/e.csv").problems());
        study.file("data/s.csv", "id,x", "a,1", "a,2");
        assertTrue(withAssay("clinical, file: data/s.csv").problems()
                .startsWith("data/s.csv: The sample table has 1 sample id more than once: \"a\"."));
    }

    @Test
    void aColumnWithoutANameIsNoFeature() throws Exception {
        study.file("data/s.csv", ",id,x", "0,a,1", "1,b,2");
        study.file("study.yaml", "resistlab: 1", "samples: {file: data/s.csv, id: id}",
                "assays: [{id: a, modality: clinical, file: data/s.csv}]");
        Study loaded = study.load();
        assertEquals(List.of("a", "b"), loaded.samples());
        assertEquals(1, loaded.assay("a").orElseThrow().data().columns());
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws Exception {
        study.file("data/x.bin", "no table");
        assertEquals("data/x.bin: No reader recognises the content of the file. Name one by \"reader\": broken, csv.",
                withAssay("clinical, file: data/x.bin").problems());
        study.file("data/r.csv", "id,x", "01,1", "02,1,2");
        assertEquals("data/r.csv:3: The row has 3 cells: expected 2.",
                withAssay("clinical, file: data/r.csv").problems());
        Files.write(study.path().resolve("data/e.csv"), new byte[0]);
        assertTrue(withAssay("clinical, file: data/e.csv").problems().startsWith("data/e.csv: The file is empty."));
        Files.write(study.path().resolve("data/g.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9});
        assertTrue(withAssay("clinical, file: data/g.csv.gz").problems()
                .startsWith("data/g.csv.gz: The gzip file is damaged: "));
    }

    @Test
    void readersAndTheirOptionsAreChecked() throws Exception {
        assertTrue(withAssay("clinical, file: data/s.csv, reader: cvs").problems()
                .endsWith("There is no reader \"cvs\", which assay \"a\" names. Did you mean \"csv\"?"));
        assertTrue(withAssay("clinical, file: data/s.csv, options: {mising: x}").problems()
                .contains("Options of assay \"a\" for reader csv: There is no parameter \"mising\". "
                        + "Did you mean \"missing\"?"));
        assertEquals("data/s.csv: Reader broken of plug-in org.example.lab failed: java.lang.IllegalStateException: "
                + "index out of luck. Name another reader by \"reader\", or report this to the plug-in's authors.",
                withAssay("clinical, file: data/s.csv, reader: broken").problems());
        assertTrue(withAssay("clinicl, file: data/s.csv").problems()
                .endsWith("There is no modality \"clinicl\", which assay \"a\" names. Did you mean \"clinical\"?"));
    }

    @Test
    void problemsOfSeveralPartsAreFoundAtOnce() throws Exception {
        String problems = with("{id: a, modality: clinical, file: data/s.csv, columns: [agee]}",
                "{id: e, type: class, column: CRR}, {id: f, type: real, column: zip2}").problems();
        assertEquals(3, problems.lines().count(), problems);
        assertTrue(problems.contains("data/s.csv: There is no column \"CRR\". Did you mean \"CR\"?"), problems);
    }

    @Test
    void classesAreWhatTheStudyFileSays() throws Exception {
        Study loaded = withEndpoint("type: class, column: CR, classes: {s: [CR], r: [REF, FAIL]}, positive: s").load();
        ClassTarget target = (ClassTarget) loaded.endpoint("e").orElseThrow().target();
        assertEquals(List.of("01", "02", "03"), loaded.endpoint("e").orElseThrow().samples());
        assertArrayEquals(new int[] {0, 0, 1}, target.codes());
        assertEquals(0, target.positive());
        List<String> findings = loaded.findings().stream().map(Object::toString).toList();
        assertTrue(findings.contains("data/s.csv: Endpoint \"e\": truth known for 3 samples; without: 1 \"DEATH\", "
                + "1 missing."), findings::toString);
        assertTrue(findings.contains("data/s.csv: Endpoint \"e\": class \"r\" names \"FAIL\", which no cell holds. "
                + "Valid: CR, DEATH, REF."), findings::toString);
    }

    @Test
    void withoutClassesEachTextIsOne() throws Exception {
        ClassTarget target = (ClassTarget) withEndpoint("type: class, column: CR").load().endpoint("e").orElseThrow()
                .target();
        assertEquals(List.of("CR", "DEATH", "REF"), target.classes());
        assertEquals(1, target.positive());
        ClassTarget numbers = (ClassTarget) withEndpoint("type: class, column: dead, classes: {alive: 0.0, dead: '1'}")
                .load().endpoint("e").orElseThrow().target();
        assertArrayEquals(new int[] {1, 0, 0, 1, 1}, numbers.codes());
        ClassTarget flags = (ClassTarget) withEndpoint("type: class, column: sex, positive: F").load().endpoint("e")
                .orElseThrow().target();
        assertEquals(0, flags.positive());
    }

    @Test
    void anEndpointWithOneClassIsAnError() throws Exception {
        assertEquals(
                "data/s.csv: Endpoint \"e\" has one class, \"TRUE\": expected two or more; its cells hold \"TRUE\" "
                        + "(4). Check \"column\" and \"classes\" in the study file.",
                withEndpoint("type: class, column: fusion").problems());
        assertTrue(withEndpoint("type: class, column: CR, classes: {a: [x], b: [y]}").problems()
                .startsWith("data/s.csv: Endpoint \"e\" has no sample with a class: expected two or more; its cells "
                        + "hold \"CR\" (2), \"DEATH\" (1), \"REF\" (1)."));
        assertEquals("data/s.csv: Endpoint \"e\" has no class \"f\", which \"positive\" names. Did you mean \"F\"?",
                withEndpoint("type: class, column: sex, positive: f").problems());
    }

    @Test
    void realEndpointsAreNumbers() throws Exception {
        Study loaded = withEndpoint("type: real, column: auc").load();
        assertEquals(List.of("01", "02", "04", "05"), loaded.endpoint("e").orElseThrow().samples());
        assertArrayEquals(new double[] {0.5, 1.5, 2.5, 3.5},
                ((RealTarget) loaded.endpoint("e").orElseThrow().target()).values());
        assertEquals("data/s.csv:2, column \"CR\": Endpoint \"e\": the cell is \"CR\": expected a number. Mend the "
                + "cell, or add the word to \"missing\" in the options if it stands for a missing value.",
                withEndpoint("type: real, column: CR").problems());
    }

    @Test
    void survivalTakesTheFirstTimeThatIsThere() throws Exception {
        Study loaded = withEndpoint("type: survival, time: [days, last], event: dead").load();
        SurvivalTarget target = (SurvivalTarget) loaded.endpoint("e").orElseThrow().target();
        assertEquals(List.of("01", "02", "03", "04"), loaded.endpoint("e").orElseThrow().samples());
        assertArrayEquals(new double[] {10, 20, 30, 5}, target.times());
        assertArrayEquals(new boolean[] {true, false, false, true}, target.events());
        assertTrue(loaded.findings().toString().contains("1 with a time of 0 or less"));
        assertEquals("data/s.csv: Endpoint \"e\" has no event: column \"dead\" holds \"0\", \"1\", and none of "
                + "\"dead\". List the texts that mean an event in \"event-values\".",
                withEndpoint("type: survival, time: days, event: dead, event-values: dead").problems());
    }

    @Test
    void aPanelIsOneEndpointAColumn() throws Exception {
        study.file("data/drugs.csv", "line,Nutlin-3a,AEW541,none", "02,0.5,1,", "03,0.25,2,", "01,NA,3,");
        Study loaded = withEndpoint("type: real, file: data/drugs.csv").load();
        assertEquals(List.of("e/Nutlin-3a", "e/AEW541"), loaded.endpoints().stream().map(e -> e.id()).toList());
        assertEquals(List.of("02", "03", "01"), loaded.endpoint("e/AEW541").orElseThrow().samples());
        assertTrue(loaded.findings().toString().contains("Endpoint \"e/none\" has no value"));
        Study one = StudyLoader.load(StudyFile.read(study.path()), new FakeContributions(), null, Set.of(),
                Set.of("e/AEW541"), StudyFolder.execution());
        assertEquals(List.of("e/AEW541"), one.endpoints().stream().map(e -> e.id()).toList());
        assertEquals(List.of(), one.assays());
        ProblemException unknown = assertThrows(ProblemException.class,
                () -> StudyLoader.load(StudyFile.read(study.path()), new FakeContributions(), null, Set.of(),
                        Set.of("e/AEW542"), StudyFolder.execution()));
        assertEquals("data/drugs.csv: Panel \"e\" has no endpoint \"AEW542\". Did you mean \"AEW541\"?",
                unknown.getMessage());
        ProblemException empty = assertThrows(ProblemException.class,
                () -> StudyLoader.load(StudyFile.read(study.path()), new FakeContributions(), null, Set.of(),
                        Set.of("e/none"), StudyFolder.execution()));
        assertTrue(empty.getMessage().contains("Endpoint \"e/none\" has no value: expected numbers that differ."));
    }

    @Test
    void aLongTableIsAPanelToo() throws Exception {
        study.file("data/long.csv", "sd,line,drug,area", "x,01,A,1", "x,02,A,2", "x,01,B,3", "x,03,B,4", "x,99,B,5");
        StudyFolder longTable = withEndpoint("type: real, file: data/long.csv, sample: line, name: drug, column: area");
        Study loaded = longTable.load();
        assertEquals(List.of("e/A", "e/B"), loaded.endpoints().stream().map(e -> e.id()).toList());
        assertEquals(List.of("01", "03"), loaded.endpoint("e/B").orElseThrow().samples());
        assertArrayEquals(new double[] {3, 4}, ((RealTarget) loaded.endpoint("e/B").orElseThrow().target()).values());
        study.file("data/long.csv", "sd,line,drug,area", "x,01,A,1", "x,01,A,2");
        assertTrue(longTable.problems().startsWith("data/long.csv: Endpoint \"e/A\" has 1 sample id more than once"));
    }

    @Test
    void hashesNameWhatWasRead() throws Exception {
        Study loaded = withAssay("clinical, file: data/s.csv, columns: [age]").load();
        assertEquals(Set.of("data/s.csv"), loaded.fileHashes().keySet());
        assertEquals(FileHash.of(study.path().resolve("data/s.csv")), loaded.fileHashes().get("data/s.csv"));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FileHash.of("abc"));
    }
}
