package org.resistlab.algorithm.gradientboosting;

/**
 * A way to split a node: samples up to a bin go left.
 *
 * @param score what is compared between splits of one node; larger is better
 * @param feature the feature, -1 for none
 * @param bin the last bin that goes left
 * @param missing where samples without a value go: -1 left, 1 right, 0 if the node has none
 */
record Split(double score, int feature, int bin, int missing) {

    static final Split NONE = new Split(Double.NEGATIVE_INFINITY, -1, -1, 0);

    boolean exists() {
        return feature >= 0;
    }
}
