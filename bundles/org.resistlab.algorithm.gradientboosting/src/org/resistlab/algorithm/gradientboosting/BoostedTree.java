package org.resistlab.algorithm.gradientboosting;

import java.util.List;

/**
 * A grown tree in arrays with one element a node; a child's number is greater than its parent's.
 *
 * @param output the output it adds to
 * @param feature the feature tested, -1 at a leaf
 * @param threshold the largest value that goes left
 * @param missingLeft whether a sample without a value goes left
 * @param value what a leaf adds
 * @param cover weight of the training samples that reached the node
 * @param gain twice what the split lowered the loss by
 */
record BoostedTree(int output, int[] feature, double[] threshold, int[] left, int[] right, boolean[] missingLeft,
        double[] value, double[] cover, double[] gain) {

    static BoostedTree of(List<Node> nodes, int output, Growth growth) {
        int n = nodes.size();
        BoostedTree tree = new BoostedTree(output, new int[n], new double[n], new int[n], new int[n], new boolean[n],
                new double[n], new double[n], new double[n]);
        for (Node node : nodes) {
            int i = node.number;
            tree.cover[i] = node.weight;
            if (node.isLeaf()) {
                tree.feature[i] = -1;
                tree.value[i] = node.value;
            } else {
                tree.feature[i] = node.split.feature();
                tree.threshold[i] = node.threshold;
                tree.missingLeft[i] = node.missingLeft;
                tree.left[i] = node.left.number;
                tree.right[i] = node.right.number;
                tree.gain[i] = growth.gain(node);
            }
        }
        return tree;
    }
}
