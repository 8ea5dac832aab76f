package org.resistlab.report.chart.internal;

/** Quantiles as R's default (type 7) and NumPy's. */
public final class Quantiles {
    private Quantiles() {
    }

    /**
     * Returns a quantile.
     *
     * @param sorted finite values in rising order, at least one
     * @param share 0 to 1
     * @return the value below which that share lies, interpolated
     */
    public static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
