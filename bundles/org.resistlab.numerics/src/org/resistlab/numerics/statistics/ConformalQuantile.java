package org.resistlab.numerics.statistics;

/**
 * The error that a new prediction stays below with a given probability, from the errors of earlier predictions:
 * conformal prediction. Nothing is assumed of the errors' distribution but that the new one is exchangeable with them.
 * Vovk, Gammerman, Shafer: Algorithmic Learning in a Random World. Springer 2005,
 * <a href="https://doi.org/10.1007/b106715">doi:10.1007/b106715</a>.
 */
public final class ConformalQuantile {

    /** So that a product such as 0.95 × 20 is not rounded up to the next rank. */
    private static final double ROUNDING = 1e-9;

    private ConformalQuantile() {
    }

    /**
     * Of one error a sample, the k-th smallest with k = ⌈coverage (n + 1)⌉. Where samples were predicted in several
     * repeats, each of their errors has the weight of 1 / repeats.
     *
     * @param sorted all errors in ascending order, without NaN
     * @param samples how many samples they come from, n
     * @param coverage between 0 and 1
     * @return positive infinity where n is too small for any finite bound
     */
    public static double of(double[] sorted, int samples, double coverage) {
        if (samples == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double rank = coverage * (samples + 1) * sorted.length / samples;
        int k = (int) Math.ceil(rank - ROUNDING);
        return k > sorted.length ? Double.POSITIVE_INFINITY : sorted[Math.max(1, k) - 1];
    }
}
