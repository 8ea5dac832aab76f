package org.resistlab.numerics.tree;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A tree prepared for Shapley values: for each node what lies between it and the root. An edge has the number of the
 * node it leads to.
 */
final class ShapTree {

    private final FlatTree tree;
    private final double[] value;
    private final int[] parent;
    /** The edge above that tests the same feature, or -1. */
    private final int[] earlier;
    /** Share of the training weight that passes all tests of the edge's feature down to it. */
    private final double[] unknown;
    /** Where the edge's feature stands among those of the ensemble. */
    private final int[] position;
    private final GaussLegendre rule;

    /**
     * @param weight of the tree in the ensemble
     * @param output which of the tree's outputs
     * @param positions of features among those of the ensemble, by feature
     */
    ShapTree(FlatTree tree, double weight, int output, FeaturePositions positions) {
        this.tree = tree;
        int nodes = tree.nodes();
        value = new double[nodes];
        parent = new int[nodes];
        earlier = new int[nodes];
        unknown = new double[nodes];
        position = new int[nodes];
        int[] different = new int[nodes];
        int most = 0;
        for (int node = 0; node < nodes; node++) {
            if (tree.isLeaf(node)) {
                value[node] = weight * tree.value(node, output);
                most = Math.max(most, different[node]);
            } else {
                int at = positions.of(tree.feature()[node]);
                int before = above(node, at);
                double share = tree.leftShare(node);
                link(node, tree.left()[node], before, share, at);
                link(node, tree.right()[node], before, 1 - share, at);
                different[tree.left()[node]] = different[node] + (before < 0 ? 1 : 0);
                different[tree.right()[node]] = different[tree.left()[node]];
            }
        }
        rule = GaussLegendre.of(Math.max(1, (most + 1) / 2));
    }

    private void link(int node, int child, int before, double share, int at) {
        parent[child] = node;
        earlier[child] = before;
        unknown[child] = before < 0 ? share : unknown[before] * share;
        position[child] = at;
    }

    private int above(int node, int at) {
        int edge = node;
        while (edge != 0 && position[edge] != at) {
            edge = parent[edge];
        }
        return edge == 0 ? -1 : edge;
    }

    /**
     * Adds the tree's Shapley values.
     *
     * @param out [rows][features of the ensemble]
     */
    void addTo(double[][] out, Matrix samples, int[] rows) {
        int nodes = tree.nodes();
        if (nodes == 1) {
            return;
        }
        double[] toLeft = toLeft(samples, rows);
        double[] known = new double[nodes];
        double[] factor = new double[nodes * points()];
        double[] product = new double[nodes * points()];
        double[] below = new double[nodes * points()];
        for (int r = 0; r < rows.length; r++) {
            descend(toLeft, r, rows.length, known, factor, product);
            ascend(known, factor, product, below, out[r]);
        }
    }

    private int points() {
        return rule.node().length;
    }

    /** The weight with which each row goes left at each inner node: nodes × rows. */
    private double[] toLeft(Matrix samples, int[] rows) {
        double[] toLeft = new double[tree.nodes() * rows.length];
        double[] values = new double[rows.length];
        for (int node = 0; node < tree.nodes(); node++) {
            if (!tree.isLeaf(node)) {
                samples.gather(tree.feature()[node], rows, values);
                for (int r = 0; r < rows.length; r++) {
                    toLeft[node * rows.length + r] = tree.leftWeight(node, values[r]);
                }
            }
        }
        return toLeft;
    }

    /** At each quadrature node, the product over the features of each path: what becomes known is known with t. */
    private void descend(double[] toLeft, int row, int rows, double[] known, double[] factor, double[] product) {
        double[] t = rule.node();
        int points = t.length;
        int[] left = tree.left();
        for (int q = 0; q < points; q++) {
            product[q] = 1;
        }
        for (int node = 1; node < known.length; node++) {
            int from = parent[node];
            double passes = toLeft[from * rows + row];
            int before = earlier[node];
            double one = (left[from] == node ? passes : 1 - passes) * (before < 0 ? 1 : known[before]);
            double zero = unknown[node];
            known[node] = one;
            for (int q = 0; q < points; q++) {
                double f = zero + t[q] * (one - zero);
                double above = product[from * points + q];
                if (before >= 0) {
                    double old = factor[before * points + q];
                    above = old == 0 ? 0 : above / old;
                }
                factor[node * points + q] = f;
                product[node * points + q] = above * f;
            }
        }
    }

    /** Sums the leaves below each edge and credits the edge's feature, as far as no deeper edge has tested it again. */
    private void ascend(double[] known, double[] factor, double[] product, double[] below, double[] out) {
        double[] weight = rule.weight();
        int points = weight.length;
        Arrays.fill(below, 0);
        for (int node = known.length - 1; node > 0; node--) {
            int from = node * points;
            int up = parent[node] * points;
            boolean leaf = tree.isLeaf(node);
            double sum = 0;
            for (int q = 0; q < points; q++) {
                double ofLeaves = leaf ? value[node] * product[from + q] : below[from + q];
                double f = factor[from + q];
                sum += f == 0 ? 0 : weight[q] * ofLeaves / f;
                below[from + q] = ofLeaves;
                below[up + q] += ofLeaves;
            }
            double part = (known[node] - unknown[node]) * sum;
            int before = earlier[node];
            if (before >= 0) {
                part -= (known[before] - unknown[before]) * without(below, factor, weight, from, before * points);
            }
            out[position[node]] += part;
        }
    }

    private static double without(double[] below, double[] factor, double[] weight, int from, int before) {
        double sum = 0;
        for (int q = 0; q < weight.length; q++) {
            double f = factor[before + q];
            sum += f == 0 ? 0 : weight[q] * below[from + q] / f;
        }
        return sum;
    }
}
