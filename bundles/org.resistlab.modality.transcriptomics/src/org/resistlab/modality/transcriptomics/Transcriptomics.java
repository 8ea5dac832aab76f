package org.resistlab.modality.transcriptomics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.modality.MatrixSummary;
import org.resistlab.core.modality.Modality;
import org.resistlab.core.problem.Problem;

/** Expression of genes, transcripts or miRNA, expected on a log scale. */
public final class Transcriptomics implements Modality {

    private static final int MOST_VARIABLE = 5000;
    /** No log2 of an array's intensity or of a count reaches this. */
    private static final double HIGHEST_LOGARITHM = 50;
    /** log2(log2(x)) of an array stays below 4.1. */
    private static final double HIGHEST_DOUBLE_LOGARITHM = 4.2;
    private static final double UNEVEN = 10;
    private static final int ENOUGH = 100;
    private static final Pattern COUNTER = Pattern
            .compile("__[a-z_]+|N_(unmapped|multimapping|noFeature|ambiguous)");
    private static final Pattern CONTROL = Pattern.compile("X?(AFFX[-.].*|ERCC-\\d+)");

    @Override
    public List<StepSpec> defaultSteps() {
        return List.of(StepSpec.of("missingness-filter", "max_missing", 0.2),
                StepSpec.of("variance-filter", "keep", MOST_VARIABLE), StepSpec.of("impute", "strategy", "median"),
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
        scale(assay, data, summary, problems);
        loggedTwice(assay, summary).ifPresent(problems::add);
        Inspections.datesForGenes(assay, summary).ifPresent(problems::add);
        technicalRows(assay, summary, problems);
        Inspections.identicalSamples(assay, data).ifPresent(problems::add);
        return problems;
    }

    private static void scale(String assay, FeatureMatrix data, MatrixSummary summary, List<Problem> problems) {
        boolean counts = summary.whole() == summary.values() && summary.maximum() > HIGHEST_LOGARITHM;
        if (!counts) {
            Inspections.linearScale("transcriptomics.not-log", assay, "expression", summary, HIGHEST_LOGARITHM)
                    .ifPresent(problems::add);
            return;
        }
        if (summary.negatives() > 0) {
            problems.add(Problem.warning("transcriptomics.negative-counts",
                    Inspections.in(assay) + "all values are whole numbers, as counts are, but "
                            + Inspections.counted(summary.negatives(), "value") + " lie below zero.",
                    "Check where the negative numbers come from, such as a code for missing values."));
            return;
        }
        double ratio = depthRatio(data);
        String depths = ratio > UNEVEN ? " The totals of the samples differ by a factor of "
                + Inspections.plain(Math.rint(ratio)) + "." : "";
        problems.add(Problem.warning("transcriptomics.raw-counts",
                Inspections.in(assay) + "the values are whole numbers up to " + Inspections.plain(summary.maximum())
                        + ", so they are probably raw counts." + depths,
                "Normalize them for sequencing depth outside (counts per million or similar), or at least add {log: {}} "
                        + "before the other steps of this assay."));
    }

    /** Largest total of a sample by the smallest. */
    private static double depthRatio(FeatureMatrix data) {
        double[] totals = new double[data.rows()];
        double[] column = new double[data.rows()];
        for (int j = 0; j < data.columns(); j++) {
            data.values().column(j, column);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += Double.isNaN(column[i]) ? 0 : column[i];
            }
        }
        double smallest = Arrays.stream(totals).filter(total -> total > 0).min().orElse(Double.NaN);
        return Arrays.stream(totals).max().orElse(Double.NaN) / smallest;
    }

    private static Optional<Problem> loggedTwice(String assay, MatrixSummary summary) {
        boolean narrow = summary.minimum() >= 0 && summary.maximum() <= HIGHEST_DOUBLE_LOGARITHM
                && summary.whole() < summary.values() / 2 && summary.features().size() >= ENOUGH;
        return !narrow ? Optional.empty()
                : Optional.of(Inspections.info("transcriptomics.narrow-range",
                        Inspections.in(assay) + "all values lie between " + Inspections.plain(summary.minimum())
                                + " and " + Inspections.plain(summary.maximum())
                                + ", a narrow range: the logarithm may have been taken twice.",
                        "Check how the values were made."));
    }

    private static void technicalRows(String assay, MatrixSummary summary, List<Problem> problems) {
        List<String> counters = summary
                .names(feature -> COUNTER.matcher(feature.name()).matches());
        if (!counters.isEmpty()) {
            problems.add(Problem.warning("transcriptomics.counters",
                    Inspections.in(assay) + Inspections.features(counters, "counts", "count")
                            + " reads that belong to no gene, as HTSeq and STAR write them.",
                    "Leave them out by exclude: [\"__*\", \"N_*\"]."));
        }
        List<String> controls = summary.names(feature -> CONTROL.matcher(feature.name()).matches());
        if (!controls.isEmpty()) {
            problems.add(Inspections.info("transcriptomics.controls",
                    Inspections.in(assay) + Inspections.features(controls, "measures", "measure")
                            + " a control probe or spike, not a gene.",
                    "They tell about the measurement; "
                            + "where they turn up among the important features, exclude: [\"AFFX*\", \"ERCC-*\"]."));
        }
    }
}
