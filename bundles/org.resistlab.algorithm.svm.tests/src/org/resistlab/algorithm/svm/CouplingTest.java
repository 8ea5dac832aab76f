package org.resistlab.algorithm.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class CouplingTest {

    @Test
    void twoClassesKeepTheirProbability() {
        assertArrayEquals(new double[] {0.3, 0.7}, Coupling.couple(2, new double[] {0.3}), 1e-9);
    }

    /**
     * numpy 1.24: Q as in equation (19) of the paper; {@code solve([[Q, 1], [1, 0]], [0, 0, 0, 1])[:3]} for r01 = 0.8,
     * r02 = 0.6, r12 = 0.3, and for four classes {@code [0.9, 0.8, 0.7, 0.4, 0.2, 0.45]}.
     */
    @Test
    void probabilitiesSolveTheLinearSystemOfThePaper() {
        assertArrayEquals(new double[] {0.5206727400140154, 0.13735108619481426, 0.3419761737911703},
                Coupling.couple(3, new double[] {0.8, 0.6, 0.3}), 1e-9);
        assertArrayEquals(
                new double[] {0.5585030929371724, 0.06786761235187438, 0.14749397560430275, 0.2261353191066505},
                Coupling.couple(4, new double[] {0.9, 0.8, 0.7, 0.4, 0.2, 0.45}), 1e-9);
    }

    @Test
    void consistentPairsGiveTheirClassesBack() {
        double[] p = {0.5, 0.3, 0.15, 0.05};
        double[] pairs = {p[0] / (p[0] + p[1]), p[0] / (p[0] + p[2]), p[0] / (p[0] + p[3]), p[1] / (p[1] + p[2]),
                p[1] / (p[1] + p[3]), p[2] / (p[2] + p[3])};
        assertArrayEquals(p, Coupling.couple(4, pairs), 1e-9);
    }

    @Test
    void certainPairsAreStillCoupled() {
        double[] coupled = Coupling.couple(3, new double[] {1, 1, 0});
        assertEquals(1, Arrays.stream(coupled).sum(), 1e-12);
        assertTrue(coupled[0] > 0.999);
    }

    @Test
    void anUnknownPairMakesAllUnknown() {
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, Double.NaN},
                Coupling.couple(3, new double[] {0.5, Double.NaN, 0.5}));
    }
}
