package org.resistlab.numerics.statistics;

/** Ranks of values. */
public final class Ranks {

    private Ranks() {
    }

    /**
     * Ranks from 1 for the smallest; equal values share the mean of their ranks. A missing value (NaN) keeps NaN as its
     * rank and does not count for the others (R: {@code rank(x, na.last = "keep")}).
     */
    public static double[] average(double[] values) {
        double[] ranks = new double[values.length];
        int[] order = Order.ascending(values);
        int from = 0;
        while (from < order.length) {
            int to = endOfTie(values, order, from);
            double rank = Double.isNaN(values[order[from]]) ? Double.NaN : (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                ranks[order[i]] = rank;
            }
            from = to;
        }
        return ranks;
    }

    /**
     * The end of a run of equal values.
     *
     * @param values any values
     * @param order their {@linkplain Order order}, either way
     * @param from where in {@code order} the run begins
     * @return the first position behind it; a NaN is equal to nothing
     */
    public static int endOfTie(double[] values, int[] order, int from) {
        double value = values[order[from]];
        int to = from + 1;
        while (to < order.length && values[order[to]] == value) {
            to++;
        }
        return to;
    }
}
