package org.resistlab.stage.preprocess.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.resistlab.stage.preprocess.Near.assertNear;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Samples;
import org.resistlab.stage.preprocess.Steps;

/** Reference numbers: R 4.2.2, {@code log2}, {@code log10}, {@code log} and {@code log(base = 3)} of x + 1. */
class LogTest {

    private static final FeatureMatrix X = Samples.column(3, 1000, 0.001, Double.NaN);

    private static double[] log(Object... parameters) {
        return Steps.fit("log", Samples.training(X), parameters).apply(X).column(0);
    }

    @Test
    void basesAgreeWithR() {
        assertNear(new double[] {2, 9.9672262588359927804, 0.0014419741739063218, Double.NaN}, log());
        assertNear(new double[] {0.6020599913279623960, 3.0004340774793187840, 0.0004340774793185929, Double.NaN},
                log("base", 10));
        assertNear(new double[] {1.38629436111989057245, 6.90875477931522041786, 0.00099950033308342321, Double.NaN},
                log("base", "e"));
        assertNear(new double[] {1.26185950714291483798, 6.28861960727835267448, 0.00090978441009912148, Double.NaN},
                log("base", 3));
    }

    @Test
    void powersOfTwoHaveExactLogarithms() {
        for (int exponent = -1000; exponent <= 1000; exponent++) {
            assertEquals(exponent, Logarithm.of(Math.scalb(1.0, exponent), 2));
        }
    }

    @Test
    void smallLogarithmsKeepTheirDigits() {
        assertEquals(StrictMath.log1p(-0x1p-40) / StrictMath.log(2), Logarithm.of(1 - 0x1p-40, 2), 1e-26);
        assertEquals(-1074, Logarithm.of(Double.MIN_VALUE, 2), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, Logarithm.of(Double.POSITIVE_INFINITY, 2));
    }

    @Test
    void theOffsetIsAddedFirst() {
        assertNear(new double[] {Math.log(3.5) / Math.log(2)},
                new double[] {log("offset", 0.5)[0]});
    }

    @Test
    void aNegativeNumberIsRefusedByTheNameOfItsFeature() {
        FittedStep fitted = Steps.fit("log", Samples.training(X));
        FeatureMatrix negative = Samples.column(1, -2);
        for (IllegalArgumentException e : List.of(
                assertThrows(IllegalArgumentException.class, () -> fitted.apply(negative)),
                assertThrows(IllegalArgumentException.class,
                        () -> Steps.fit("log", Samples.training(negative))))) {
            assertTrue(e.getMessage().contains("\"x\" has -2.0"), e.getMessage());
        }
    }

    @Test
    void zeroNeedsAnOffset() {
        FeatureMatrix zero = Samples.column(0, 1);
        assertNear(new double[] {0, 1}, Steps.fit("log", Samples.training(zero)).apply(zero).column(0));
        assertThrows(IllegalArgumentException.class, () -> Steps.fit("log", Samples.training(zero), "offset", 0));
    }

    @Test
    void categoriesPassThrough() {
        FeatureMatrix samples = Samples.categories("sex", List.of("F", "M"), "M", null, "F");
        assertNear(new double[][] {{1}, {Double.NaN}, {0}},
                Steps.fit("log", Samples.training(samples), "offset", 0).apply(samples));
    }
}
