package org.resistlab.stage.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.resistlab.core.data.FeatureMatrix;

/** Comparison with reference numbers, to 1e-9 of their size. */
public final class Near {

    private static final double RELATIVE = 1e-9;

    private Near() {
    }

    public static void assertNear(double expected, double actual, String what) {
        if (Double.isNaN(expected)) {
            assertTrue(Double.isNaN(actual), what + ": " + actual + " is not missing");
        } else {
            assertEquals(expected, actual, RELATIVE * Math.max(1, Math.abs(expected)), what);
        }
    }

    public static void assertNear(double[] expected, double[] actual) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertNear(expected[i], actual[i], "at " + i);
        }
    }

    public static void assertNear(double[][] expected, FeatureMatrix actual) {
        double[][] values = Samples.values(actual);
        assertEquals(expected.length, values.length);
        for (int i = 0; i < expected.length; i++) {
            assertNear(expected[i], values[i]);
        }
    }
}
