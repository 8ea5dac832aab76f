package org.resistlab.algorithm.gradientboosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.numerics.matrix.DenseMatrix;

class BinnedFeaturesTest {

    @Test
    void fewDistinctValuesAreABinEach() {
        FeatureMatrix features = Fixture.features(new double[][] {{3}, {-1}, {Double.NaN}, {3}, {0}, {-0.0}});
        BinnedFeatures binned = BinnedFeatures.of(features, 255, new TestExecution(1));

        assertArrayEquals(new byte[] {2, 0, (byte) BinnedFeatures.MISSING, 2, 1, 1}, binned.bins(0));
        assertEquals(3, binned.count(0));
        assertTrue(binned.hasMissing(0));
    }

    @Test
    void manyDistinctValuesShareBinsOfAboutEqualSize() {
        DenseMatrix values = Fixture.normal(1003, 1, "many");
        BinnedFeatures binned = BinnedFeatures.of(Fixture.features(values), 100, new TestExecution(1));
        int[] sizes = new int[100];
        double[] most = new double[100];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < 1003; i++) {
            int bin = binned.bins(0)[i];
            sizes[bin]++;
            most[bin] = Math.max(most[bin], values.get(i, 0));
        }
        assertEquals(100, binned.count(0));
        for (int bin = 0; bin < 100; bin++) {
            assertTrue(sizes[bin] == 10 || sizes[bin] == 11, sizes[bin] + " in bin " + bin);
            assertTrue(bin == 0 || most[bin] > most[bin - 1]);
        }
    }

    @Test
    void aFeatureWithoutValuesIsNotSplit() {
        FeatureMatrix features = Fixture.features(new double[][] {{Double.NaN, 1, Double.NaN}, {Double.NaN, 1, 4}});

        assertArrayEquals(new int[] {2}, BinnedFeatures.of(features, 255, new TestExecution(1)).varying());
    }
}
