package org.resistlab.core.modality;

import org.resistlab.core.data.Feature;

/**
 * What the values of one feature look like. Missing (NaN) and infinite values count as neither zero, negative nor
 * whole, and have no part in minimum and maximum.
 *
 * @param feature the feature
 * @param values number of finite values
 * @param missing number of missing values
 * @param infinite number of infinite values
 * @param zeros how many values are zero
 * @param negatives how many are below zero
 * @param whole how many are whole numbers
 * @param minimum the smallest; NaN where there is no finite value
 * @param maximum the largest; NaN where there is no finite value
 */
public record FeatureSummary(Feature feature, int values, int missing, int infinite, int zeros, int negatives,
        int whole, double minimum, double maximum) {

    /** Sums up one column, one value a sample. */
    public static FeatureSummary of(Feature feature, double[] column) {
        int missing = 0;
        int infinite = 0;
        int zeros = 0;
        int negatives = 0;
        int whole = 0;
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (double value : column) {
            if (Double.isNaN(value)) {
                missing++;
            } else if (Double.isInfinite(value)) {
                infinite++;
            } else {
                zeros += value == 0 ? 1 : 0;
                negatives += value < 0 ? 1 : 0;
                whole += value == Math.rint(value) ? 1 : 0;
                minimum = Math.min(minimum, value);
                maximum = Math.max(maximum, value);
            }
        }
        int values = column.length - missing - infinite;
        return new FeatureSummary(feature, values, missing, infinite, zeros, negatives, whole,
                values == 0 ? Double.NaN : minimum, values == 0 ? Double.NaN : maximum);
    }

    public String name() {
        return feature.name();
    }

    public boolean isNumeric() {
        return feature.isNumeric();
    }

    /** Whether no sample has a value. */
    public boolean isEmpty() {
        return values + infinite == 0;
    }

    /** Whether all values are the same; true for a single one, false for none. */
    public boolean isConstant() {
        return values > 0 && infinite == 0 && minimum == maximum;
    }

    /** Whether it is missing in more than half of the samples. */
    public boolean isMostlyMissing() {
        return missing > values + infinite;
    }
}
