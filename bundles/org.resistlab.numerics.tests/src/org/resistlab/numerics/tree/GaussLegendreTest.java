package org.resistlab.numerics.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {

    /** The integral of t^k over [0, 1] is 1 / (k + 1). */
    @Test
    void polynomialsUpToTwiceTheNumberOfNodesAreIntegratedExactly() {
        for (int points : new int[] {1, 2, 3, 6, 17, 64, 200}) {
            GaussLegendre rule = GaussLegendre.of(points);
            for (int degree = 0; degree < 2 * points; degree++) {
                double sum = 0;
                for (int q = 0; q < points; q++) {
                    sum += rule.weight()[q] * Math.pow(rule.node()[q], degree);
                }
                assertEquals(1.0 / (degree + 1), sum, 1e-14, points + " points, degree " + degree);
            }
        }
    }

    /** NumPy 1.24.2: numpy.polynomial.legendre.leggauss(3), moved to [0, 1]. */
    @Test
    void threeNodesAreTheKnownOnes() {
        GaussLegendre rule = GaussLegendre.of(3);

        assertArrayEquals(new double[] {0.1127016653792583, 0.5, 0.8872983346207417}, rule.node(), 1e-15);
        assertArrayEquals(new double[] {5 / 18.0, 8 / 18.0, 5 / 18.0}, rule.weight(), 1e-15);
    }
}
