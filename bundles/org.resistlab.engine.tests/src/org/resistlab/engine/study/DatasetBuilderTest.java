package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.Dataset;
import org.resistlab.core.data.Feature;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.study.Study;

class DatasetBuilderTest {

    @TempDir
    private Path folder;
    private Study study;

    @BeforeEach
    void data() throws Exception {
        study = study("train", new String[] {"id,sex,CR,centre,part", "a,F,CR,x,1", "b,M,REF,x,2", "c,M,CR,y,1",
                "d,F,,y,2", "e,F,CR,z,train", "f,M,REF,,2"},
                new String[] {"id,TP53,MYC,KRAS", "f,1,2,3", "e,4,5,6",
                        "c,7,8,9", "b,10,11,12", "d,0,0,0"});
    }

    private Study study(String id, String[] samples, String[] expression) throws IOException, ProblemException {
        return new StudyFolder(folder.resolve(id)).file("s.csv", samples).file("e.csv", expression)
                .file("study.yaml", "resistlab: 1", "id: " + id, "samples: {file: s.csv}", "assays:",
                        "  - {id: clinical, modality: clinical, file: s.csv, columns: [sex]}",
                        "  - {id: rna, modality: transcriptomics, file: e.csv}",
                        "endpoints: [{id: remission, type: class, column: CR}]")
                .load();
    }

    private static Analysis analysis(Scheme scheme, String column, String... assays) {
        ResamplingSpec outer = new ResamplingSpec(scheme, 2, 1, 0.2, column, "");
        ResamplingSpec inner = new ResamplingSpec(Scheme.K_FOLD, 2, 1, 0.2, "", "");
        return new Analysis(Path.of("a.yaml"), "", Path.of("."), List.of("remission"), List.of(assays), Fusion.EARLY,
                Map.of(), List.of(), outer, inner, 0, List.of(), List.of(), 1);
    }

    private BuiltDataset build(Scheme scheme, String column, String... assays) throws ProblemException {
        return DatasetBuilder.build(study, analysis(scheme, column, assays), "remission");
    }

    @Test
    void samplesAreJoinedInTheOrderOfTheSampleTable() throws ProblemException {
        BuiltDataset built = build(Scheme.K_FOLD, "", "rna", "clinical");
        Dataset dataset = built.dataset();
        assertEquals(List.of("b", "c", "e", "f"), dataset.samples());
        assertEquals(Map.of("no truth for remission", 1, "not in assay rna", 1), built.excluded());
        assertEquals(List.of("rna", "clinical"), List.copyOf(dataset.assays().keySet()));
        assertArrayEquals(new double[] {10, 7, 4, 1}, dataset.assays().get("rna").column(0));
        assertArrayEquals(new double[] {1, 1, 0, 1}, dataset.assays().get("clinical").column(0));
        assertArrayEquals(new int[] {1, 0, 0, 1}, ((ClassTarget) dataset.target()).codes());
        assertEquals(List.of(), dataset.groups());
        assertNull(built.predefinedFolds());
    }

    @Test
    void groupsAndPredefinedFoldsComeFromTheSampleTable() throws ProblemException {
        assertArrayEquals(new int[] {1, 0, -1, 1}, build(Scheme.PREDEFINED, "part", "rna").predefinedFolds());
        ProblemException incomplete = assertThrows(ProblemException.class,
                () -> build(Scheme.GROUP_K_FOLD, "centre", "rna"));
        assertEquals("s.csv, column \"centre\": Column \"centre\", which names the groups, is empty for 1 sample: "
                + "\"f\". Fill it in for every sample.", incomplete.getMessage());
        ProblemException absent = assertThrows(ProblemException.class,
                () -> build(Scheme.LEAVE_ONE_GROUP_OUT, "center", "rna"));
        assertEquals("s.csv: There is no column \"center\". Did you mean \"centre\"?", absent.getMessage());
        assertEquals(List.of("M", "M", "F", "M"), build(Scheme.GROUP_K_FOLD, "sex", "rna").dataset().groups());
    }

    @Test
    void nothingInCommonShowsAllSides() throws Exception {
        study = study("other", new String[] {"id,sex,CR", "a,F,CR", "b,M,REF", "c,M,"},
                new String[] {"id,TP53", "c,1", "x,2"});
        ProblemException e = assertThrows(ProblemException.class, () -> build(Scheme.K_FOLD, "", "rna"));
        assertEquals("No sample has endpoint \"remission\" and assay \"rna\": the endpoint is known for \"a\", \"b\"; "
                + "rna has \"c\". Leave an assay out, or check the sample ids.", e.getMessage());
    }

    @Test
    void anotherCohortGetsTheTrainingFeaturesAndClasses() throws Exception {
        Dataset training = build(Scheme.K_FOLD, "", "rna", "clinical").dataset();
        Study other = study("other", new String[] {"id,sex,CR", "p,M,REF", "q,F,CR", "r,X,LATE"},
                new String[] {"id,KRAS,new,TP53", "p,1,2,3", "q,4,5,6", "r,7,8,9"});
        BuiltDataset built = DatasetBuilder.buildExternal(other, analysis(Scheme.K_FOLD, "", "rna", "clinical"),
                "remission", training);
        Dataset dataset = built.dataset();
        assertEquals(List.of("p", "q"), dataset.samples());
        assertEquals(training.assays().get("rna").features(), dataset.assays().get("rna").features());
        assertArrayEquals(new double[] {3, 6}, dataset.assays().get("rna").column(0));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, dataset.assays().get("rna").column(1));
        assertArrayEquals(new double[] {1, 4}, dataset.assays().get("rna").column(2));
        assertArrayEquals(new double[] {1, 0}, dataset.assays().get("clinical").column(0));
        assertArrayEquals(new int[] {1, 0}, ((ClassTarget) dataset.target()).codes());
        assertEquals(List.of("CR", "REF"), ((ClassTarget) dataset.target()).classes());
        assertEquals(
                List.of("Cohort \"other\", endpoint \"remission\": class \"LATE\" is not one of the training data, "
                        + "which have \"CR\", \"REF\"; 1 samples left out. Name the classes alike in both study files.",
                        "Cohort \"other\", assay \"rna\": 1 of 3 features are not there and count as missing: \"MYC\". "
                                + "Predictions may be worse than measured in the training cohort."),
                built.findings().stream().map(Problem::toString).toList());
    }

    @Test
    void samplesToPredictNeedNoTruth() throws Exception {
        Map<String, List<Feature>> features = Map.of("clinical", study.assay("clinical").orElseThrow().data()
                .features());
        Study other = study("other", new String[] {"id,sex,CR", "p,X,a", "q,F,b"}, new String[] {"id,Z", "p,1", "q,2"});
        UnlabelledSamples built = DatasetBuilder.buildUnlabelled(other, features);
        assertEquals(List.of("p", "q"), built.samples().samples());
        assertArrayEquals(new double[] {Double.NaN, 0}, built.samples().assay("clinical").column(0));
        assertEquals("Cohort \"other\", assay \"clinical\": categories that the training data do not have, taken as "
                + "missing: \"sex=X\". Write categories as in the training data.",
                built.findings().get(0).toString());
        ProblemException nothing = assertThrows(ProblemException.class, () -> DatasetBuilder.buildUnlabelled(other,
                Map.of("rna", study.assay("rna").orElseThrow().data().features())));
        assertEquals("Cohort \"other\", assay \"rna\": none of the 3 features of the training data is there: they are "
                + "\"TP53\", \"MYC\", \"KRAS\", and the cohort has \"Z\". Use the same kind of feature names, and check "
                + "\"samples-in\".", nothing.getMessage());
    }
}
