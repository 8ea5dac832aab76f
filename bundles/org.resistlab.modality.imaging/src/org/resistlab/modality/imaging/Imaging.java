package org.resistlab.modality.imaging;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.modality.MatrixSummary;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;

/** Features computed from radiological images, one row a patient; many of them say nearly the same. */
public final class Imaging implements Modality {

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.2),
                StepSpec.of("impute", "strategy", "median"), StepSpec.of("one-hot"),
                StepSpec.of("correlation-filter", "threshold", 0.95), StepSpec.of("standardize"));
    }

    @Override
    public boolean numbersOnly() {
        return false;
    }

    @Override
    public List<Problem> inspect(String assay, FeatureMatrix data) {
        MatrixSummary summary = MatrixSummary.of(data);
        List<Problem> problems = new ArrayList<>(Inspections.general(assay, summary));
        List<String> diagnostics = summary.names(feature -> feature.name().startsWith("diagnostics_"));
        if (!diagnostics.isEmpty()) {
            problems.add(Problem.warning("imaging.diagnostics",
                    Inspections.in(assay) + Inspections.features(diagnostics, "comes", "come")
                            + " from PyRadiomics' notes about software, image and mask, not from the tumour.",
                    "Leave them out by exclude: [\"diagnostics_*\"]."));
        }
        List<String> volumes = summary.names(feature -> feature.isNumeric() && feature.minimum() <= 0
                && feature.name().matches("(?i).*(mesh|voxel)_?volume"));
        if (!volumes.isEmpty()) {
            problems.add(Problem.warning("imaging.empty-mask",
                    Inspections.in(assay) + Inspections.features(volumes, "says", "say")
                            + " that a volume is zero or less: a segmentation is empty or failed.",
                    "Check the masks of these patients, or drop them."));
        }
        Inspections.similarLevels(assay, data).ifPresent(problems::add);
        Inspections.identicalSamples(assay, data).ifPresent(problems::add);
        return problems;
    }
}
