package org.resistlab.numerics.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PermutationPValueTest {

    private static final double[] PERMUTED = {0.5, 0.6, 0.7, 0.4};

    @Test
    void theObservedFigureCountsAsOnePermutation() {
        assertEquals(2 / 5.0, PermutationPValue.of(0.65, PERMUTED));
        assertEquals(1 / 5.0, PermutationPValue.of(0.8, PERMUTED));
        assertEquals(1, PermutationPValue.of(0.8, new double[0]));
    }

    @Test
    void aTieCountsEvenIfItIsRounded() {
        assertEquals(2 / 5.0, PermutationPValue.of(0.7, PERMUTED));
        assertEquals(2 / 5.0, PermutationPValue.of(Math.nextUp(0.7), PERMUTED));
    }

    @Test
    void smallerMayBeBetter() {
        assertEquals(2 / 5.0, PermutationPValue.of(0.45, PERMUTED, false));
    }

    @Test
    void whatIsUnknownIsNotTakenForGood() {
        assertEquals(2 / 3.0, PermutationPValue.of(0.9, new double[] {0.5, Double.NaN}));
        assertTrue(Double.isNaN(PermutationPValue.of(Double.NaN, PERMUTED)));
    }
}
