package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * An elastic-net penalty, up to its strength: {@code Σ factor_j (l1Ratio |b_j| + (1 − l1Ratio) / 2 b_j²)}, within
 * limits.
 *
 * @param l1Ratio share of the absolute values, 0 to 1
 * @param factors one a feature; 0 leaves a feature unpenalised
 * @param lower least coefficient, at most 0
 * @param upper largest coefficient, at least 0
 */
public record Penalty(double l1Ratio, double[] factors, double lower, double upper) {

    /** Share of the absolute values that the largest strength is computed with where there is less, as in glmnet. */
    private static final double LEAST_RATIO = 1e-3;

    /** The same penalty for all features, without limits. */
    public static Penalty of(double l1Ratio, int features) {
        double[] factors = new double[features];
        Arrays.fill(factors, 1);
        return new Penalty(l1Ratio, factors, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** This penalty with factors scaled to a mean of 1, as in glmnet; all 0 stay so. */
    public Penalty scaled() {
        double sum = Arrays.stream(factors).sum();
        if (sum == 0) {
            return this;
        }
        double scale = factors.length / sum;
        return new Penalty(l1Ratio, Arrays.stream(factors).map(factor -> factor * scale).toArray(), lower, upper);
    }

    double ratioOfLargest() {
        return Math.max(LEAST_RATIO, l1Ratio);
    }
}
