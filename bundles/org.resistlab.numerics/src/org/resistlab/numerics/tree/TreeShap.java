package org.resistlab.numerics.tree;

import java.util.stream.IntStream;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Exact SHAP values of trees in polynomial time. The value of a set of features is the tree's expected output when only
 * those are known, a test of an unknown feature being averaged over the training weight of its two sides
 * (path-dependent TreeSHAP). Lundberg et al.: From local explanations to global understanding with explainable AI for
 * trees. Nature Machine Intelligence 2020,
 * <a href="https://doi.org/10.1038/s42256-019-0138-9">doi:10.1038/s42256-019-0138-9</a>.
 *
 * <p>
 * A leaf with the value v is reached with the weight Π o_j over the known features of its path times Π z_j over the
 * unknown ones. As Shapley's weight of a set is a beta integral, {@code |S|! (d-|S|-1)! / d! = ∫ t^|S| (1-t)^(d-|S|-1)
 * dt} over [0, 1], a feature's part in the leaf is {@code v (o_i - z_i) ∫ Π_{j≠i} (t o_j + (1-t) z_j) dt}. Its
 * integrand is a polynomial of a degree below d, which Gauss's quadrature integrates exactly at d / 2 nodes, from
 * positive terms alone; and as in linear TreeSHAP (Yu et al., NeurIPS 2022,
 * <a href="https://doi.org/10.48550/arXiv.2209.08192">doi:10.48550/arXiv.2209.08192</a>) the leaves below an edge are
 * summed before its feature is credited. So a sample takes time O(nodes · depth) and not O(leaves · depth²), and only
 * the features that the trees test are read.
 *
 * <p>
 * The values of a sample sum to {@code predict(x) - expectedValue()}. An instance may be used by many threads at once;
 * the values of a row do not depend on the others asked for with it.
 */
public final class TreeShap {

    private final FeaturePositions positions;
    private final ShapTree[] trees;
    private final double base;

    /** Prepares the values of one output. */
    public TreeShap(TreeEnsemble ensemble, int output) {
        positions = FeaturePositions.of(ensemble.trees());
        trees = new ShapTree[ensemble.trees().size()];
        for (int t = 0; t < trees.length; t++) {
            trees[t] = new ShapTree(ensemble.trees().get(t), ensemble.weights()[t], output, positions);
        }
        base = ensemble.expectedValue()[output];
    }

    /** The features that the trees test, increasing: all others have the value 0. */
    public int[] features() {
        return positions.features().clone();
    }

    /** The output before any feature is known. */
    public double base() {
        return base;
    }

    /**
     * The SHAP values of some samples; to share the work between threads, ask for some rows in each.
     *
     * @param samples all features; NaN where missing
     * @param from first row
     * @param to row behind the last
     * @return [rows][{@link #features()}]
     */
    public double[][] values(Matrix samples, int from, int to) {
        double[][] values = new double[to - from][positions.features().length];
        int[] rows = IntStream.range(from, to).toArray();
        for (ShapTree tree : trees) {
            tree.addTo(values, samples, rows);
        }
        return values;
    }

    /** The SHAP values of all rows: [rows][{@link #features()}]. */
    public double[][] values(Matrix samples) {
        return values(samples, 0, samples.rows());
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
        DenseMatrix sample = DenseMatrix.of(new double[][] {x});
        for (int k = 0; k < shap.length; k++) {
            TreeShap prepared = new TreeShap(ensemble, k);
            int[] used = prepared.positions.features();
            double[] values = prepared.values(sample)[0];
            for (int j = 0; j < used.length; j++) {
                shap[k][used[j]] = values[j];
            }
        }
        return shap;
    }
}
