package org.resistlab.numerics.tree;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A binary decision tree in arrays with one element a node; node 0 is the root and a child's number is greater than its
 * parent's.
 *
 * <p>
 * A sample whose value is missing (NaN) follows {@code missingLeft}. Where that array is null it goes down both sides,
 * each weighted by its share of the training weight, as Weka's random trees do; a node without any training weight
 * splits it in halves.
 *
 * @param feature the feature tested, or {@link #LEAF}
 * @param threshold the value it is compared with
 * @param left the child for a value at most (where {@code strict}: below) the threshold
 * @param right the other child
 * @param missingLeft whether a missing value goes left, or null to send it both ways
 * @param values outputs of each node, one node behind the other, read at leaves
 * @param outputs number of outputs of a leaf
 * @param cover training weight that reached the node, not negative
 * @param strict whether only a value below the threshold goes left, not one equal to it
 */
public record FlatTree(int[] feature, double[] threshold, int[] left, int[] right, boolean[] missingLeft,
        double[] values, int outputs, double[] cover, boolean strict) {

    /** In {@link #feature()}: the node is a leaf. */
    public static final int LEAF = -1;

    public FlatTree {
        int nodes = feature.length;
        boolean sameLength = threshold.length == nodes && left.length == nodes && right.length == nodes
                && values.length == (long) nodes * outputs && cover.length == nodes
                && (missingLeft == null || missingLeft.length == nodes);
        if (nodes == 0 || !sameLength) {
            throw new IllegalArgumentException("The tree's arrays are empty or differ in length.");
        }
        for (int node = 0; node < nodes; node++) {
            boolean leaf = feature[node] < 0;
            if (!leaf && !(isChild(left[node], node, nodes) && isChild(right[node], node, nodes))) {
                throw new IllegalArgumentException("Node " + node + " has a child that is not behind it.");
            }
            if (!(cover[node] >= 0)) {
                throw new IllegalArgumentException("Node " + node + " has the cover " + cover[node] + ".");
            }
        }
    }

    /**
     * A tree whose outputs are given by node.
     *
     * @param value [nodes][outputs]; may be null at inner nodes
     * @throws IllegalArgumentException if a leaf has no value, or leaves differ in their number of outputs
     */
    public FlatTree(int[] feature, double[] threshold, int[] left, int[] right, boolean[] missingLeft,
            double[][] value, double[] cover, boolean strict) {
        this(feature, threshold, left, right, missingLeft, flat(feature, value), outputs(feature, value), cover,
                strict);
    }

    private static int outputs(int[] feature, double[][] value) {
        for (int node = 0; node < Math.min(feature.length, value.length); node++) {
            if (feature[node] < 0 && value[node] != null) {
                return value[node].length;
            }
        }
        throw new IllegalArgumentException("No leaf has a value.");
    }

    private static double[] flat(int[] feature, double[][] value) {
        int outputs = outputs(feature, value);
        double[] values = new double[value.length * outputs];
        for (int node = 0; node < Math.min(feature.length, value.length); node++) {
            if (feature[node] < 0) {
                if (value[node] == null || value[node].length != outputs) {
                    throw new IllegalArgumentException("Leaf " + node + " has not " + outputs + " values.");
                }
                System.arraycopy(value[node], 0, values, node * outputs, outputs);
            }
        }
        return values;
    }

    private static boolean isChild(int child, int node, int nodes) {
        return child > node && child < nodes;
    }

    /** A tree of a single leaf. */
    public static FlatTree leaf(double[] value, double cover) {
        return new FlatTree(new int[] {LEAF}, new double[1], new int[1], new int[1], null, value, value.length,
                new double[] {cover}, false);
    }

    public int nodes() {
        return feature.length;
    }

    public boolean isLeaf(int node) {
        return feature[node] < 0;
    }

    /** One output of a leaf. */
    public double value(int leaf, int output) {
        return values[leaf * outputs + output];
    }

    /** Most tests between the root and a leaf. */
    public int depth() {
        int[] depth = new int[nodes()];
        int deepest = 0;
        for (int node = 0; node < depth.length; node++) {
            if (!isLeaf(node)) {
                depth[left[node]] = depth[node] + 1;
                depth[right[node]] = depth[node] + 1;
                deepest = Math.max(deepest, depth[node] + 1);
            }
        }
        return deepest;
    }

    /** The share of a node's training weight that went left; a half where it has none. */
    public double leftShare(int node) {
        double total = cover[left[node]] + cover[right[node]];
        return total > 0 ? cover[left[node]] / total : 0.5;
    }

    /** The weight, 0 to 1, with which a sample goes left at an inner node. */
    double leftWeight(int node, double x) {
        if (Double.isNaN(x)) {
            if (missingLeft == null) {
                return leftShare(node);
            }
            return missingLeft[node] ? 1 : 0;
        }
        return (strict ? x < threshold[node] : x <= threshold[node]) ? 1 : 0;
    }

    /**
     * The tree's outputs for one sample.
     *
     * @param x one value a feature
     */
    public double[] predict(double[] x) {
        double[] out = new double[outputs];
        addTo(out, x, 1);
        return out;
    }

    /** Adds the tree's outputs times a weight. */
    void addTo(double[] out, double[] x, double weight) {
        addTo(out, x, weight, 0);
    }

    private void addTo(double[] out, double[] x, double weight, int from) {
        int node = from;
        double share = weight;
        while (!isLeaf(node)) {
            double toLeft = leftWeight(node, x[feature[node]]);
            if (toLeft == 1) {
                node = left[node];
            } else {
                if (toLeft > 0) {
                    addTo(out, x, share * toLeft, left[node]);
                }
                share *= 1 - toLeft;
                node = right[node];
            }
        }
        addLeaf(out, node, share);
    }

    /** Adds the outputs of a leaf times a weight. */
    void addLeaf(double[] out, int leaf, double weight) {
        for (int k = 0; k < outputs; k++) {
            out[k] += weight * values[leaf * outputs + k];
        }
    }

    /**
     * Goes down the tree with some samples of a matrix.
     *
     * @param rows which samples
     * @return the leaf of each
     * @throws IllegalStateException if a missing value takes both ways here
     */
    public int[] leaves(Matrix samples, int[] rows) {
        int[] place = new int[samples.rows()];
        RowDescent.descend(this, samples, rows, (leaf, arrived, shares) -> {
            if (shares != null) {
                throw new IllegalStateException("A missing value takes both ways: there is no one leaf.");
            }
            for (int row : arrived) {
                place[row] = leaf;
            }
        });
        return IntStream.of(rows).map(row -> place[row]).toArray();
    }

    /** Mean output over the training weight, one an output: what is known of a sample before any of its features is. */
    public double[] expectedValue() {
        double[] reach = new double[nodes()];
        double[] expected = new double[outputs];
        reach[0] = 1;
        for (int node = 0; node < reach.length; node++) {
            if (isLeaf(node)) {
                for (int k = 0; k < expected.length; k++) {
                    expected[k] += reach[node] * value(node, k);
                }
            } else {
                double share = leftShare(node);
                reach[left[node]] = reach[node] * share;
                reach[right[node]] = reach[node] * (1 - share);
            }
        }
        return expected;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlatTree that && strict == that.strict && Arrays.equals(feature, that.feature)
                && Arrays.equals(threshold, that.threshold) && Arrays.equals(left, that.left)
                && Arrays.equals(right, that.right) && Arrays.equals(missingLeft, that.missingLeft)
                && Arrays.equals(values, that.values) && outputs == that.outputs
                && Arrays.equals(cover, that.cover);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(feature) + Arrays.hashCode(threshold);
    }

    @Override
    public String toString() {
        return "FlatTree of " + nodes() + " nodes";
    }
}
