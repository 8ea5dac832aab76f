package org.resistlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.numerics.matrix.DenseMatrix;

/** Gives another cohort's assay the features that a model was fitted on. */
public final class FeatureAlignment {

    private final FeatureMatrix other;
    private final Map<String, String> respelled = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> otherKind = new ArrayList<>();
    private final TreeSet<String> unknownLevels = new TreeSet<>();

    private FeatureAlignment(FeatureMatrix other) {
        this.other = other;
    }

    /**
     * The other cohort's samples with the training features, in their order: a feature that it has not, by its name or
     * as R or Ensembl spell it, is missing (NaN) in all samples, a category that the training data do not have is
     * missing, and features of its own are left out.
     *
     * @param assay id of the assay, for messages
     * @param training the raw features a model was fitted on
     * @param cohort id of the other cohort, for messages
     * @param findings receives what differs
     * @throws ProblemException if no feature is common
     */
    public static FeatureMatrix align(FeatureMatrix other, String assay, List<Feature> training, String cohort,
            List<Problem> findings) throws ProblemException {
        FeatureAlignment alignment = new FeatureAlignment(other);
        FeatureMatrix aligned = alignment.run(training);
        alignment.report(assay, training, cohort, findings);
        return aligned;
    }

    private FeatureMatrix run(List<Feature> training) {
        Map<String, Integer> columnOf = new HashMap<>();
        for (int column = 0; column < other.columns(); column++) {
            columnOf.putIfAbsent(other.feature(column).name(), column);
        }
        findRespelled(training, columnOf);
        int[] same = new int[training.size()];
        boolean allSame = true;
        for (int i = 0; i < same.length; i++) {
            String name = training.get(i).name();
            same[i] = columnOf.getOrDefault(respelled.getOrDefault(name, name), -1);
            allSame &= same[i] >= 0 && isAlike(other.feature(same[i]), training.get(i));
        }
        if (allSame) {
            return new FeatureMatrix(training, other.values().selectColumns(same));
        }
        double[][] values = new double[same.length][];
        for (int i = 0; i < same.length; i++) {
            values[i] = column(same[i], training.get(i));
        }
        return new FeatureMatrix(training, values.length == 0 ? new DenseMatrix(other.rows(), 0)
                : DenseMatrix.ofColumns(values));
    }

    /** Looks for features that are not there by name among the columns that are no feature. */
    private void findRespelled(List<Feature> training, Map<String, Integer> columnOf) {
        Set<String> lacking = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>(columnOf.keySet());
        for (Feature feature : training) {
            if (!others.remove(feature.name())) {
                lacking.add(feature.name());
            }
        }
        if (!lacking.isEmpty()) {
            respelled.putAll(new FeatureSpelling(others).of(lacking));
        }
    }

    private static boolean isAlike(Feature a, Feature b) {
        return a.kind() == b.kind() && a.levels().equals(b.levels());
    }

    private double[] column(int column, Feature wanted) {
        double[] values = new double[other.rows()];
        Arrays.fill(values, Double.NaN);
        if (column < 0) {
            missing.add(wanted.name());
            return values;
        }
        Feature found = other.feature(column);
        if (found.kind() == FeatureKind.NUMERIC && wanted.kind() == FeatureKind.NUMERIC) {
            return other.column(column);
        }
        if (wanted.kind() == FeatureKind.NUMERIC) {
            otherKind.add(wanted.name());
            return values;
        }
        double[] codes = other.column(column);
        for (int row = 0; row < codes.length; row++) {
            if (!Double.isNaN(codes[row])) {
                values[row] = code(text(found, codes[row]), wanted);
            }
        }
        return values;
    }

    private static String text(Feature feature, double value) {
        if (feature.kind() == FeatureKind.CATEGORICAL) {
            return feature.levels().get((int) value);
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    private double code(String text, Feature wanted) {
        for (int code = 0; code < wanted.levels().size(); code++) {
            if (Cells.same(text, wanted.levels().get(code))) {
                return code;
            }
        }
        unknownLevels.add(wanted.name() + "=" + text);
        return Double.NaN;
    }

    private void report(String assay, List<Feature> training, String cohort, List<Problem> findings)
            throws ProblemException {
        String where = "Cohort \"" + cohort + "\", assay \"" + assay + "\": ";
        if (!training.isEmpty() && missing.size() == training.size()) {
            throw Problem.error("cohort.no-common-feature", where + "none of the " + training.size()
                    + " features of the training data is there: they are "
                    + Examples.of(training.stream().map(Feature::name).toList()) + ", and the cohort has "
                    + Examples.of(other.features().stream().map(Feature::name).toList()) + ".",
                    "Use the same kind of feature names, and check \"samples-in\".").toException();
        }
        if (!respelled.isEmpty()) {
            String example = respelled.keySet().iterator().next();
            findings.add(Problem.info("cohort.respelled-features", where
                    + Examples.count(respelled.size(), "feature") + " found under another spelling, such as \""
                    + respelled.get(example) + "\" for \"" + example + "\"."));
        }
        if (!missing.isEmpty()) {
            findings.add(Problem.warning("cohort.missing-features", where + missing.size() + " of "
                    + training.size() + " features are not there and count as missing: " + Examples.of(missing)
                    + ".", "Predictions may be worse than measured in the training cohort."));
        }
        if (!otherKind.isEmpty()) {
            findings.add(Problem.warning("cohort.words-for-numbers", where
                    + Examples.count(otherKind.size(), "feature") + " with words where the training data have numbers, "
                    + "taken as missing: " + Examples.of(otherKind) + ".", "Code them as in the training data."));
        }
        if (!unknownLevels.isEmpty()) {
            findings.add(Problem.warning("cohort.unknown-categories", where
                    + "categories that the training data do not have, taken as missing: " + Examples.of(unknownLevels)
                    + ".",
                    "Write categories as in the training data."));
        }
    }
}
