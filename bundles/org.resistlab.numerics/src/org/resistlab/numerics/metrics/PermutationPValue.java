package org.resistlab.numerics.metrics;

/**
 * P value of a permutation test: (1 + permutations at least as good) / (1 + permutations), which is never 0 and keeps
 * its level (Phipson and Smyth 2010, <a href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>).
 */
public final class PermutationPValue {

    /** Values this close, relatively, are taken as equal: the same figure summed in another order. */
    private static final double ROUNDING = 1e-12;

    private PermutationPValue() {
    }

    /** P value where greater is better. */
    public static double of(double observed, double[] permuted) {
        return of(observed, permuted, true);
    }

    /**
     * P value.
     *
     * @param observed the figure of the true labels; NaN gives NaN
     * @param permuted those of permuted labels; a NaN counts as at least as good
     * @param greaterIsBetter whether a greater figure is the better one
     */
    public static double of(double observed, double[] permuted, boolean greaterIsBetter) {
        if (Double.isNaN(observed)) {
            return Double.NaN;
        }
        double slack = ROUNDING * Math.abs(observed);
        int asGood = 0;
        for (double value : permuted) {
            boolean worse = greaterIsBetter ? value < observed - slack : value > observed + slack;
            asGood += worse ? 0 : 1;
        }
        return (1.0 + asGood) / (1.0 + permuted.length);
    }
}
