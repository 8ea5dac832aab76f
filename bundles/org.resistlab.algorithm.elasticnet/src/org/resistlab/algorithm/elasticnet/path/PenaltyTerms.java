package org.resistlab.algorithm.elasticnet.path;

/**
 * The penalty of the members of a working set at one strength: {@code Σ_j (l1_j |b_j| + l2_j b_j² / 2)}, within limits.
 *
 * @param l1 factor of the absolute values
 * @param l2 factor of the squares
 * @param lower least coefficients
 * @param upper largest coefficients
 */
record PenaltyTerms(double[] l1, double[] l2, double[] lower, double[] upper) {

    int size() {
        return l1.length;
    }

    /** What minimises {@code −u b + curvature b² / 2} with the penalty of a member. */
    double best(int j, double u, double curvature) {
        double beyond = Math.abs(u) - l1[j];
        if (!(beyond > 0)) {
            return 0;
        }
        double free = Math.copySign(beyond, u) / (curvature + l2[j]);
        return Math.max(lower[j], Math.min(upper[j], free));
    }

    double of(int j, double b) {
        return b == 0 ? 0 : l1[j] * Math.abs(b) + l2[j] / 2 * b * b;
    }

    boolean isWithinLimits(int j, double b) {
        return b >= lower[j] && b <= upper[j];
    }
}
