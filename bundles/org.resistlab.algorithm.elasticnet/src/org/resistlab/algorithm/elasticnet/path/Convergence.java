package org.resistlab.algorithm.elasticnet.path;

/**
 * When coordinate descent stops.
 *
 * @param tolerance largest squared change of a standardised coefficient, times its curvature and relative to twice the
 *        null model's loss, as {@code thresh} of glmnet
 * @param rounds how many rounds at most
 */
public record Convergence(double tolerance, int rounds) {
}
