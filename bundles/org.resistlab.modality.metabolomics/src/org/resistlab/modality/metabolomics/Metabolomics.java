package org.resistlab.modality.metabolomics;

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

/**
 * Amounts of metabolites or lipids, expected on a log scale. By default a metabolite has to be measured in 80 % of the
 * samples (Bijlsma et al. 2006, <a href="https://doi.org/10.1021/ac051495j">doi:10.1021/ac051495j</a>), and is brought
 * to unit variance (van den Berg et al. 2006,
 * <a href="https://doi.org/10.1186/1471-2164-7-142">doi:10.1186/1471-2164-7-142</a>).
 */
public final class Metabolomics implements Modality {

    /** No log2 of an intensity reaches this. */
    private static final double HIGHEST_LOGARITHM = 100;
    private static final double OFTEN_LOWEST = 0.2;
    private static final int AT_LEAST = 3;

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.2), StepSpec.of("impute", "strategy", "knn"),
                StepSpec.of("standardize"));
    }

    @Override
    public boolean numbersOnly() {
        return true;
    }

    @Override
    public List<Problem> inspect(String assay, FeatureMatrix data) {
        MatrixSummary summary = MatrixSummary.of(data);
        List<Problem> problems = new ArrayList<>(Inspections.general(assay, summary));
        Inspections.linearScale("metabolomics.not-log", assay, "intensity", summary, HIGHEST_LOGARITHM)
                .ifPresent(problems::add);
        Inspections.zerosForMissing("metabolomics.zeros", assay, summary).ifPresent(problems::add);
        filledIn(assay, data, summary).ifPresent(problems::add);
        Inspections.identicalSamples(assay, data).ifPresent(problems::add);
        return problems;
    }

    /** One lowest value in many samples: values below the limit of detection have been filled in. */
    private static Optional<Problem> filledIn(String assay, FeatureMatrix data, MatrixSummary summary) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < data.columns(); j++) {
            FeatureSummary feature = summary.features().get(j);
            if (feature.isNumeric() && !feature.isConstant() && feature.minimum() != 0
                    && isOften(feature.minimum(), data.column(j))) {
                names.add(feature.name());
            }
        }
        return names.isEmpty() ? Optional.empty()
                : Optional.of(Inspections.info("metabolomics.filled-in",
                        Inspections.in(assay) + Inspections.features(names, "has", "have")
                                + " the same lowest value in "
                                + Inspections.percent(OFTEN_LOWEST)
                                + " or more of the samples: values below the limit of detection were probably filled in.",
                        "If all samples were used for that, held-out samples have had a part in it; prefer the data with "
                                + "missing values."));
    }

    private static boolean isOften(double value, double[] column) {
        int same = 0;
        int present = 0;
        for (double other : column) {
            same += other == value ? 1 : 0;
            present += Double.isNaN(other) ? 0 : 1;
        }
        return same >= AT_LEAST && same >= OFTEN_LOWEST * present;
    }
}
