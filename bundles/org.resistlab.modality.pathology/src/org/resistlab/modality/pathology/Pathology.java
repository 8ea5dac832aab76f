package org.resistlab.modality.pathology;

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

/** Features computed from slides, one row a patient: densities, fractions and shapes of cells. */
public final class Pathology implements Modality {

    private static final double SKEWED = 50;
    private static final double LARGE = 100;

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.2),
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
        fractions(assay, summary).ifPresent(problems::add);
        objects(assay, summary).ifPresent(problems::add);
        skewed(assay, data, summary).ifPresent(problems::add);
        Inspections.similarLevels(assay, data).ifPresent(problems::add);
        Inspections.identicalSamples(assay, data).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> fractions(String assay, MatrixSummary summary) {
        List<String> outside = summary.names(feature -> feature.isNumeric()
                && (feature.name().matches("(?i)(.*[^a-z])?(fraction|proportion)([^a-z].*)?")
                        && (feature.minimum() < 0 || feature.maximum() > 1)
                        || feature.name().matches("(?i)(.*[^a-z])?(percent|percentage)([^a-z].*)?|.*%.*")
                                && (feature.minimum() < 0 || feature.maximum() > 100)));
        return outside.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("pathology.fractions",
                        Inspections.in(assay) + Inspections.features(outside, "holds", "hold")
                                + " values that no fraction (0 to 1) or percentage (0 to 100) can have.",
                        "Check their unit, and that all samples have the same one."));
    }

    private static Optional<Problem> objects(String assay, MatrixSummary summary) {
        List<String> places = summary
                .names(feature -> feature.name().matches("(?i)(object id|centroid[ ._][xy].*|parent|roi)"));
        return places.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("pathology.objects",
                        Inspections.in(assay) + Inspections.features(places, "describes", "describe")
                                + " single objects of a slide, as QuPath exports them.",
                        "Sum the objects up to one row a patient, or leave these out by \"exclude\"."));
    }

    private static Optional<Problem> skewed(String assay, FeatureMatrix data, MatrixSummary summary) {
        List<String> names = new ArrayList<>();
        for (int j = 0; j < data.columns(); j++) {
            FeatureSummary feature = summary.features().get(j);
            if (feature.isNumeric() && feature.minimum() >= 0 && feature.maximum() > LARGE) {
                double median = Inspections.median(data.column(j));
                if (median > 0 && feature.maximum() > SKEWED * median) {
                    names.add(feature.name());
                }
            }
        }
        return names.isEmpty() ? Optional.empty()
                : Optional.of(Inspections.info("pathology.skewed",
                        Inspections.in(assay) + Inspections.features(names, "has", "have")
                                + " a largest value of more than " + Inspections.plain(SKEWED) + " times the median.",
                        "Densities and counts are often easier to learn from on a log scale."));
    }
}
