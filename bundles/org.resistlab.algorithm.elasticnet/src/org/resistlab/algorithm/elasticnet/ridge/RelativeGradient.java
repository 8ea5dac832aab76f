package org.resistlab.algorithm.elasticnet.ridge;

/** When a penalised fit counts as done. */
final class RelativeGradient {

    /** Where the weights vanish, the gradient's parts are of this share of what they could be. */
    private static final double FLOOR = 1e-6;

    private RelativeGradient() {
    }

    /**
     * @param gradient length of the gradient by the penalised weights
     * @param weights length of these weights
     * @param most length that the loss's part of the gradient could have
     * @param free length of the gradient by what is not penalised
     * @param slopes length of the vector of slopes
     */
    static double of(double gradient, double weights, double most, double free, double slopes) {
        return Math.max(share(gradient, weights + FLOOR * most), share(free, slopes));
    }

    private static double share(double part, double whole) {
        return part == 0 ? 0 : part / whole;
    }
}
