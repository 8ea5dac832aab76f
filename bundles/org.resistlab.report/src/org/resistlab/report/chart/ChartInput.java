package org.resistlab.report.chart;

/** Checks of what charts are given. */
final class ChartInput {
    private ChartInput() {
    }

    static void sameLength(String name, double[] values, int length) {
        if (values.length != length) {
            throw new IllegalArgumentException(name + " has " + values.length + " values, not " + length);
        }
    }

    static boolean finite(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
