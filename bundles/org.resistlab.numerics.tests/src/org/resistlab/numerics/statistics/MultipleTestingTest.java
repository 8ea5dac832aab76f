package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class MultipleTestingTest {

    private static final double[] P = {0.01, 0.04, 0.03, Double.NaN, 0.005, 0.8, 0.04};

    /** R 4.2: p.adjust(p, "BH"). */
    @Test
    void benjaminiAndHochbergIsThatOfR() {
        assertArrayEquals(new double[] {0.03, 0.048, 0.048, Double.NaN, 0.03, 0.8, 0.048},
                MultipleTesting.benjaminiHochberg(P), 1e-15);
    }

    /** R 4.2: p.adjust(p, "holm"). */
    @Test
    void holmIsThatOfR() {
        assertArrayEquals(new double[] {0.05, 0.12, 0.12, Double.NaN, 0.03, 0.8, 0.12}, MultipleTesting.holm(P),
                1e-15);
    }
}
