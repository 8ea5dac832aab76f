package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.numerics.tree.FlatTree;

/**
 * The nodes of a tree while it grows, parents first and each left child right behind its parent.
 */
final class GrownTree {

    private final int outputs;
    private int nodes;
    private int[] feature = new int[64];
    private double[] threshold = new double[64];
    private int[] left = new int[64];
    private int[] right = new int[64];
    private boolean[] missingLeft = new boolean[64];
    private double[] cover = new double[64];
    private double[] gain = new double[64];
    private double[] values;

    GrownTree(int outputs) {
        this.outputs = outputs;
        values = new double[64 * outputs];
    }

    /** Adds a node that is a leaf so far and returns its number; what it predicts goes to {@link #values()}. */
    int add(double weight) {
        if (nodes == feature.length) {
            enlarge(2 * nodes);
        }
        feature[nodes] = FlatTree.LEAF;
        cover[nodes] = weight;
        return nodes++;
    }

    private void enlarge(int size) {
        feature = Arrays.copyOf(feature, size);
        threshold = Arrays.copyOf(threshold, size);
        left = Arrays.copyOf(left, size);
        right = Arrays.copyOf(right, size);
        missingLeft = Arrays.copyOf(missingLeft, size);
        cover = Arrays.copyOf(cover, size);
        gain = Arrays.copyOf(gain, size);
        values = Arrays.copyOf(values, size * outputs);
    }

    int outputs() {
        return outputs;
    }

    /** Outputs of each node, one node behind the other. */
    double[] values() {
        return values;
    }

    /** Makes the last node added a split; its left child is added next. */
    void split(Splitter found, double lowered) {
        int node = nodes - 1;
        feature[node] = found.feature;
        threshold[node] = found.threshold;
        missingLeft[node] = found.missingLeft;
        gain[node] = lowered;
        left[node] = nodes;
        Arrays.fill(values, node * outputs, nodes * outputs, 0);
    }

    /** Makes the next node added the right child of a split. */
    void linkRight(int parent) {
        right[parent] = nodes;
    }

    FlatTree tree() {
        return new FlatTree(Arrays.copyOf(feature, nodes), Arrays.copyOf(threshold, nodes), Arrays.copyOf(left, nodes),
                Arrays.copyOf(right, nodes), Arrays.copyOf(missingLeft, nodes), Arrays.copyOf(values, nodes * outputs),
                outputs, Arrays.copyOf(cover, nodes), false);
    }

    /** Adds to each feature by how much its splits lowered the impurity, as a share of the root's weight. */
    void addGains(double[] importance) {
        for (int node = 0; node < nodes; node++) {
            if (feature[node] >= 0) {
                importance[feature[node]] += gain[node] / cover[0];
            }
        }
    }

    /** The same where features from {@code importance.length} on are shadows, whose gains are subtracted. */
    void addCorrectedGains(double[] importance) {
        for (int node = 0; node < nodes; node++) {
            int tested = feature[node];
            if (tested >= importance.length) {
                importance[tested - importance.length] -= gain[node] / cover[0];
            } else if (tested >= 0) {
                importance[tested] += gain[node] / cover[0];
            }
        }
    }
}
