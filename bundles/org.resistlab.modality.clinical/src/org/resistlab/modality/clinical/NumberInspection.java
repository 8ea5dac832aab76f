package org.resistlab.modality.clinical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.modality.Inspections;
import org.resistlab.core.problem.Problem;

/** Looks at columns of numbers. */
final class NumberInspection {

    private static final Set<Double> HIGH_CODES = Set.of(99.0, 888.0, 999.0, 9998.0, 9999.0, 99999.0);
    private static final Set<Double> LOW_CODES = Set.of(-1.0, -9.0, -99.0, -999.0, -9999.0);
    private static final int ENOUGH = 10;

    private NumberInspection() {
    }

    static List<Problem> of(String assay, FeatureMatrix data) {
        List<String> codes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int j = 0; j < data.columns(); j++) {
            if (!data.feature(j).isNumeric()) {
                continue;
            }
            String name = data.feature(j).name();
            double[] distinct = Arrays.stream(data.column(j)).filter(Double::isFinite).sorted().distinct().toArray();
            double code = missingCode(distinct);
            if (!Double.isNaN(code)) {
                codes.add(name + ": " + Inspections.plain(code));
            } else if (isIdentifier(name, data.column(j), distinct)) {
                ids.add(name);
            }
        }
        List<Problem> problems = new ArrayList<>();
        if (!codes.isEmpty()) {
            problems.add(Problem.warning("clinical.missing-code",
                    Inspections.in(assay) + Inspections.features(codes, "holds", "hold")
                            + " a number far from all others that often stands for \"unknown\".",
                    "If it does, name it in the reader's option missing, such as missing: [\"999\"]."));
        }
        if (!ids.isEmpty()) {
            problems.add(Problem.warning("clinical.identifier",
                    Inspections.in(assay) + Inspections.features(ids, "seems", "seem")
                            + " to number patients or rows, from which nothing can be learned.",
                    "Leave them out by \"exclude\"."));
        }
        return problems;
    }

    /** A value at either end that is set apart from the others and known as a code; NaN if there is none. */
    private static double missingCode(double[] distinct) {
        int n = distinct.length;
        if (n < 3) {
            return Double.NaN;
        }
        double low = distinct[0];
        double high = distinct[n - 1];
        // -1, 0, 1 are the steps of a scale
        if (LOW_CODES.contains(low) && distinct[1] >= 0 && high > 1) {
            return low;
        }
        double next = distinct[n - 2];
        boolean apart = HIGH_CODES.contains(high) && next < 0.5 * high && low >= 0;
        boolean grade = high == 9 && next <= 4 && Arrays.stream(distinct).allMatch(value -> value == Math.rint(value));
        return apart || grade ? high : Double.NaN;
    }

    private static boolean isIdentifier(String name, double[] values, double[] distinct) {
        long present = Arrays.stream(values).filter(Double::isFinite).count();
        if (distinct.length < ENOUGH || distinct.length != present
                || Arrays.stream(distinct).anyMatch(value -> value != Math.rint(value))) {
            return false;
        }
        boolean consecutive = distinct[distinct.length - 1] - distinct[0] == distinct.length - 1.0;
        return consecutive || name.toLowerCase(Locale.ROOT).matches("(.*[^a-z])?(id|nr|no|index|cod|code)");
    }
}
