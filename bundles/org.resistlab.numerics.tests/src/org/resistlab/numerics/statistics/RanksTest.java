package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RanksTest {

    /** R 4.2: rank(x, na.last = "keep"). */
    @Test
    void tiesShareTheirMeanRankAndMissingValuesHaveNone() {
        assertArrayEquals(new double[] {5.5, 2, Double.NaN, 5.5, 4, 2, 2},
                Ranks.average(new double[] {3.5, 1, Double.NaN, 3.5, 2, 1, 1}));
    }
}
