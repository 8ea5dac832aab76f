package org.resistlab.stage.preprocess;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.resistlab.core.data.Feature;
import org.resistlab.core.data.FeatureMatrix;

/** Column numbers, and what steps require of columns. */
public final class Columns {

    private static final int EXAMPLES = 3;

    private Columns() {
    }

    /** The numbers 0 to n - 1. */
    public static int[] first(int n) {
        return IntStream.range(0, n).toArray();
    }

    /** The columns that hold numbers. */
    public static int[] numeric(FeatureMatrix samples) {
        return IntStream.range(0, samples.columns()).filter(j -> samples.feature(j).isNumeric()).toArray();
    }

    /** The columns that hold categories. */
    public static int[] categorical(FeatureMatrix samples) {
        return IntStream.range(0, samples.columns()).filter(j -> !samples.feature(j).isNumeric()).toArray();
    }

    /**
     * Checks that a fitted step is given as many features as it was fitted on.
     *
     * @throws IllegalArgumentException if not
     */
    public static void requireCount(int expected, FeatureMatrix samples, String step) {
        if (samples.columns() != expected) {
            throw new IllegalArgumentException(step + " was fitted on " + expected + " features and cannot transform "
                    + samples.columns() + ".");
        }
    }

    /**
     * Checks that a step that only calculates is given numbers.
     *
     * @throws IllegalArgumentException if a feature is categorical
     */
    public static void requireNumeric(FeatureMatrix samples, String step) {
        int[] categorical = categorical(samples);
        if (categorical.length > 0) {
            throw new IllegalArgumentException(step + " needs numbers, but " + names(samples.features(), categorical)
                    + (categorical.length == 1 ? " is a category" : " are categories")
                    + ". Put one-hot or ordinal before it.");
        }
    }

    /** Features in words: "a", "b", "c" and 7 more. */
    public static String names(List<Feature> features, int[] columns) {
        String first = Arrays.stream(columns).limit(EXAMPLES).mapToObj(j -> "\"" + features.get(j).name() + "\"")
                .collect(Collectors.joining(", "));
        return columns.length <= EXAMPLES ? first : first + " and " + (columns.length - EXAMPLES) + " more";
    }
}
