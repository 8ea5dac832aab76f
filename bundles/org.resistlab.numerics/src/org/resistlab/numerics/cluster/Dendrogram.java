package org.resistlab.numerics.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of clusters, as scipy numbers them: item i is cluster i, and merge k of n items makes cluster n + k.
 *
 * @param left n − 1 clusters, in the order in which they are merged
 * @param right what each is merged with
 * @param height n − 1 distances at which they are merged, rising
 */
public record Dendrogram(int[] left, int[] right, double[] height) {

    /** Number of items. */
    public int size() {
        return left.length + 1;
    }

    /** The items from left to right, so that no lines of the tree cross. */
    public int[] order() {
        int n = size();
        List<Integer> open = new ArrayList<>(List.of(2 * n - 2));
        int[] order = new int[n];
        int count = 0;
        while (!open.isEmpty()) {
            int cluster = open.removeLast();
            if (cluster < n) {
                order[count++] = cluster;
            } else {
                open.add(right[cluster - n]);
                open.add(left[cluster - n]);
            }
        }
        return order;
    }
}
