package org.resistlab.modality.genomics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.FeatureSummary;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.modality.MatrixSummary;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;

/** Changes of the genome: mutations (0 and 1), genotypes (0, 1, 2), copy numbers (-2 to 2 or real), categories. */
public final class Genomics implements Modality {

    private static final int FEW_CARRIERS = 3;
    private static final double MOSTLY = 0.95;

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.2),
                StepSpec.of("impute", "strategy", "most-frequent"), StepSpec.of("one-hot"), StepSpec.of("standardize"));
    }

    @Override
    public boolean numbersOnly() {
        return false;
    }

    @Override
    public List<Problem> inspect(String assay, FeatureMatrix data) {
        MatrixSummary summary = MatrixSummary.of(data);
        List<Problem> problems = new ArrayList<>(Inspections.general(assay, summary));
        fewCarriers(assay, summary, data).ifPresent(problems::add);
        almostBinary(assay, data).ifPresent(problems::add);
        Inspections.similarLevels(assay, data).ifPresent(problems::add);
        Inspections.datesForGenes(assay, summary).ifPresent(problems::add);
        return problems;
    }

    private static boolean isBinary(FeatureSummary feature) {
        return feature.isNumeric() && feature.whole() == feature.values() && feature.minimum() == 0
                && feature.maximum() == 1;
    }

    private static Optional<Problem> fewCarriers(String assay, MatrixSummary summary, FeatureMatrix data) {
        if (data.rows() < 2 * FEW_CARRIERS) {
            return Optional.empty();
        }
        List<String> rare = summary.names(feature -> isBinary(feature)
                && Math.min(feature.zeros(), feature.values() - feature.zeros()) < FEW_CARRIERS);
        return rare.isEmpty() ? Optional.empty()
                : Optional.of(Inspections.info("genomics.few-carriers",
                        Inspections.in(assay) + Inspections.features(rare, "differs", "differ") + " in fewer than "
                                + FEW_CARRIERS
                                + " samples.",
                        "No model can learn from so few; the step variance-filter drops the rarest."));
    }

    /** Features of 0 and 1 with a few numbers that are no genotype or copy number either. */
    private static Optional<Problem> almostBinary(String assay, FeatureMatrix data) {
        List<String> found = new ArrayList<>();
        for (int j = 0; j < data.columns(); j++) {
            if (!data.feature(j).isNumeric()) {
                continue;
            }
            int binary = 0;
            int odd = 0;
            double example = 0;
            int present = 0;
            for (double value : data.column(j)) {
                present += Double.isNaN(value) ? 0 : 1;
                binary += value == 0 || value == 1 ? 1 : 0;
                if (value > 2 || value < -2 || value != Math.rint(value) && !Double.isNaN(value)) {
                    odd++;
                    example = value;
                }
            }
            if (odd > 0 && binary >= MOSTLY * present) {
                found.add(data.feature(j).name() + ": " + Inspections.plain(example));
            }
        }
        return found.isEmpty() ? Optional.empty()
                : Optional.of(Inspections.info("genomics.almost-binary",
                        Inspections.in(assay) + Inspections.features(found, "holds", "hold")
                                + " 0 and 1 but for a few other values.",
                        "If 0 and 1 mean absent and present, mend the others."));
    }
}
