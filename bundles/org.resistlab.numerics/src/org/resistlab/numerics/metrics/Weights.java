package org.resistlab.numerics.metrics;

/** Whole-number weights, such as how often a bootstrap drew each patient. */
final class Weights {

    private Weights() {
    }

    /** The weight of an element; 1 where there are no weights. */
    static int of(int[] weights, int i) {
        return weights == null ? 1 : weights[i];
    }

    /** Mean of the values that are not NaN; NaN if there is none. */
    static double meanOfDefined(double[] values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return sum / count;
    }

    /** Weighted mean of the values that are not NaN; NaN if they weigh nothing. */
    static double mean(double[] values, int[] weights) {
        double sum = 0;
        long total = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                int weight = of(weights, i);
                sum += weight * values[i];
                total += weight;
            }
        }
        return sum / total;
    }

    static void requireSameLength(int a, int b) {
        if (a != b) {
            throw new IllegalArgumentException("Arrays of " + a + " and " + b + " elements.");
        }
    }
}
