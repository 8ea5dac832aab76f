package org.resistlab.core.data;

/**
 * Real values.
 *
 * @param values a finite value for each sample
 */
public record RealTarget(double[] values) implements Target {

    @Override
    public Task task() {
        return Task.REAL;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public RealTarget select(int[] rows) {
        double[] selected = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return new RealTarget(selected);
    }
}
