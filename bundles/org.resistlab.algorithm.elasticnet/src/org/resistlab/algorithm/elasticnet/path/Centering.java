package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/** Where a feature's coefficients for several classes have the least penalty. */
final class Centering {

    private Centering() {
    }

    /**
     * The c that minimises {@code Σ_k (l1Ratio |b_k − c| + (1 − l1Ratio) / 2 (b_k − c)²)}: the mean for 0, the median
     * for 1 (the middle of the two middle values, where their number is even).
     */
    static double of(double[] coefficients, double l1Ratio) {
        int count = coefficients.length;
        double mean = Arrays.stream(coefficients).sum() / count;
        if (l1Ratio == 0) {
            return mean;
        }
        double[] sorted = coefficients.clone();
        Arrays.sort(sorted);
        if (l1Ratio == 1) {
            double low = sorted[(count - 1) / 2];
            double high = sorted[count / 2];
            return low == high ? low : (low + high) / 2;
        }
        double pull = l1Ratio / ((1 - l1Ratio) * count);
        for (int below = 0; below <= count; below++) {
            double center = mean + pull * (count - 2 * below);
            double left = below == 0 ? Double.NEGATIVE_INFINITY : sorted[below - 1];
            double right = below == count ? Double.POSITIVE_INFINITY : sorted[below];
            if (center <= right) {
                return Math.max(center, left);
            }
        }
        return mean;
    }
}
