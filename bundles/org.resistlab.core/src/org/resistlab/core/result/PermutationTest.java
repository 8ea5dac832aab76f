package org.resistlab.core.result;

/**
 * The whole pipeline run on shuffled truth.
 *
 * @param metric id of the metric
 * @param observed the metric on the real truth
 * @param permuted the metric on each shuffled truth
 * @param pValue (1 + number of permuted values at least as good as the observed one) / (1 + permutations)
 */
public record PermutationTest(String metric, double observed, double[] permuted, double pValue) {
}
