package org.resistlab.modality.clinical;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.modality.MatrixSummary;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;

/** What is known about a patient, in numbers and categories. */
public final class Clinical implements Modality {

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.5),
                StepSpec.of("impute", "strategy", "median"), StepSpec.of("one-hot"), StepSpec.of("standardize"));
    }

    @Override
    public boolean numbersOnly() {
        return false;
    }

    @Override
    public List<Problem> inspect(String assay, FeatureMatrix data) {
        MatrixSummary summary = MatrixSummary.of(data);
        List<Problem> problems = new ArrayList<>(Inspections.general(assay, summary));
        problems.addAll(CategoryInspection.of(assay, data));
        problems.addAll(NumberInspection.of(assay, data));
        outcomes(assay, summary, problems);
        return problems;
    }

    /** Columns whose names say that they are known only after the treatment whose effect is to be predicted. */
    private static void outcomes(String assay, MatrixSummary summary, List<Problem> problems) {
        List<String> later = summary.names(feature -> OutcomeNames.isOutcome(feature.name()));
        if (!later.isEmpty()) {
            problems.add(Problem.warning("clinical.outcome",
                    Inspections.in(assay) + Inspections.features(later, "is", "are")
                            + " perhaps known only after treatment, and would give the answer away.",
                    "Use only what is known when the prediction is made: leave the others out by \"exclude\"."));
        }
    }
}
