package org.resistlab.algorithm.elasticnet.path;

/**
 * A model on a path.
 *
 * @param strength strength of the penalty
 * @param intercepts one an output
 * @param features those whose coefficient is not 0 in some output, ascending
 * @param coefficients outputs × these features, in the units the features were given in
 * @param explained share of the null model's loss that is explained
 */
public record PathPoint(double strength, double[] intercepts, int[] features, double[][] coefficients,
        double explained) {
}
