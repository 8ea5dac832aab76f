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
        if (tree.nodes() > 1) {
            double[] toLeft = toLeft(samples, rows);
            Work work = new Work();
            for (int r = 0; r < rows.length; r++) {
                work.descend(toLeft, r, rows.length);
                work.ascend(out[r]);
            }
        }
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

    /**
     * One row after the other. What a feature contributes to the product of a path depends on the edge and on whether
     * the row passes its tests, so it is computed once for each edge: for rows that do not pass, for those that do, and
     * in a third place for one that passes in part.
     */
    private final class Work {

        private static final int WAYS = 3;

        private final int nodes = tree.nodes();
        private final int points = rule.node().length;
        private final double[] known = new double[nodes];
        /** Where the row's way of each edge begins in the three arrays that follow. */
        private final int[] way = new int[nodes];
        private final double[] factor = new double[nodes * WAYS * points];
        /** Its inverse, 0 where it is 0, as nothing passes there. */
        private final double[] inverse = new double[nodes * WAYS * points];
        private final double[] weightedInverse = new double[nodes * WAYS * points];
        private final double[] product = new double[nodes * points];
        private final double[] below = new double[nodes * points];

        Work() {
            for (int node = 1; node < nodes; node++) {
                fill(node, 0, 0);
                fill(node, 1, 1);
            }
            Arrays.fill(product, 0, points, 1);
        }

        private void fill(int node, int slot, double passes) {
            int at = (node * WAYS + slot) * points;
            for (int q = 0; q < points; q++) {
                double f = unknown[node] + rule.node()[q] * (passes - unknown[node]);
                factor[at + q] = f;
                inverse[at + q] = f == 0 ? 0 : 1 / f;
                weightedInverse[at + q] = rule.weight()[q] * inverse[at + q];
            }
        }

        private int way(int node, double passes) {
            int slot = passes == 0 ? 0 : passes == 1 ? 1 : 2;
            if (slot == 2) {
                fill(node, slot, passes);
            }
            return (node * WAYS + slot) * points;
        }

        /** At each quadrature node t, the product over the features of each path, each known with t. */
        void descend(double[] toLeft, int row, int rows) {
            int[] left = tree.left();
            for (int node = 1; node < nodes; node++) {
                int from = parent[node];
                double side = toLeft[from * rows + row];
                int before = earlier[node];
                double passes = (left[from] == node ? side : 1 - side) * (before < 0 ? 1 : known[before]);
                known[node] = passes;
                int at = way(node, passes);
                way[node] = at;
                int own = node * points;
                int above = from * points;
                for (int q = 0; q < points; q++) {
                    product[own + q] = product[above + q] * factor[at + q];
                }
                if (before >= 0) {
                    int old = way[before];
                    for (int q = 0; q < points; q++) {
                        product[own + q] *= inverse[old + q];
                    }
                }
            }
        }

        /**
         * Sums the leaves below each edge and credits the edge's feature, as far as no deeper edge has tested it again.
         */
        void ascend(double[] out) {
            Arrays.fill(below, 0);
            for (int node = nodes - 1; node > 0; node--) {
                int own = node * points;
                if (tree.isLeaf(node)) {
                    for (int q = 0; q < points; q++) {
                        below[own + q] = value[node] * product[own + q];
                    }
                }
                int up = parent[node] * points;
                for (int q = 0; q < points; q++) {
                    below[up + q] += below[own + q];
                }
                double part = (known[node] - unknown[node]) * without(own, way[node]);
                int before = earlier[node];
                if (before >= 0) {
                    part -= (known[before] - unknown[before]) * without(own, way[before]);
                }
                out[position[node]] += part;
            }
        }

        /** The integral over what lies below an edge, without the factor of a feature. */
        private double without(int edge, int at) {
            double sum = 0;
            for (int q = 0; q < points; q++) {
                sum += below[edge + q] * weightedInverse[at + q];
            }
            return sum;
        }
    }
}
