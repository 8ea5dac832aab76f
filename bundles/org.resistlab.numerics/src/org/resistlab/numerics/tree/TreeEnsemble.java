package org.resistlab.numerics.tree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.Matrix;

/**
 * A weighted sum of trees: bias + Σ weight · tree. A forest's weights are 1 / number of trees, those of boosted trees
 * are 1. Missing values are each {@linkplain FlatTree tree's} own matter.
 *
 * @param trees at least one, all with as many outputs as {@code bias}
 * @param weights one a tree
 * @param bias one an output
 */
public record TreeEnsemble(List<FlatTree> trees, double[] weights, double[] bias) {

    public TreeEnsemble {
        trees = List.copyOf(trees);
        if (trees.isEmpty() || trees.size() != weights.length) {
            throw new IllegalArgumentException(trees.size() + " trees and " + weights.length + " weights.");
        }
        for (FlatTree tree : trees) {
            if (tree.outputs() != bias.length) {
                throw new IllegalArgumentException(
                        "A tree has " + tree.outputs() + " outputs, the bias " + bias.length + ".");
            }
        }
    }

    /** The mean of some trees. */
    public static TreeEnsemble mean(List<FlatTree> trees) {
        double[] weights = new double[trees.size()];
        Arrays.fill(weights, 1.0 / trees.size());
        return new TreeEnsemble(trees, weights, new double[trees.get(0).outputs()]);
    }

    public int outputs() {
        return bias.length;
    }

    /**
     * The sum for one sample, one value an output.
     *
     * @param x one value a feature, NaN where missing
     */
    public double[] predict(double[] x) {
        double[] out = bias.clone();
        for (int t = 0; t < weights.length; t++) {
            trees.get(t).addTo(out, x, weights[t]);
        }
        return out;
    }

    /**
     * The sum for all samples of a matrix, to the same bits as one by one. Only the features tested on a sample's way
     * are read, by column.
     *
     * @param samples all features, NaN where missing
     * @return samples × outputs
     */
    public double[][] predict(Matrix samples) {
        double[][] out = new double[samples.rows()][];
        Arrays.setAll(out, i -> bias.clone());
        int[] all = IntStream.range(0, out.length).toArray();
        for (int t = 0; t < weights.length; t++) {
            FlatTree tree = trees.get(t);
            double weight = weights[t];
            RowDescent.descend(tree, samples, all, (leaf, rows, shares) -> {
                for (int r = 0; r < rows.length; r++) {
                    tree.addLeaf(out[rows[r]], leaf, shares == null ? weight : weight * shares[r]);
                }
            });
        }
        return out;
    }

    /** The features that at least one tree tests, increasing. */
    public int[] features() {
        return FeaturePositions.of(trees).features();
    }

    /** The sum over the trees' training weight, one value an output: SHAP values start from it. */
    public double[] expectedValue() {
        double[] out = bias.clone();
        for (int t = 0; t < weights.length; t++) {
            double[] expected = trees.get(t).expectedValue();
            for (int k = 0; k < out.length; k++) {
                out[k] += weights[t] * expected[k];
            }
        }
        return out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeEnsemble that && trees.equals(that.trees) && Arrays.equals(weights, that.weights)
                && Arrays.equals(bias, that.bias);
    }

    @Override
    public int hashCode() {
        return 31 * trees.hashCode() + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "TreeEnsemble of " + weights.length + " trees";
    }
}
