package org.resistlab.core.table;

/**
 * Numbers; NaN where missing.
 *
 * @param name header of the column
 * @param values a value for each row
 */
public record NumberColumn(String name, double[] values) implements Column {

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    /** Whole numbers are written without a decimal point, so that ids and codes look as in the file. */
    @Override
    public String text(int row) {
        double value = values[row];
        if (Double.isNaN(value)) {
            return null;
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
