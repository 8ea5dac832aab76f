package org.resistlab.numerics.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The features that some trees test, in increasing order, and where each stands among them.
 *
 * @param features different, increasing
 */
record FeaturePositions(int[] features) {

    static FeaturePositions of(Iterable<FlatTree> trees) {
        BitSet used = new BitSet();
        for (FlatTree tree : trees) {
            for (int feature : tree.feature()) {
                if (feature >= 0) {
                    used.set(feature);
                }
            }
        }
        return new FeaturePositions(used.stream().toArray());
    }

    int of(int feature) {
        return Arrays.binarySearch(features, feature);
    }
}
