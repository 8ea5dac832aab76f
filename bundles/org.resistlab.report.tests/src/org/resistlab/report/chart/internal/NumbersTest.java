package org.resistlab.report.chart.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.resistlab.report.chart.ChartFonts;

class NumbersTest {
    @Test
    void numbersAreRoundedWithATrueMinusAndNoNegativeZero() {
        assertEquals("−0.12", Numbers.fixed(-0.123, 2));
        assertEquals("0.00", Numbers.fixed(-0.001, 2));
        assertEquals("–", Numbers.fixed(Double.NaN, 2));
        assertEquals("0.0012", Numbers.significant(0.00123, 2));
        assertEquals("−123000", Numbers.significant(-123456, 3));
        assertEquals("1.2e−7", Numbers.significant(1.234e-7, 2));
        assertEquals("1,234,567", Numbers.count(1234567));
        assertEquals("0.91 (0.87–0.94)", Numbers.interval(0.912, 0.874, 0.941, 2));
        assertEquals("0.10 (−0.20 to 0.40)", Numbers.interval(0.1, -0.2, 0.4, 2));
        assertEquals("0.50", Numbers.interval(0.5, Double.NaN, Double.NaN, 2));
    }

    @Test
    void aShareIsOnlyAllOrNothingWhereItIs() {
        assertEquals("0 %", Numbers.percent(0));
        assertEquals("100 %", Numbers.percent(1));
        assertEquals("> 99.9 %", Numbers.percent(0.9999));
        assertEquals("25.0 %", Numbers.percent(0.25));
    }

    @Test
    void pValuesAreNeverZero() {
        assertEquals("p < 0.001", Numbers.pValue(0));
        assertEquals("p = 0.0050", Numbers.pValue(1 / 201.0));
        assertEquals("p = 0.38", Numbers.pValue(0.383));
    }

    @Test
    void ticksStandAtOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(0.2, RoundTickUnit.of(1.03, 7, "").getSize());
        assertEquals(50, RoundTickUnit.of(480, 10, "").getSize());
        assertEquals("0.4", RoundTickUnit.of(1.03, 7, "").valueToString(0.4000000001));
        assertEquals("−20 %", RoundTickUnit.of(100, 5, " %").valueToString(-20));
        assertEquals("1.5e9", RoundTickUnit.of(3e9, 6, "").valueToString(1.5e9));
    }

    @Test
    void quartilesAreThoseOfNumPy() {
        // numpy.quantile([1, 2, 4, 7, 11, 16], [0.25, 0.5, 0.75]) -> [2.5, 5.5, 10.0]
        double[] sorted = {1, 2, 4, 7, 11, 16};
        assertEquals(2.5, Quantiles.of(sorted, 0.25));
        assertEquals(5.5, Quantiles.of(sorted, 0.5));
        assertEquals(10, Quantiles.of(sorted, 0.75));
    }

    @Test
    void aHistogramCountsEveryValueOnceBordersIncluded() {
        double[] values = new double[101];
        Arrays.setAll(values, i -> i / 100.0);
        Histogram histogram = Histogram.of(values);
        assertEquals(101, Arrays.stream(histogram.counts()).sum());
        assertTrue(histogram.low() <= 0 && histogram.high() >= 1 - 1e-9);
        assertEquals(1, Arrays.stream(Histogram.of(3, 3.0).counts()).filter(c -> c > 0).count());
    }

    @Test
    void equalValuesOfASwarmLieBesideEachOther() {
        assertArrayEquals(new int[] {0, -1, 1, -2, 0, 0},
                Swarm.layers(new double[] {1, 1, 1, 1, 5, Double.NaN}, 0, 10, 100));
    }

    @Test
    void textIsShortenedToItsLimit() {
        Font font = ChartFonts.regular(Canvas.TEXT);
        String name = "HALLMARK_EPITHELIAL_MESENCHYMAL_TRANSITION";
        String shorter = Canvas.elide(name, font, 120);
        assertTrue(Canvas.width(shorter, font) <= 120, shorter);
        assertTrue(shorter.startsWith("HALL") && shorter.endsWith("ION"), shorter);
        assertEquals(name, Canvas.elide(name, font, 1000));
        assertEquals("…", Canvas.elide(name, font, 1));
    }
}
