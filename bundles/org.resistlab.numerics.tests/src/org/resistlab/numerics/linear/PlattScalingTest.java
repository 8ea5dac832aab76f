package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.Iris;

class PlattScalingTest {

    private final double[] decision = Arrays.stream(Iris.lastTwo(Iris.PETAL_LENGTH)).map(length -> length - 4.9)
            .toArray();

    /** scikit-learn 1.2.1: sklearn.calibration._sigmoid_calibration(decision, labels), itself by BFGS to 1e-4. */
    @Test
    void curveIsThatOfScikitLearn() {
        PlattScaling platt = PlattScaling.fit(decision, Iris.isVirginica());
        assertEquals(-5.602332130742354, platt.a(), 2e-3);
        assertEquals(-0.18361201596160479, platt.b(), 2e-3);
        assertEquals(1 / (1 + Math.exp(platt.a() * 0.3 + platt.b())), platt.probability(0.3), 1e-15);
    }

    /** At the optimum the probabilities and the smoothed targets have equal sums, also when weighted by decision. */
    @Test
    void theGradientVanishes() {
        PlattScaling platt = PlattScaling.fit(decision, Iris.isVirginica());
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < decision.length; i++) {
            double target = i >= 50 ? 51.0 / 52 : 1.0 / 52;
            sum += target - platt.probability(decision[i]);
            moment += decision[i] * (target - platt.probability(decision[i]));
        }
        assertEquals(0, sum, 1e-5);
        assertEquals(0, moment, 1e-5);
    }

    @Test
    void separatedClassesStayShortOfCertainty() {
        PlattScaling platt = PlattScaling.fit(new double[] {-1e3, -2, -1, 1, 2, 1e3}, new int[] {0, 0, 0, 1, 1, 1});
        assertTrue(platt.a() < 0);
        assertTrue(platt.probability(1) > 0.5 && platt.probability(1) < 1);
        assertEquals(1, platt.probability(1e9), 1e-9);
    }

    @Test
    void noDecisionsAreAnError() {
        assertThrows(IllegalArgumentException.class, () -> PlattScaling.fit(new double[0], new int[0]));
        assertThrows(IllegalArgumentException.class, () -> PlattScaling.fit(new double[2], new int[3]));
    }
}
