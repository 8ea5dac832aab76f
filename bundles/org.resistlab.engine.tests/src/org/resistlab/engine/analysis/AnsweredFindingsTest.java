package org.resistlab.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Study;

class AnsweredFindingsTest {

    private static final Problem NOT_LOG = Problem.warning("transcriptomics.not-log",
            "Assay \"rna\": expression reaches 355300.", "Add {log: {}}.");
    private static final Problem OTHER = Problem.warning("samples.renamed", "Assay \"rna\": 2 sample ids differ.", "");

    private static List<Problem> open(Map<String, List<StepSpec>> steps) {
        ResamplingSpec folds = new ResamplingSpec(Scheme.K_FOLD, 5, 1, 0.2, "", "");
        Analysis analysis = new Analysis(Path.of("a.yaml"), "", Path.of("."), List.of("response"),
                List.of("rna", "protein"), Fusion.EARLY, steps, List.of(), folds, folds, 0, List.of(), List.of(), 1);
        Study study = new Study(null, List.of(), null, List.of(), List.of(), Map.of(), List.of(NOT_LOG, OTHER));
        return AnsweredFindings.without(study, analysis).findings();
    }

    @Test
    void aLogarithmAnswersTheWarningOfItsAssayAndNoOther() {
        assertEquals(List.of(OTHER), open(Map.of("rna", List.of(StepSpec.of("log")))));
    }

    @Test
    void theLogarithmOfAnotherAssayDoesNot() {
        assertEquals(List.of(NOT_LOG, OTHER), open(Map.of("rna", List.of(StepSpec.of("standardize")), "protein",
                List.of(StepSpec.of("log")))));
    }
}
