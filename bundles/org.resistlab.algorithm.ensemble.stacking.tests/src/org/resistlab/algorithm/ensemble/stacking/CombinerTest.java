package org.resistlab.algorithm.ensemble.stacking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;

class CombinerTest {

    private static final ClassTarget TWO = new ClassTarget(new int[] {0, 1, 1, 0, 1, 0, 0, 1, 1, 0},
            List.of("sensitive", "resistant"), 1);
    private static final List<double[][]> OF_TWO = List.of(two(.2, .9, .6, .4, .3, .1, .5, .8, 1., .35),
            two(.1, .7, .9, .6, .4, .3, .2, .95, .85, 0.), two(.5, .4, .45, .6, .5, .7, .55, .35, .3, .65));

    private static final RealTarget REAL = new RealTarget(new double[] {3.1, 4.0, 5.2, 2.2, 6.1, 7.3, 1.0, 4.4});
    private static final List<double[][]> OF_REAL = List.of(real(3., 4.2, 4.8, 2.9, 5.5, 6.6, 2.1, 4.1),
            real(3.5, 3.9, 5., 2., 6.4, 6.9, 1.5, 5.), real(3.6, 3.8, 4.9, 2.6, 6.0, 6.2, 2.4, 5.2));

    private static double[][] two(double... positive) {
        return Arrays.stream(positive).mapToObj(p -> new double[] {1 - p, p}).toArray(double[][]::new);
    }

    private static double[][] real(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    private static LogarithmicPool logarithmic(double inverseStrength, boolean nonNegative) {
        return LogarithmicPool.fit(OF_TWO, TWO, inverseStrength, nonNegative, () -> fail("did not converge"));
    }

    private static LinearPool linear(double inverseStrength, boolean nonNegative) {
        return LinearPool.fit(OF_REAL, REAL, inverseStrength, nonNegative, () -> fail("did not converge"));
    }

    /**
     * SciPy 1.10.1: optimize.minimize(method="L-BFGS-B", then "BFGS" on the coordinates off the bound) of the penalized
     * log loss written with numpy.
     */
    @Test
    void weightsForTwoClassesMinimizeThePenalizedLogLoss() {
        LogarithmicPool bounded = logarithmic(1, true);
        LogarithmicPool free = logarithmic(1, false);

        assertArrayEquals(new double[] {0.6616199695811256, 0.9249663722028616, 0}, bounded.weights(), 2e-7);
        assertArrayEquals(new double[] {0, 0.029170810616070544}, bounded.intercepts(), 2e-7);
        assertArrayEquals(new double[] {0.6417229857095494, 0.9151233001619234, -0.14797937003681047}, free.weights(),
                2e-7);
        assertArrayEquals(new double[] {0, 0.04373346907893513}, free.intercepts(), 2e-7);
        assertArrayEquals(new double[] {0.4787809412788811, 0.5424093741964755, 0.2447166929217862},
                logarithmic(0.1, true).weights(), 2e-7);
    }

    /** SciPy 1.10.1, as above. */
    @Test
    void aClassWithoutSamplesDoesNotDisturbTheWeightsOfMoreClasses() {
        ClassTarget target = new ClassTarget(new int[] {0, 1, 3, 0, 1, 3, 1, 0}, List.of("a", "b", "never", "d"), 0);
        double[][] first = {{.7, .1, .1, .1}, {.2, .5, .1, .2}, {.1, .2, .1, .6}, {.4, .4, .1, .1}, {.3, .4, .1, .2},
                {.3, .3, .1, .3}, {.1, .8, 0, .1}, {.25, .25, .25, .25}};
        double[][] second = {{.5, .2, .1, .2}, {.1, .7, .1, .1}, {.2, .2, .2, .4}, {.6, .2, 0, .2}, {.5, .2, .1, .2},
                {.1, .1, .1, .7}, {.3, .4, .1, .2}, {.4, .3, .1, .2}};

        LogarithmicPool pool = LogarithmicPool.fit(List.of(first, second), target, 1, true,
                () -> fail("did not converge"));

        assertArrayEquals(new double[] {1.3422427684576697, 1.2576786185618138}, pool.weights(), 2e-7);
        assertArrayEquals(new double[] {0, 0.1881142548878087, 0, -0.05198346637352702}, pool.intercepts(), 2e-7);
        for (double[] probabilities : pool.combine(List.of(first, second))) {
            assertEquals(1, Arrays.stream(probabilities).sum(), 1e-15);
        }
    }

    /** numpy 1.24: the normal equations; SciPy 1.10.1: optimize.nnls. */
    @Test
    void weightsForRealValuesAreThoseOfARidgeRegression() {
        double[] bounded = {0.7743519330141875, 0.4824870391759255, 0};
        double[] free = {0.6784727435289627, 0.9129040958982317, -0.48010211302276057};

        assertArrayEquals(bounded, linear(1000, true).weights(), 1e-9);
        assertEquals(-1.1136926144859602, linear(1000, true).intercept(), 1e-9);
        assertArrayEquals(free, linear(1000, false).weights(), 1e-9);
        assertEquals(-0.4733839803739128, linear(1000, false).intercept(), 1e-9);
        assertArrayEquals(new double[] {0.5095807224379367, 0.41601130740481007, 0.33206123900192763},
                linear(1, true).weights(), 1e-9);
    }

    @Test
    void aStrongPenaltyMakesAllMembersCountAlike() {
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, logarithmic(1e-9, true).weights(), 1e-6);
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, linear(1e-9, true).weights(), 1e-6);
    }

    @Test
    void theUnitOfTheTargetDoesNotMatter() {
        List<double[][]> inMillions = OF_REAL.stream()
                .map(member -> Arrays.stream(member).map(row -> new double[] {row[0] * 1e6}).toArray(double[][]::new))
                .toList();
        RealTarget millions = new RealTarget(Arrays.stream(REAL.values()).map(y -> y * 1e6).toArray());

        LinearPool pool = LinearPool.fit(inMillions, millions, 1, true, () -> fail("did not converge"));

        assertArrayEquals(linear(1, true).weights(), pool.weights(), 1e-9);
        assertEquals(1e6 * linear(1, true).intercept(), pool.intercept(), 1e-3);
    }

    @Test
    void aTargetThatDoesNotVaryIsPredictedAsItIs() {
        RealTarget constant = new RealTarget(new double[] {5, 5, 5});

        LinearPool pool = LinearPool.fit(List.<double[][]>of(real(5, 5, 5)), constant, 1, true,
                () -> fail("did not converge"));

        assertEquals(5, pool.combine(List.<double[][]>of(real(5)))[0][0], 1e-12);
    }

    @Test
    void membersThatSeparateTheClassesPerfectlyGetFiniteWeights() {
        double[][] sure = two(0, 1, 1, 0, 1, 0, 0, 1, 1, 0);

        LogarithmicPool pool = LogarithmicPool.fit(List.of(sure, sure), TWO, 1, true, () -> fail("did not converge"));
        double[] probabilities = pool.combine(List.of(sure, sure))[1];

        assertEquals(pool.weights()[0], pool.weights()[1], 1e-9);
        assertTrue(probabilities[1] > 0.95 && probabilities[1] < 1, Arrays.toString(probabilities));
    }
}
