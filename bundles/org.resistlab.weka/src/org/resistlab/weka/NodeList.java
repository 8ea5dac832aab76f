package org.resistlab.weka;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.numerics.tree.FlatTree;

/**
 * Collects the nodes of a {@link FlatTree}, parents before children. A split into many branches by category becomes a
 * chain of splits by code, with the same shares for a missing value.
 */
public final class NodeList {

    private final List<double[]> values = new ArrayList<>();
    private final List<double[]> splits = new ArrayList<>();
    private final List<int[]> links = new ArrayList<>();
    private final boolean strict;

    /** @param strict whether a value equal to a threshold goes right */
    public NodeList(boolean strict) {
        this.strict = strict;
    }

    private int add(double[] value, int feature, double threshold, double cover) {
        values.add(value);
        splits.add(new double[] {threshold, cover});
        links.add(new int[] {feature, 0, 0});
        return values.size() - 1;
    }

    /** Adds a leaf and returns its number. */
    public int leaf(double[] value, double cover) {
        return add(value, FlatTree.LEAF, 0, cover);
    }

    /** Adds a split whose branches are added next and then {@linkplain #link linked}; returns its number. */
    public int split(int feature, double threshold, double cover) {
        return add(null, feature, threshold, cover);
    }

    /** Sets the branches of a split. */
    public void link(int split, int left, int right) {
        links.get(split)[1] = left;
        links.get(split)[2] = right;
    }

    /**
     * Adds a split by category.
     *
     * @param shares share of the training weight of each category; a missing value is spread by them
     * @param branch adds the branch of a category, given its cover, and returns its number
     */
    public int categories(int feature, double[] shares, double cover, Branch branch) {
        return categories(feature, shares, cover, branch, 0);
    }

    private int categories(int feature, double[] shares, double cover, Branch branch, int first) {
        if (first == shares.length - 1) {
            return branch.add(first, cover * shares[first]);
        }
        double rest = 0;
        for (int category = first; category < shares.length; category++) {
            rest += shares[category];
        }
        int split = split(feature, first + 0.5, cover * rest);
        int left = branch.add(first, cover * shares[first]);
        link(split, left, categories(feature, shares, cover, branch, first + 1));
        return split;
    }

    /** The tree of all nodes added; the first is its root. */
    public FlatTree tree() {
        int n = values.size();
        int[] feature = new int[n];
        int[] left = new int[n];
        int[] right = new int[n];
        double[] threshold = new double[n];
        double[] cover = new double[n];
        for (int node = 0; node < n; node++) {
            feature[node] = links.get(node)[0];
            left[node] = links.get(node)[1];
            right[node] = links.get(node)[2];
            threshold[node] = splits.get(node)[0];
            cover[node] = splits.get(node)[1];
        }
        return new FlatTree(feature, threshold, left, right, null, values.toArray(double[][]::new), cover, strict);
    }

    /** Adds one branch of a split by category. */
    @FunctionalInterface
    public interface Branch {

        /** Adds the branch's nodes and returns the number of its first. */
        int add(int category, double cover);
    }
}
