package org.resistlab.numerics.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.random.RandomStream;

class TreeShapTest {

    private static final int FEATURES = 5;
    private static final double CLOSE = 1e-10;

    /** A tree grown at random: features come back along a path, values and covers are arbitrary, some covers are 0. */
    private static FlatTree grow(RandomStream random, int depth, int outputs, boolean missingDirections) {
        List<int[]> structure = new ArrayList<>();
        addNode(random, depth, structure);
        int nodes = structure.size();
        int[] feature = new int[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        double[] threshold = new double[nodes];
        double[] cover = new double[nodes];
        double[][] value = new double[nodes][];
        boolean[] missingLeft = new boolean[nodes];
        for (int node = nodes - 1; node >= 0; node--) {
            feature[node] = structure.get(node)[0];
            left[node] = structure.get(node)[1];
            right[node] = structure.get(node)[2];
            threshold[node] = random.nextInt(4);
            missingLeft[node] = random.nextBoolean();
            if (feature[node] < 0) {
                cover[node] = random.nextInt(6);
                value[node] = random.doubles(outputs).toArray();
            } else {
                cover[node] = cover[left[node]] + cover[right[node]];
            }
        }
        return new FlatTree(feature, threshold, left, right, missingDirections ? missingLeft : null, value, cover,
                random.nextBoolean());
    }

    private static int addNode(RandomStream random, int depth, List<int[]> structure) {
        int[] node = {FlatTree.LEAF, 0, 0};
        int index = structure.size();
        structure.add(node);
        if (depth > 0 && random.nextInt(6) > 0) {
            node[0] = random.nextInt(FEATURES);
            node[1] = addNode(random, depth - 1, structure);
            node[2] = addNode(random, depth - 1, structure);
        }
        return index;
    }

    private static double[] sample(RandomStream random) {
        double[] x = new double[FEATURES];
        for (int j = 0; j < FEATURES; j++) {
            x[j] = random.nextInt(5) == 0 ? Double.NaN : random.nextInt(4);
        }
        return x;
    }

    /** Expected output when only some features are known, straight from the definition. */
    private static double conditional(FlatTree tree, int node, double[] x, int known, int output) {
        if (tree.isLeaf(node)) {
            return tree.value(node, output);
        }
        boolean isKnown = (known >> tree.feature()[node] & 1) == 1;
        double toLeft = isKnown ? tree.leftWeight(node, x[tree.feature()[node]]) : tree.leftShare(node);
        return toLeft * conditional(tree, tree.left()[node], x, known, output)
                + (1 - toLeft) * conditional(tree, tree.right()[node], x, known, output);
    }

    /** Shapley's formula over all subsets. */
    private static double shapley(FlatTree tree, double[] x, int feature, int output) {
        double sum = 0;
        for (int subset = 0; subset < 1 << FEATURES; subset++) {
            if ((subset >> feature & 1) == 0) {
                int size = Integer.bitCount(subset);
                double weight = factorial(size) * factorial(FEATURES - size - 1) / factorial(FEATURES);
                sum += weight * (conditional(tree, 0, x, subset | 1 << feature, output)
                        - conditional(tree, 0, x, subset, output));
            }
        }
        return sum;
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    @Test
    void valuesAreShapleysOverAllSubsets() {
        for (int trial = 0; trial < 200; trial++) {
            RandomStream random = RandomStream.of(5, "trial " + trial);
            FlatTree tree = grow(random, 7, 2, trial % 2 == 0);
            double[] x = sample(random);
            double[][] shap = TreeShap.shap(TreeEnsemble.mean(List.of(tree)), x, FEATURES);
            for (int k = 0; k < 2; k++) {
                for (int j = 0; j < FEATURES; j++) {
                    assertEquals(shapley(tree, x, j, k), shap[k][j], CLOSE, "trial " + trial);
                }
            }
        }
    }

    @Test
    void valuesOfAnEnsembleSumToWhatItPredictsBeyondItsMean() {
        RandomStream random = RandomStream.of(6, "ensemble");
        List<FlatTree> trees = new ArrayList<>();
        for (int t = 0; t < 20; t++) {
            trees.add(grow(random, 12, 3, t % 2 == 0));
        }
        double[] weights = random.doubles(20).toArray();
        TreeEnsemble ensemble = new TreeEnsemble(trees, weights, new double[] {1, 2, 3});
        for (int trial = 0; trial < 20; trial++) {
            double[] x = sample(random);
            double[][] shap = TreeShap.shap(ensemble, x, FEATURES);
            for (int k = 0; k < 3; k++) {
                double sum = ensemble.expectedValue()[k];
                for (double value : shap[k]) {
                    sum += value;
                }
                assertEquals(ensemble.predict(x)[k], sum, CLOSE);
            }
        }
    }

    /** As deep as trees get that are grown without a limit, with features that come back again and again. */
    @Test
    void valuesOfLargeTreesAddUpToo() {
        RandomStream random = RandomStream.of(7, "large");
        List<FlatTree> trees = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            trees.add(grow(random, 17, 2, t % 2 == 0));
        }
        trees.add(chain(400));
        TreeEnsemble ensemble = TreeEnsemble.mean(trees);
        double[][] samples = new double[30][];
        Arrays.setAll(samples, i -> Arrays.copyOf(sample(random), 400));
        DenseMatrix matrix = DenseMatrix.of(samples);
        TreeShap shap = new TreeShap(ensemble, 1);
        double[][] values = shap.values(matrix);

        assertTrue(ensemble.trees().stream().mapToInt(FlatTree::nodes).max().orElseThrow() > 1000);
        for (int i = 0; i < samples.length; i++) {
            assertEquals(ensemble.predict(samples[i])[1], shap.base() + Arrays.stream(values[i]).sum(), 1e-9);
        }
    }

    /** A tree that cuts off one sample at each of its levels, by another feature each time. */
    private static FlatTree chain(int depth) {
        int nodes = 2 * depth + 1;
        int[] feature = new int[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        double[] cover = new double[nodes];
        double[] values = new double[2 * nodes];
        for (int node = 0; node < nodes; node++) {
            boolean split = node % 2 == 0 && node < nodes - 1;
            feature[node] = split ? node / 2 : FlatTree.LEAF;
            left[node] = split ? node + 1 : 0;
            right[node] = split ? node + 2 : 0;
            cover[node] = node % 2 == 0 ? depth + 1 - node / 2 : 1;
            values[2 * node + 1] = split ? 0 : Math.sin(node);
        }
        return new FlatTree(feature, new double[nodes], left, right, new boolean[nodes], values, 2, cover, false);
    }

    @Test
    void valuesOfManySamplesAreThoseOfEachAndNameTheFeaturesTested() {
        RandomStream random = RandomStream.of(8, "many");
        List<FlatTree> trees = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            trees.add(widened(grow(random, 5, 2, t % 2 == 0)));
        }
        TreeEnsemble ensemble = TreeEnsemble.mean(trees);
        double[][] samples = new double[9][];
        for (int i = 0; i < samples.length; i++) {
            double[] x = sample(random);
            samples[i] = new double[10 * FEATURES];
            for (int j = 0; j < FEATURES; j++) {
                samples[i][10 * j] = x[j];
            }
        }
        TreeShap shap = new TreeShap(ensemble, 0);
        double[][] all = shap.values(DenseMatrix.of(samples));
        double[][] some = shap.values(DenseMatrix.of(samples), 4, 7);

        assertArrayEquals(new int[] {0, 10, 20, 30, 40}, shap.features());
        assertEquals(ensemble.expectedValue()[0], shap.base());
        for (int i = 0; i < samples.length; i++) {
            double[] alone = TreeShap.shap(ensemble, samples[i], 10 * FEATURES)[0];
            for (int j = 0; j < FEATURES; j++) {
                assertEquals(alone[10 * j], all[i][j]);
            }
        }
        assertArrayEquals(all[4], some[0]);
        assertArrayEquals(all[6], some[2]);
    }

    /** The same tree with features ten times their number. */
    private static FlatTree widened(FlatTree tree) {
        int[] feature = Arrays.stream(tree.feature()).map(j -> j < 0 ? j : 10 * j).toArray();
        return new FlatTree(feature, tree.threshold(), tree.left(), tree.right(), tree.missingLeft(), tree.values(),
                tree.outputs(), tree.cover(), tree.strict());
    }

    /**
     * The tree of "fever and cough" on four equally likely patients: Lundberg, Erion and Lee 2018 (arXiv:1802.03888),
     * figure 1, model A.
     */
    @Test
    void symmetricFeaturesShareEqually() {
        int leaf = FlatTree.LEAF;
        FlatTree and = new FlatTree(new int[] {0, leaf, 1, leaf, leaf}, new double[] {0.5, 0, 0.5, 0, 0},
                new int[] {1, 0, 3, 0, 0}, new int[] {2, 0, 4, 0, 0}, null, new double[][] {null, {0}, null, {0}, {80}},
                new double[] {4, 2, 2, 1, 1}, false);
        double[][] shap = TreeShap.shap(TreeEnsemble.mean(List.of(and)), new double[] {1, 1}, 3);
        assertArrayEquals(new double[] {30, 30, 0}, shap[0], CLOSE);
    }

    @Test
    void aTreeOfOneLeafExplainsNothing() {
        TreeEnsemble constant = TreeEnsemble.mean(List.of(FlatTree.leaf(new double[] {3}, 5)));
        assertArrayEquals(new double[2], TreeShap.shap(constant, new double[2], 2)[0]);
    }
}
