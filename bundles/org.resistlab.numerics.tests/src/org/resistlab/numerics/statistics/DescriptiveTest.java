package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class DescriptiveTest {

    private static final double[] EMPTY = {Double.NaN};

    /** R 4.2: mean, var, sd, median. */
    @Test
    void momentsAreThoseOfR() {
        assertEquals(5.84333333333333371, Descriptive.mean(Iris.SEPAL_LENGTH), 1e-14);
        assertEquals(0.68569351230425057, Descriptive.variance(Iris.SEPAL_LENGTH), 1e-14);
        assertEquals(0.82806612797786294, Descriptive.standardDeviation(Iris.SEPAL_LENGTH), 1e-14);
        assertEquals(5.8, Descriptive.median(Iris.SEPAL_LENGTH), 0);
    }

    /** R 4.2: quantile(x, c(0.025, 0.1, 0.333, 0.975)), type 7. */
    @Test
    void quantilesAreThoseOfR() {
        assertArrayEquals(new double[] {4.4725, 4.8, 5.4, 7.7},
                Descriptive.quantiles(Iris.SEPAL_LENGTH, 0.025, 0.1, 0.333, 0.975), 1e-12);
        assertEquals(4.3, Descriptive.quantile(Iris.SEPAL_LENGTH, 0));
        assertEquals(7.9, Descriptive.quantile(Iris.SEPAL_LENGTH, 1));
        assertThrows(IllegalArgumentException.class, () -> Descriptive.quantile(Iris.SEPAL_LENGTH, 1.01));
    }

    @Test
    void missingValuesAreSkipped() {
        double[] values = {Double.NaN, 4, 1, Double.NaN, 4, 3};
        assertEquals(4, Descriptive.count(values));
        assertEquals(3, Descriptive.mean(values));
        assertEquals(2, Descriptive.variance(values));
        assertEquals(3.5, Descriptive.median(values));
        assertEquals(1, Descriptive.minimum(values));
        assertEquals(4, Descriptive.maximum(values));
        assertEquals(12, Descriptive.sum(values));
        assertEquals(4, Descriptive.mostFrequent(values));
    }

    @Test
    void nothingIsKnownOfNoValues() {
        assertTrue(Double.isNaN(Descriptive.mean(EMPTY)));
        assertTrue(Double.isNaN(Descriptive.median(EMPTY)));
        assertTrue(Double.isNaN(Descriptive.mostFrequent(EMPTY)));
        assertTrue(Double.isNaN(Descriptive.minimum(EMPTY)));
        assertTrue(Double.isNaN(Descriptive.maximum(EMPTY)));
        assertTrue(Double.isNaN(Descriptive.variance(new double[] {1, Double.NaN})));
    }

    @Test
    void equalValuesHaveExactlyNoVariance() {
        assertEquals(0, Descriptive.variance(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}));
    }

    @Test
    void infiniteValuesDoNotBreakTheMean() {
        assertEquals(Double.POSITIVE_INFINITY, Descriptive.mean(new double[] {1, Double.POSITIVE_INFINITY}));
        assertEquals(Double.POSITIVE_INFINITY,
                Descriptive.quantile(new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}, 0.4));
    }

    @Test
    void ofSeveralMostFrequentValuesTheSmallestIsTaken() {
        assertEquals(2, Descriptive.mostFrequent(new double[] {5, 2, 5, 2, 9}));
    }
}
