package org.resistlab.numerics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ConformalQuantileTest {

    private static double[] counted(int n) {
        double[] errors = new double[n];
        Arrays.setAll(errors, i -> i + 1);
        return errors;
    }

    @Test
    void itIsTheErrorOfRankCoverageTimesOneMoreThanThereAre() {
        assertEquals(9, ConformalQuantile.of(counted(9), 9, 0.9));
        assertEquals(18, ConformalQuantile.of(counted(19), 19, 0.9));
        assertEquals(19, ConformalQuantile.of(counted(19), 19, 0.95));
        assertEquals(19, ConformalQuantile.of(counted(20), 20, 0.9));
    }

    @Test
    void tooFewErrorsBoundNothing() {
        assertEquals(Double.POSITIVE_INFINITY, ConformalQuantile.of(counted(8), 8, 0.9));
        assertEquals(Double.POSITIVE_INFINITY, ConformalQuantile.of(new double[0], 0, 0.9));
    }

    @Test
    void repeatsDoNotPassForMoreSamples() {
        double[] twice = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9};
        assertEquals(9, ConformalQuantile.of(twice, 9, 0.9));
        assertEquals(Double.POSITIVE_INFINITY, ConformalQuantile.of(Arrays.copyOf(twice, 16), 8, 0.9));
    }

    /**
     * The coverage of n exchangeable continuous errors is exactly k / (n + 1): 27 / 30 for n = 29. 20,000 draws have a
     * standard error of 0.0021.
     */
    @Test
    void aNewErrorIsBelowItAsOftenAsPromisedWhateverTheDistribution() {
        Random random = new Random(29);
        int covered = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            double[] errors = new double[29];
            Arrays.setAll(errors, i -> Math.exp(3 * random.nextGaussian()));
            Arrays.sort(errors);
            covered += Math.exp(3 * random.nextGaussian()) <= ConformalQuantile.of(errors, 29, 0.9) ? 1 : 0;
        }
        assertTrue(Math.abs(covered / 20_000.0 - 0.9) < 4 * 0.0021, covered + " of 20000");
    }
}
