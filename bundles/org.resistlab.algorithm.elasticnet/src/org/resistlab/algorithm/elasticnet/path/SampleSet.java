package org.resistlab.algorithm.elasticnet.path;

/**
 * Samples that a path is fitted on.
 *
 * @param positions their rows in the source
 * @param weights one a sample, with sum 1
 * @param shift what is subtracted from the source's values, one a feature; null where it is 0
 * @param scale what they are then divided by; null where it is 1. Coefficients are of such values
 * @param standardize whether features are brought to unit variance (with divisor n, weighted) for the penalty
 */
record SampleSet(int[] positions, double[] weights, double[] shift, double[] scale, boolean standardize) {

    int size() {
        return positions.length;
    }

    double shift(int feature) {
        return shift == null ? 0 : shift[feature];
    }

    double scale(int feature) {
        return scale == null ? 1 : scale[feature];
    }
}
