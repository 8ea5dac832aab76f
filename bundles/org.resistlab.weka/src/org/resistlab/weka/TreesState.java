package org.resistlab.weka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.state.State;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/** Keeps Weka's trees in a {@link State} as long arrays, one tree behind the other. */
final class TreesState {

    private TreesState() {
    }

    /** Trees of which a missing value takes both ways, as all of Weka's do. */
    static State of(TreeEnsemble ensemble) {
        int nodes = 0;
        int leaves = 0;
        int[] starts = new int[ensemble.trees().size() + 1];
        for (int t = 0; t < ensemble.trees().size(); t++) {
            FlatTree tree = ensemble.trees().get(t);
            for (int node = 0; node < tree.nodes(); node++) {
                leaves += tree.isLeaf(node) ? 1 : 0;
            }
            nodes += tree.nodes();
            starts[t + 1] = nodes;
        }
        int[] feature = new int[nodes];
        double[] threshold = new double[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        double[] cover = new double[nodes];
        double[] values = new double[leaves * ensemble.outputs()];
        int used = 0;
        for (int t = 0; t < ensemble.trees().size(); t++) {
            FlatTree tree = ensemble.trees().get(t);
            int n = tree.nodes();
            System.arraycopy(tree.feature(), 0, feature, starts[t], n);
            System.arraycopy(tree.threshold(), 0, threshold, starts[t], n);
            System.arraycopy(tree.left(), 0, left, starts[t], n);
            System.arraycopy(tree.right(), 0, right, starts[t], n);
            System.arraycopy(tree.cover(), 0, cover, starts[t], n);
            for (int node = 0; node < n; node++) {
                if (tree.isLeaf(node)) {
                    System.arraycopy(tree.values(), node * tree.outputs(), values, used, ensemble.outputs());
                    used += ensemble.outputs();
                }
            }
        }
        return new State().put("strict", ensemble.trees().get(0).strict()).put("weights", ensemble.weights().clone())
                .put("bias", ensemble.bias().clone()).put("starts", starts).put("feature", feature)
                .put("threshold", threshold).put("left", left).put("right", right).put("cover", cover)
                .put("values", values);
    }

    static TreeEnsemble restore(State state) {
        boolean strict = state.flag("strict");
        double[] bias = state.reals("bias");
        int[] starts = state.integers("starts");
        int[] feature = state.integers("feature");
        double[] values = state.reals("values");
        List<FlatTree> trees = new ArrayList<>();
        int used = 0;
        for (int t = 0; t + 1 < starts.length; t++) {
            int from = starts[t];
            int to = starts[t + 1];
            double[][] value = new double[to - from][];
            for (int node = 0; node < value.length; node++) {
                if (feature[from + node] == FlatTree.LEAF) {
                    value[node] = Arrays.copyOfRange(values, used, used + bias.length);
                    used += bias.length;
                }
            }
            trees.add(new FlatTree(Arrays.copyOfRange(feature, from, to),
                    Arrays.copyOfRange(state.reals("threshold"), from, to),
                    Arrays.copyOfRange(state.integers("left"), from, to),
                    Arrays.copyOfRange(state.integers("right"), from, to), null, value,
                    Arrays.copyOfRange(state.reals("cover"), from, to), strict));
        }
        return new TreeEnsemble(trees, state.reals("weights"), bias);
    }
}
