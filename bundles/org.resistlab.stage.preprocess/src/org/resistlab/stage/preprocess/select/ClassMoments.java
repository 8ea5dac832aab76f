package org.resistlab.stage.preprocess.select;

/**
 * A column's values by class: how many, their mean, and the sum of their squared distances from it. Means are relative
 * to the column's first value, so that a constant column makes exact zeros. Student's and Welch's t and the analysis of
 * variance's F follow, without the p values that take most of the time in {@link org.resistlab.numerics.statistics}.
 *
 * <p>
 * A statistic is NaN where the values do not allow it, and infinite where the classes differ and nothing varies within.
 */
record ClassMoments(int[] counts, double[] means, double[] squares) {

    /**
     * @param column one value a sample; NaN is left out
     * @param codes class of each sample, 0 to k - 1
     * @param k number of classes
     */
    static ClassMoments of(double[] column, int[] codes, int k) {
        int[] counts = new int[k];
        double[] means = new double[k];
        double[] squares = new double[k];
        double first = first(column);
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i])) {
                counts[codes[i]]++;
                means[codes[i]] += column[i] - first;
            }
        }
        for (int c = 0; c < k; c++) {
            means[c] /= counts[c];
        }
        for (int i = 0; i < column.length; i++) {
            if (!Double.isNaN(column[i])) {
                double deviation = column[i] - first - means[codes[i]];
                squares[codes[i]] += deviation * deviation;
            }
        }
        return new ClassMoments(counts, means, squares);
    }

    private static double first(double[] column) {
        for (double value : column) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /** Student's t of two classes, without its sign. */
    double t() {
        double variance = (squares[0] + squares[1]) / (counts[0] + counts[1] - 2);
        return Math.abs(means[0] - means[1]) / Math.sqrt(variance * (1.0 / counts[0] + 1.0 / counts[1]));
    }

    /** Welch's t of two classes, without its sign. */
    double welch() {
        double variance = 0;
        for (int c = 0; c < 2; c++) {
            variance += squares[c] / (counts[c] - 1) / counts[c];
        }
        return Math.abs(means[0] - means[1]) / Math.sqrt(variance);
    }

    /** F of the one-way analysis of variance among the classes that have a value. */
    double f() {
        int n = 0;
        int groups = 0;
        double sum = 0;
        double within = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                groups++;
                n += counts[c];
                sum += counts[c] * means[c];
                within += squares[c];
            }
        }
        double between = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                between += counts[c] * (means[c] - sum / n) * (means[c] - sum / n);
            }
        }
        return groups < 2 || n <= groups ? Double.NaN : between / (groups - 1) / (within / (n - groups));
    }
}
