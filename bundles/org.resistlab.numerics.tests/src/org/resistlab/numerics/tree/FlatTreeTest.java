package org.resistlab.numerics.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.matrix.DenseMatrix;

class FlatTreeTest {

    private static final int L = FlatTree.LEAF;

    /** x0 at 2; on the left a leaf 10 of cover 30, on the right x1 at 5 with leaves 20 (cover 60) and 40 (cover 10). */
    private static FlatTree tree(boolean[] missingLeft, boolean strict) {
        return new FlatTree(new int[] {0, L, 1, L, L}, new double[] {2, 0, 5, 0, 0}, new int[] {1, 0, 3, 0, 0},
                new int[] {2, 0, 4, 0, 0}, missingLeft, new double[][] {null, {10}, null, {20}, {40}},
                new double[] {100, 30, 70, 60, 10}, strict);
    }

    private static double predict(FlatTree tree, double... x) {
        return tree.predict(x)[0];
    }

    @Test
    void theThresholdItselfGoesLeftUnlessStrict() {
        FlatTree loose = tree(null, false);
        FlatTree strict = tree(null, true);
        assertEquals(10, predict(loose, 2, 0));
        assertEquals(20, predict(strict, 2, 0));
        assertEquals(10, predict(strict, 1.9, 0));
        assertEquals(40, predict(loose, 3, 6));
        assertEquals(20, predict(loose, 3, 5));
    }

    @Test
    void aMissingValueFollowsItsDirection() {
        FlatTree tree = tree(new boolean[] {false, false, true, false, false}, false);
        assertEquals(20, predict(tree, Double.NaN, Double.NaN));
        assertEquals(40, predict(tree, Double.NaN, 6));
    }

    @Test
    void withoutDirectionsAMissingValueGoesBothWays() {
        FlatTree tree = tree(null, false);
        assertEquals(0.3 * 10 + 0.7 * 40, predict(tree, Double.NaN, 6), 1e-14);
        assertEquals(60 / 70.0 * 20 + 10 / 70.0 * 40, predict(tree, 3, Double.NaN), 1e-14);
        assertEquals(tree.expectedValue()[0], predict(tree, Double.NaN, Double.NaN), 1e-14);
    }

    @Test
    void expectedValueIsTheMeanOverTheTrainingWeight() {
        assertArrayEquals(new double[] {(30 * 10 + 60 * 20 + 10 * 40) / 100.0}, tree(null, false).expectedValue(),
                1e-14);
    }

    @Test
    void aNodeWithoutTrainingWeightSplitsInHalves() {
        FlatTree tree = new FlatTree(new int[] {0, L, L}, new double[3], new int[] {1, 0, 0}, new int[] {2, 0, 0}, null,
                new double[][] {null, {1}, {3}}, new double[3], false);
        assertEquals(2, predict(tree, Double.NaN));
    }

    @Test
    void ensemblesAddWeightedTreesToTheirBias() {
        FlatTree tree = tree(null, false);
        TreeEnsemble boosted = new TreeEnsemble(List.of(tree, FlatTree.leaf(new double[] {7}, 1)),
                new double[] {0.5, 2}, new double[] {100});
        assertArrayEquals(new double[] {100 + 5 + 14}, boosted.predict(new double[] {0, 0}));
        assertArrayEquals(new double[] {100 + 0.5 * 19 + 14}, boosted.expectedValue(), 1e-12);
    }

    @Test
    void manySamplesTogetherGetTheBitsOfEach() {
        TreeEnsemble ensemble = new TreeEnsemble(
                List.of(tree(null, false), tree(new boolean[] {true, false, false, false, false}, true)),
                new double[] {0.3, 0.7}, new double[] {0.1});
        double[] values = {1, 2, 3, 5, 6, Double.NaN};
        double[][] samples = new double[36][];
        Arrays.setAll(samples, i -> new double[] {values[i / 6], values[i % 6]});

        double[][] predicted = ensemble.predict(DenseMatrix.of(samples));

        for (int i = 0; i < samples.length; i++) {
            assertArrayEquals(ensemble.predict(samples[i]), predicted[i]);
        }
        assertArrayEquals(new int[] {0, 1}, ensemble.features());
    }

    @Test
    void samplesFindTheirLeaves() {
        DenseMatrix samples = DenseMatrix.of(new double[][] {{1, 0}, {3, 6}, {3, 4}, {Double.NaN, 9}});

        assertArrayEquals(new int[] {4, 1, 4}, tree(new boolean[5], false).leaves(samples, new int[] {1, 0, 3}));
        assertThrows(IllegalStateException.class, () -> tree(null, false).leaves(samples, new int[] {3}));
    }

    @Test
    void meanOfTreesIsTheirAverage() {
        TreeEnsemble mean = TreeEnsemble.mean(List.of(tree(null, false), FlatTree.leaf(new double[] {30}, 5)));
        assertArrayEquals(new double[] {20}, mean.predict(new double[] {0, 0}));
    }

    @Test
    void shapeIsKnown() {
        FlatTree tree = tree(null, false);
        assertEquals(5, tree.nodes());
        assertEquals(2, tree.depth());
        assertEquals(1, tree.outputs());
        assertEquals(0, FlatTree.leaf(new double[2], 1).depth());
        assertEquals(2, FlatTree.leaf(new double[2], 1).outputs());
    }

    @Test
    void treesAreEqualByValue() {
        assertEquals(tree(null, false), tree(null, false));
        assertEquals(tree(null, false).hashCode(), tree(null, false).hashCode());
        assertNotEquals(tree(null, false), tree(null, true));
    }

    @Test
    void brokenTreesAreErrors() {
        int[] feature = {0, L, L};
        double[][] value = {null, {1}, {3}};
        assertThrows(IllegalArgumentException.class, () -> new FlatTree(feature, new double[3], new int[] {0, 0, 0},
                new int[] {2, 0, 0}, null, value, new double[3], false), "a node that is its own child");
        assertThrows(IllegalArgumentException.class, () -> new FlatTree(feature, new double[3], new int[] {1, 0, 0},
                new int[] {3, 0, 0}, null, value, new double[3], false), "a child that is not there");
        assertThrows(IllegalArgumentException.class, () -> new FlatTree(feature, new double[2], new int[] {1, 0, 0},
                new int[] {2, 0, 0}, null, value, new double[3], false), "arrays of different lengths");
        assertThrows(IllegalArgumentException.class, () -> new FlatTree(feature, new double[3], new int[] {1, 0, 0},
                new int[] {2, 0, 0}, null, new double[3][], new double[3], false), "leaves without values");
        assertThrows(IllegalArgumentException.class,
                () -> new TreeEnsemble(List.of(tree(null, false)), new double[1], new double[2]));
        assertThrows(IllegalArgumentException.class,
                () -> new TreeEnsemble(List.of(), new double[0], new double[1]));
    }
}
