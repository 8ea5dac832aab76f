package org.resistlab.engine.analysis;

import java.util.List;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.study.Study;

/** Leaves out what a study's data have been warned of where the analysis already does what the remedy asks for. */
public final class AnsweredFindings {

    /** End of the codes that ask for the step {@code log}. */
    private static final String NOT_LOG = ".not-log";

    private AnsweredFindings() {
    }

    /** The study with the findings that are still open. */
    public static Study without(Study study, Analysis analysis) {
        List<Problem> open = study.findings().stream().filter(finding -> !isAnswered(finding, analysis)).toList();
        return new Study(study.spec(), study.samples(), study.sampleTable(), study.assays(), study.endpoints(),
                study.fileHashes(), open);
    }

    private static boolean isAnswered(Problem finding, Analysis analysis) {
        return finding.code().endsWith(NOT_LOG) && analysis.assays().stream()
                .anyMatch(assay -> finding.message().contains("\"" + assay + "\"") && takesLogarithm(analysis, assay));
    }

    private static boolean takesLogarithm(Analysis analysis, String assay) {
        return analysis.preprocess().getOrDefault(assay, List.of()).stream().anyMatch(step -> step.id().equals("log"));
    }
}
