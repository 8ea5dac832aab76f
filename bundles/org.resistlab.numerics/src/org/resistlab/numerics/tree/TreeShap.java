package org.resistlab.numerics.tree;

/**
 * Exact SHAP values of trees in polynomial time. The value of a set of features is the tree's expected output when only
 * those are known, a test of an unknown feature being averaged over the training weight of its two sides
 * (path-dependent TreeSHAP). Lundberg et al.: From local explanations to global understanding with explainable AI for
 * trees. Nature Machine Intelligence 2020,
 * <a href="https://doi.org/10.1038/s42256-019-0138-9">doi:10.1038/s42256-019-0138-9</a>, algorithm 2.
 *
 * <p>
 * The values of a sample sum to {@code predict(x) - expectedValue()}, for each output. Takes time O(trees · leaves ·
 * depth²).
 */
public final class TreeShap {

    private final FlatTree tree;
    private final double[] x;
    private final double weight;
    private final double[][] shap;

    /** The path to the current node, one stretch for each depth; the first element of each stands for no feature. */
    private final int[] feature;
    private final double[] unknown;
    private final double[] known;
    private final double[] share;

    private TreeShap(FlatTree tree, double[] x, double weight, double[][] shap) {
        this.tree = tree;
        this.x = x;
        this.weight = weight;
        this.shap = shap;
        int depth = tree.depth() + 2;
        int size = depth * (depth + 1) / 2;
        feature = new int[size];
        unknown = new double[size];
        known = new double[size];
        share = new double[size];
    }

    /**
     * The SHAP values of one sample.
     *
     * @param ensemble the trees
     * @param x one value a feature, NaN where missing
     * @param features number of features
     * @return [outputs][features]
     */
    public static double[][] shap(TreeEnsemble ensemble, double[] x, int features) {
        double[][] shap = new double[ensemble.outputs()][features];
        for (int t = 0; t < ensemble.weights().length; t++) {
            new TreeShap(ensemble.trees().get(t), x, ensemble.weights()[t], shap).descend(0, 0, 0, 1, 1,
                    FlatTree.LEAF);
        }
        return shap;
    }

    /**
     * Goes through a node.
     *
     * @param node its number
     * @param parent where the parent's stretch begins
     * @param length elements in the parent's stretch
     * @param zero share of the training weight that takes this way when the last feature is unknown
     * @param one the same when it is known
     * @param last the feature tested above
     */
    private void descend(int node, int parent, int length, double zero, double one, int last) {
        int path = parent + length;
        copy(parent, path, length);
        extend(path, length, zero, one, last);
        int end = length + 1;
        if (tree.isLeaf(node)) {
            collect(path, end, tree.value()[node]);
            return;
        }
        int split = tree.feature()[node];
        double oldZero = 1;
        double oldOne = 1;
        int met = find(path, end, split);
        if (met >= 0) {
            oldZero = unknown[path + met];
            oldOne = known[path + met];
            unwind(path, end, met);
            end--;
        }
        double leftShare = tree.leftShare(node);
        double leftWeight = tree.leftWeight(node, x[split]);
        visit(tree.left()[node], path, end, oldZero * leftShare, oldOne * leftWeight, split);
        visit(tree.right()[node], path, end, oldZero * (1 - leftShare), oldOne * (1 - leftWeight), split);
    }

    /** A child that no sample reaches, whether the feature is known or not, counts for nothing. */
    private void visit(int child, int path, int length, double zero, double one, int split) {
        if (zero != 0 || one != 0) {
            descend(child, path, length, zero, one, split);
        }
    }

    private void copy(int from, int to, int length) {
        System.arraycopy(feature, from, feature, to, length);
        System.arraycopy(unknown, from, unknown, to, length);
        System.arraycopy(known, from, known, to, length);
        System.arraycopy(share, from, share, to, length);
    }

    private int find(int path, int length, int split) {
        for (int i = 1; i < length; i++) {
            if (feature[path + i] == split) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a feature to the path and updates the share of the subsets of each size. */
    private void extend(int path, int length, double zero, double one, int added) {
        feature[path + length] = added;
        unknown[path + length] = zero;
        known[path + length] = one;
        share[path + length] = length == 0 ? 1 : 0;
        for (int i = length - 1; i >= 0; i--) {
            share[path + i + 1] += one * share[path + i] * (i + 1) / (length + 1);
            share[path + i] = zero * share[path + i] * (length - i) / (length + 1);
        }
    }

    /** Takes an element out of a path of {@code length} elements. */
    private void unwind(int path, int length, int index) {
        double zero = unknown[path + index];
        double one = known[path + index];
        int last = length - 1;
        double next = share[path + last];
        for (int i = last - 1; i >= 0; i--) {
            if (one != 0) {
                double old = share[path + i];
                share[path + i] = next * length / ((i + 1) * one);
                next = old - share[path + i] * zero * (last - i) / length;
            } else {
                share[path + i] = share[path + i] * length / (zero * (last - i));
            }
        }
        for (int i = index; i < last; i++) {
            feature[path + i] = feature[path + i + 1];
            unknown[path + i] = unknown[path + i + 1];
            known[path + i] = known[path + i + 1];
        }
    }

    /** The sum of the shares that are left when an element is taken out. */
    private double unwoundSum(int path, int length, int index) {
        double zero = unknown[path + index];
        double one = known[path + index];
        int last = length - 1;
        double next = share[path + last];
        double total = 0;
        for (int i = last - 1; i >= 0; i--) {
            if (one != 0) {
                double old = next * length / ((i + 1) * one);
                total += old;
                next = share[path + i] - old * zero * (last - i) / length;
            } else {
                total += share[path + i] * length / (zero * (last - i));
            }
        }
        return total;
    }

    private void collect(int path, int length, double[] value) {
        for (int i = 1; i < length; i++) {
            double part = weight * unwoundSum(path, length, i) * (known[path + i] - unknown[path + i]);
            int column = feature[path + i];
            for (int k = 0; k < value.length; k++) {
                shap[k][column] += part * value[k];
            }
        }
    }
}
