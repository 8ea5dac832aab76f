package org.resistlab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.resistlab.ui.NumberText;

class NumberTextTest {

    @Test
    void numbersAreWrittenAsExactDecimalArithmeticRoundsThem() {
        double value = -7.5e5;
        for (int i = 0; i < 50_000; i++) {
            int digits = 1 + i % 12;
            value = -value * 0.99973 + 0.0125;
            BigDecimal exact = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Math.abs(value) > 1e-4) {
                assertEquals(0, exact.compareTo(new BigDecimal(NumberText.of(value, digits))), value + ", " + digits);
            }
        }
    }

    @Test
    void anEstimateAndItsIntervalHaveThreeDecimals() {
        assertEquals("0.810 [0.742, 0.900]", NumberText.interval(0.81, 0.7421, 0.9));
        assertEquals("0.000", NumberText.interval(-0.0001, Double.NaN, Double.NaN), "no sign before nothing");
        assertEquals("1234.6", NumberText.interval(1234.56, Double.NaN, Double.NaN));
        assertEquals("", NumberText.interval(Double.NaN, Double.NaN, Double.NaN));
    }

    @Test
    void halvesGoToTheEvenDigit() {
        assertEquals("0.12", NumberText.of(0.125, 2));
        assertEquals("0.38", NumberText.of(0.375, 2));
        assertEquals("2.67", NumberText.of(2.675, 3), "which is a little less as a double");
        assertEquals("-10", NumberText.of(-9.96, 2));
        assertEquals("1200", NumberText.of(1200, 4));
        assertEquals("", NumberText.of(Double.NaN, 4));
    }
}
