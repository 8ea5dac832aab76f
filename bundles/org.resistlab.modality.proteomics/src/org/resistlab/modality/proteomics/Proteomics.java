package org.resistlab.modality.proteomics;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.modality.MatrixSummary;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;

/** Amounts of proteins, from mass spectrometry or reverse phase arrays, expected on a log scale. */
public final class Proteomics implements Modality {

    /** No log2 of an intensity reaches this. */
    private static final double HIGHEST_LOGARITHM = 100;
    private static final double MANY_MISSING = 0.2;

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.5), StepSpec.of("impute", "strategy", "knn"),
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
        Inspections.linearScale("proteomics.not-log", assay, "intensity", summary, HIGHEST_LOGARITHM)
                .ifPresent(problems::add);
        Inspections.zerosForMissing("proteomics.zeros", assay, summary).ifPresent(problems::add);
        missing(assay, summary, problems);
        names(assay, summary, problems);
        Inspections.datesForGenes(assay, summary).ifPresent(problems::add);
        Inspections.identicalSamples(assay, data).ifPresent(problems::add);
        return problems;
    }

    private static void missing(String assay, MatrixSummary summary, List<Problem> problems) {
        double share = (double) summary.missing() / Math.max(1, summary.missing() + summary.values());
        if (share > MANY_MISSING) {
            problems.add(Inspections.info("proteomics.missing",
                    Inspections.in(assay) + Inspections.percent(share)
                            + " of the values are missing; in mass spectrometry mostly the low ones are.",
                    "Imputing them by their neighbours overestimates low amounts; compare with a stricter "
                            + "missingness-filter."));
        }
    }

    private static void names(String assay, MatrixSummary summary, List<Problem> problems) {
        List<String> contaminants = summary
                .names(feature -> feature.name().matches("(?i)(con__|rev__|contam|cont_|decoy).*"));
        if (!contaminants.isEmpty()) {
            problems.add(Problem.warning("proteomics.contaminants",
                    Inspections.in(assay) + Inspections.features(contaminants, "names", "name")
                            + " contaminants or decoys of the search, not proteins of the patient.",
                    "Leave them out, such as by exclude: [\"CON__*\", \"REV__*\"]."));
        }
        List<String> cautious = summary.names(feature -> feature.name().matches("(?i).*[_-]caution"));
        if (!cautious.isEmpty()) {
            problems.add(Inspections.info("proteomics.caution",
                    Inspections.in(assay) + Inspections.features(cautious, "comes", "come")
                            + " from antibodies that their maker marks with caution.",
                    "Do not rest a biomarker on one of them without another measurement."));
        }
    }
}
