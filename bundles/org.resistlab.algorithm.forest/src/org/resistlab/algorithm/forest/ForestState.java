package org.resistlab.algorithm.forest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * Keeps the trees of a forest in few arrays, one tree behind the other. A left child stands right behind its parent, so
 * only the right one is kept; thresholds and directions are kept of inner nodes, outputs of leaves.
 */
final class ForestState {

    private ForestState() {
    }

    static State of(TreeEnsemble forest) {
        int outputs = forest.outputs();
        int nodes = forest.trees().stream().mapToInt(FlatTree::nodes).sum();
        int[] starts = new int[forest.trees().size() + 1];
        int[] feature = new int[nodes];
        int[] right = new int[nodes];
        double[] cover = new double[nodes];
        double[] threshold = new double[nodes];
        byte[] missingLeft = new byte[nodes];
        double[] values = new double[nodes * outputs];
        int splits = 0;
        int leaves = 0;
        for (int t = 0; t + 1 < starts.length; t++) {
            FlatTree tree = forest.trees().get(t);
            int from = starts[t];
            starts[t + 1] = from + tree.nodes();
            System.arraycopy(tree.feature(), 0, feature, from, tree.nodes());
            System.arraycopy(tree.right(), 0, right, from, tree.nodes());
            System.arraycopy(tree.cover(), 0, cover, from, tree.nodes());
            for (int node = 0; node < tree.nodes(); node++) {
                if (tree.isLeaf(node)) {
                    System.arraycopy(tree.values(), node * outputs, values, leaves * outputs, outputs);
                    leaves++;
                } else {
                    threshold[splits] = tree.threshold()[node];
                    missingLeft[splits] = (byte) (tree.missingLeft()[node] ? 1 : 0);
                    splits++;
                }
            }
        }
        return new State().put("outputs", outputs).put("starts", starts).put("feature", feature).put("right", right)
                .put("cover", cover).put("threshold", Arrays.copyOf(threshold, splits))
                .put("missing_left", Arrays.copyOf(missingLeft, splits))
                .put("values", Arrays.copyOf(values, leaves * outputs));
    }

    static TreeEnsemble restore(State state) {
        int outputs = state.integer("outputs");
        int[] starts = state.integers("starts");
        int[] feature = state.integers("feature");
        double[] thresholds = state.reals("threshold");
        byte[] directions = state.bytes("missing_left");
        double[] outputsOfLeaves = state.reals("values");
        List<FlatTree> trees = new ArrayList<>();
        int splits = 0;
        int leaves = 0;
        for (int t = 0; t + 1 < starts.length; t++) {
            int nodes = starts[t + 1] - starts[t];
            int[] left = new int[nodes];
            double[] threshold = new double[nodes];
            boolean[] missingLeft = new boolean[nodes];
            double[] values = new double[nodes * outputs];
            for (int node = 0; node < nodes; node++) {
                if (feature[starts[t] + node] == FlatTree.LEAF) {
                    System.arraycopy(outputsOfLeaves, leaves * outputs, values, node * outputs, outputs);
                    leaves++;
                } else {
                    left[node] = node + 1;
                    threshold[node] = thresholds[splits];
                    missingLeft[node] = directions[splits] != 0;
                    splits++;
                }
            }
            trees.add(new FlatTree(Arrays.copyOfRange(feature, starts[t], starts[t + 1]), threshold, left,
                    Arrays.copyOfRange(state.integers("right"), starts[t], starts[t + 1]), missingLeft, values, outputs,
                    Arrays.copyOfRange(state.reals("cover"), starts[t], starts[t + 1]), false));
        }
        return TreeEnsemble.mean(trees);
    }
}
