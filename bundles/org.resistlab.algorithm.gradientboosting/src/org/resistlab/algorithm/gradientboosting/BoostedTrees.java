package org.resistlab.algorithm.gradientboosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.tree.FlatTree;
import org.resistlab.numerics.tree.TreeEnsemble;

/**
 * What boosting sums up. In a state the trees stand behind each other in arrays of one element a node; children are
 * numbered within their tree.
 *
 * @param start what the sum of each output starts from
 * @param trees in the order they were grown
 */
record BoostedTrees(double[] start, List<BoostedTree> trees) {

    BoostedTrees {
        trees = List.copyOf(trees);
    }

    int outputs() {
        return start.length;
    }

    /** The sums of all trees, [outputs][samples]. */
    double[][] scores(Matrix samples) {
        double[][] scores = new double[start.length][samples.rows()];
        for (int k = 0; k < start.length; k++) {
            Arrays.fill(scores[k], start[k]);
        }
        add(trees, samples, scores);
        return scores;
    }

    /** Adds the sums of some trees. Only the features that are tested are read. */
    static void add(List<BoostedTree> trees, Matrix samples, double[][] scores) {
        double[][] columns = new double[samples.columns()][];
        for (BoostedTree tree : trees) {
            for (int feature : tree.feature()) {
                if (feature >= 0 && columns[feature] == null) {
                    columns[feature] = samples.column(feature);
                }
            }
        }
        for (BoostedTree tree : trees) {
            double[] sums = scores[tree.output()];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += tree.value()[leaf(tree, columns, i)];
            }
        }
    }

    private static int leaf(BoostedTree tree, double[][] columns, int sample) {
        int node = 0;
        while (tree.feature()[node] >= 0) {
            double value = columns[tree.feature()[node]][sample];
            boolean left = Double.isNaN(value) ? tree.missingLeft()[node] : value <= tree.threshold()[node];
            node = left ? tree.left()[node] : tree.right()[node];
        }
        return node;
    }

    /** The trees in the form that SHAP values are computed of. */
    TreeEnsemble ensemble() {
        List<FlatTree> flat = new ArrayList<>();
        for (BoostedTree tree : trees) {
            flat.add(flat(tree));
        }
        if (flat.isEmpty()) {
            flat.add(FlatTree.leaf(new double[outputs()], 1));
        }
        double[] weights = new double[flat.size()];
        Arrays.fill(weights, 1);
        return new TreeEnsemble(flat, weights, start);
    }

    private FlatTree flat(BoostedTree tree) {
        double[][] value = new double[tree.feature().length][];
        for (int node = 0; node < value.length; node++) {
            if (tree.feature()[node] < 0) {
                value[node] = new double[outputs()];
                value[node][tree.output()] = tree.value()[node];
            }
        }
        return new FlatTree(tree.feature(), tree.threshold(), tree.left(), tree.right(), tree.missingLeft(), value,
                tree.cover(), false);
    }

    State state() {
        int nodes = trees.stream().mapToInt(tree -> tree.feature().length).sum();
        int[] starts = new int[trees.size() + 1];
        int[] output = new int[trees.size()];
        int[] feature = new int[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        int[] missingLeft = new int[nodes];
        double[] number = new double[nodes];
        double[] cover = new double[nodes];
        double[] gain = new double[nodes];
        int used = 0;
        for (int t = 0; t < trees.size(); t++) {
            BoostedTree tree = trees.get(t);
            int n = tree.feature().length;
            output[t] = tree.output();
            System.arraycopy(tree.feature(), 0, feature, used, n);
            System.arraycopy(tree.left(), 0, left, used, n);
            System.arraycopy(tree.right(), 0, right, used, n);
            System.arraycopy(tree.cover(), 0, cover, used, n);
            System.arraycopy(tree.gain(), 0, gain, used, n);
            for (int node = 0; node < n; node++) {
                boolean leaf = tree.feature()[node] < 0;
                missingLeft[used + node] = tree.missingLeft()[node] ? 1 : 0;
                number[used + node] = leaf ? tree.value()[node] : tree.threshold()[node];
            }
            used += n;
            starts[t + 1] = used;
        }
        return new State().put("start", start.clone()).put("starts", starts).put("output", output)
                .put("feature", feature).put("threshold-or-value", number).put("left", left).put("right", right)
                .put("missing-left", missingLeft).put("cover", cover).put("gain", gain);
    }

    static BoostedTrees restore(State state) {
        int[] starts = state.integers("starts");
        int[] output = state.integers("output");
        int[] feature = state.integers("feature");
        double[] number = state.reals("threshold-or-value");
        int[] missing = state.integers("missing-left");
        List<BoostedTree> trees = new ArrayList<>();
        for (int t = 0; t < output.length; t++) {
            int from = starts[t];
            int to = starts[t + 1];
            double[] threshold = new double[to - from];
            double[] value = new double[to - from];
            boolean[] missingLeft = new boolean[to - from];
            for (int node = from; node < to; node++) {
                if (feature[node] < 0) {
                    value[node - from] = number[node];
                } else {
                    threshold[node - from] = number[node];
                }
                missingLeft[node - from] = missing[node] != 0;
            }
            trees.add(new BoostedTree(output[t], Arrays.copyOfRange(feature, from, to), threshold,
                    Arrays.copyOfRange(state.integers("left"), from, to),
                    Arrays.copyOfRange(state.integers("right"), from, to), missingLeft, value,
                    Arrays.copyOfRange(state.reals("cover"), from, to),
                    Arrays.copyOfRange(state.reals("gain"), from, to)));
        }
        return new BoostedTrees(state.reals("start"), trees);
    }
}
