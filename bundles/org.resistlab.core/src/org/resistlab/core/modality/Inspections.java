package org.resistlab.core.modality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.Severity;

/**
 * What can go wrong in the data of any modality. Each finding counts what it found and names up to three examples.
 * Remarks that leave a result as it is are {@link Severity#INFO}; what could mislead is a {@link Severity#WARNING}.
 */
public final class Inspections {

    private static final int EXAMPLES = 3;
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrz|mär|mai|okt|dez)";
    /** MARCH1, SEPT2, DEC1 and others as spreadsheets turn them into dates; R writes X1.Mar. */
    private static final Pattern DATE = Pattern.compile("x?\\d{1,2}[-. /]{1,2}" + MONTH + "([-. /]\\d{2,4})?|" + MONTH
            + "[-. /]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}/\\d{1,2}/\\d{2,4}");

    private Inspections() {
    }

    /** A remark with something to do about it. */
    public static Problem info(String code, String message, String remedy) {
        return new Problem(code, Severity.INFO, message, remedy, Location.NONE);
    }

    /**
     * The beginning of a sentence about some features: "1 feature (A) has", "20 features (A, B, C, …) have".
     *
     * @param names names of the features, at least one
     * @param singular verb after one feature
     * @param plural verb after several
     */
    public static String features(List<String> names, String singular, String plural) {
        return counted(names.size(), "feature") + " (" + examples(names) + ") "
                + (names.size() == 1 ? singular : plural);
    }

    /** "1 sample", "2 samples". */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The first three, and … where there are more. */
    public static String examples(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(EXAMPLES, names.size())))
                + (names.size() > EXAMPLES ? ", …" : "");
    }

    /** What is wrong whatever the modality: infinite values, features that say nothing, names that occur twice. */
    public static List<Problem> general(String assay, MatrixSummary data) {
        List<Problem> problems = new ArrayList<>();
        List<String> infinite = data.names(feature -> feature.infinite() > 0);
        if (!infinite.isEmpty()) {
            problems.add(Problem.error("assay.infinite-values",
                    in(assay) + features(infinite, "holds", "hold") + " infinite values.",
                    "They often come from the logarithm of zero: add an offset before it, or name Inf and -Inf in the "
                            + "reader's option missing."));
        }
        List<String> empty = data.names(FeatureSummary::isEmpty);
        if (!empty.isEmpty()) {
            problems.add(info("assay.empty-features",
                    in(assay) + features(empty, "has", "have") + " no value in any sample.",
                    "The step missingness-filter drops them."));
        }
        List<String> sparse = data.names(feature -> feature.isMostlyMissing() && !feature.isEmpty());
        if (!sparse.isEmpty()) {
            problems.add(info("assay.mostly-missing",
                    in(assay) + features(sparse, "is", "are") + " missing in more than half of the samples.",
                    "The step missingness-filter drops such features."));
        }
        List<String> constant = data.names(FeatureSummary::isConstant);
        if (!constant.isEmpty()) {
            problems.add(info("assay.constant-features",
                    in(assay) + features(constant, "has", "have") + " the same value in all samples.",
                    "They cannot help a model; the step variance-filter drops them."));
        }
        repeatedNames(assay, data).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> repeatedNames(String assay, MatrixSummary data) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = data.names(feature -> !seen.add(feature.name())).stream().distinct().toList();
        return repeated.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("assay.repeated-names",
                        in(assay) + counted(repeated.size(), "feature name") + " (" + examples(repeated) + ") "
                                + (repeated.size() == 1 ? "occurs" : "occur") + " more than once.",
                        "Importances cannot be told apart: join or rename these features."));
    }

    /**
     * Gene names that a spreadsheet has turned into dates (Ziemann et al. 2016,
     * <a href="https://doi.org/10.1186/s13059-016-1044-7">doi:10.1186/s13059-016-1044-7</a>).
     */
    public static Optional<Problem> datesForGenes(String assay, MatrixSummary data) {
        List<String> dates = data
                .names(feature -> DATE.matcher(feature.name().toLowerCase(Locale.ROOT)).matches());
        return dates.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("assay.dates-for-genes",
                        in(assay) + features(dates, "looks", "look")
                                + " like dates: a spreadsheet has probably changed gene names such as MARCH1 or SEPT2.",
                        "Take the names from the original file, or map them to today's symbols (MARCHF1, SEPTIN2)."));
    }

    /**
     * Samples whose numbers are the same in all features: one patient under two names would be on both sides of a fold.
     */
    public static Optional<Problem> identicalSamples(String assay, FeatureMatrix data) {
        long[] hashes = new long[data.rows()];
        boolean[] filled = new boolean[data.rows()];
        double[] column = new double[data.rows()];
        for (int j = 0; j < data.columns(); j++) {
            data.values().column(j, column);
            for (int i = 0; i < column.length; i++) {
                hashes[i] = 0x9E3779B97F4A7C15L * (hashes[i] ^ Double.doubleToLongBits(column[i])) + j;
                hashes[i] ^= hashes[i] >>> 32;
                filled[i] |= !Double.isNaN(column[i]);
            }
        }
        Map<Long, Integer> first = new HashMap<>();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            Integer other = filled[i] ? first.putIfAbsent(hashes[i], i) : null;
            if (other != null) {
                pairs.add((other + 1) + " and " + (i + 1));
            }
        }
        return pairs.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("assay.identical-samples",
                        in(assay) + counted(pairs.size(), "sample")
                                + (pairs.size() == 1 ? " has" : " have") + " exactly the values of another (samples "
                                + examples(pairs) + ", in the order of the study).",
                        "If they are one patient, drop one or give both the same group, or they leak between folds."));
    }

    /**
     * Values that look as if they were on a linear scale, where models expect logarithms.
     *
     * @param code code of the finding
     * @param what what is measured, such as "Expression"
     * @param limit a value that no logarithm of such a measurement reaches
     */
    public static Optional<Problem> linearScale(String code, String assay, String what, MatrixSummary data,
            double limit) {
        if (!(data.maximum() > limit) || data.minimum() < 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(code,
                in(assay) + what + " reaches " + plain(data.maximum())
                        + ", so it is probably not on a log scale: a few "
                        + "features with large values would dominate every model.",
                "Add {log: {}} before the other steps of this assay."));
    }

    /** Zeros that probably mean "not measured", where no value is missing. */
    public static Optional<Problem> zerosForMissing(String code, String assay, MatrixSummary data) {
        double share = (double) data.zeros() / Math.max(1, data.values());
        if (data.missing() > 0 || data.minimum() != 0 || share < 0.05) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(code,
                in(assay) + percent(share)
                        + " of the values are exactly 0 and none is missing: a 0 probably means that "
                        + "nothing was detected.",
                "If so, name it in the reader's options, missing: [\"0\"], so that it is imputed and not measured."));
    }

    /** Categories that differ in case or blanks only, such as "Male" and "male". */
    public static Optional<Problem> similarLevels(String assay, FeatureMatrix data) {
        List<String> found = new ArrayList<>();
        for (Feature feature : data.features()) {
            Map<String, String> plain = new LinkedHashMap<>();
            for (String level : feature.levels()) {
                String other = plain.putIfAbsent(level.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", ""), level);
                if (other != null) {
                    found.add(feature.name() + ": \"" + other + "\" and \"" + level + "\"");
                }
            }
        }
        return found.isEmpty() ? Optional.empty()
                : Optional.of(Problem.warning("assay.similar-categories",
                        in(assay) + counted(found.size(), "pair")
                                + " of categories with no difference but case or blanks (" + examples(found) + ").",
                        "Write each category in one way."));
    }

    /** The middle value; NaN where there is none. Missing and infinite values are left out. */
    public static double median(double[] values) {
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** "Assay "x": ", the beginning of every message. */
    public static String in(String assay) {
        return "Assay \"" + assay + "\": ";
    }

    public static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    /** A number with few digits. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }
}
