package org.resistlab.stage.preprocess.select;

import org.resistlab.numerics.statistics.Descriptive;

/**
 * A column that varies, shifted to mean 0 and scaled to length 1, so that the inner product of two is their
 * correlation.
 *
 * @param values one a sample; 0 where missing
 * @param present 1 where there is a value, 0 where it is missing
 * @param isComplete whether none is missing
 */
record UnitColumn(double[] values, double[] present, boolean isComplete) {

    static UnitColumn of(double[] column) {
        double mean = Descriptive.mean(column);
        double length = Math.sqrt(Descriptive.variance(column) * (Descriptive.count(column) - 1));
        double[] values = new double[column.length];
        double[] present = new double[column.length];
        boolean complete = true;
        for (int i = 0; i < column.length; i++) {
            if (Double.isNaN(column[i])) {
                complete = false;
            } else {
                values[i] = (column[i] - mean) / length;
                present[i] = 1;
            }
        }
        return new UnitColumn(values, present, complete);
    }
}
