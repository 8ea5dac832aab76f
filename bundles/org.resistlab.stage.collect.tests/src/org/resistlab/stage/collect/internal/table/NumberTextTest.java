package org.resistlab.stage.collect.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.numerics.random.RandomStream;

class NumberTextTest {

    private static double parse(String text) {
        // the number does not begin at 0, so that a forgotten offset shows
        return NumberText.parse(("9" + text + "9").toCharArray(), 1, text.length(), '.');
    }

    @Test
    void everyNumberIsRoundedAsTheJdkRoundsIt() {
        RandomStream random = RandomStream.of(20260, "numbers");
        String[] formats = {"%.5f", "%.0f", "%e", "%.17g", "%.1f", "%.14e", "%.20f"};
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-12, 12));
            String text = String.format(Locale.ROOT, formats[i % formats.length], value);
            assertEquals(Double.parseDouble(text), parse(text), text);
            String shortest = Double.toString(value);
            assertEquals(value, parse(shortest), shortest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "+5", ".5", "5.", "-.25e-3", "1E5", "1e+5", "123456789012345", "1e999", "1e-999",
            "9007199254740993.0", "0.00000000000000000000012345678901234567890", "1e22", "1e23", "0.1"})
    void whatLooksLikeANumberIsOne(String text) {
        assertEquals(Double.parseDouble(text), parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "-.", "e5", "1e", "1e+", "1d", "1f", "0x10", "1,5", "1 000", "1.2.3",
            "--1",
            "NaN", "nan", "TRUE", "1-Mar", "٣"})
    void whatDoesNotIsNone(String text) {
        assertEquals(Double.NaN, parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01005", "00", "-01", "007.5", "1234567890123456"})
    void digitsThatAreANameAreNoNumber(String text) {
        assertEquals(Double.NaN, parse(text));
    }

    @Test
    void infinityIsWrittenAsByRAndNumPy() {
        assertEquals(Double.NEGATIVE_INFINITY, parse("-Inf"));
        assertEquals(Double.POSITIVE_INFINITY, parse("inf"));
        assertEquals(Double.POSITIVE_INFINITY, parse("Infinity"));
        assertEquals(Double.NaN, parse("info"));
        assertEquals(Double.NaN, parse("ink"));
    }

    @Test
    void aDecimalCommaIsReadWhereAskedFor() {
        assertEquals(-7.59, NumberText.parse("-7,59".toCharArray(), 0, 5, ','));
        assertEquals(Double.NaN, NumberText.parse("-7.59".toCharArray(), 0, 5, ','));
        assertTrue(NumberText.hasDecimalComma("-7,59".toCharArray(), 0, 5));
    }
}
