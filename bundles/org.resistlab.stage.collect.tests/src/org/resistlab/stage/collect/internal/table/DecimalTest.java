package org.resistlab.stage.collect.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resistlab.numerics.random.RandomStream;

/** Each expectation is the JDK's, which reads decimal numbers of any length correctly rounded. */
class DecimalTest {

    private static void assertRounded(long digits, int power) {
        String text = Long.toUnsignedString(digits) + "e" + power;
        assertEquals(Double.parseDouble(text), Decimal.of(digits, power), text);
    }

    @Test
    void anyDigitsAndPowerAreRoundedToTheNearest() {
        RandomStream random = RandomStream.of(1, "decimal");
        for (int i = 0; i < 200_000; i++) {
            long digits = random.nextLong() >>> random.nextInt(64);
            assertRounded(digits, random.nextInt(-Decimal.MOST_POWER, Decimal.MOST_POWER + 1));
            assertRounded(digits, random.nextInt(-25, 25));
        }
    }

    @Test
    void numbersHalfwayBetweenTwoDoublesGoToTheEvenOneAndTheirNeighboursDoNot() {
        RandomStream random = RandomStream.of(2, "halfway");
        for (int i = 0; i < 20_000; i++) {
            long halfway = 1L << 53 | random.nextLong() >>> 11 | 1;
            for (int k = 0; k <= 4; k++) {
                long digits = halfway * (long) Math.pow(5, k);
                for (long near = digits - 1; near <= digits + 1; near++) {
                    assertRounded(near, -k);
                }
            }
            for (int k = 0; k <= 9; k++) {
                for (long near = (halfway << k) - 1; near <= (halfway << k) + 1; near++) {
                    assertRounded(near, 0);
                }
            }
        }
    }

    @Test
    void halfwayNumbersWithPowersOfTenAboveOneGoToTheEvenOne() {
        for (int power = 1; power <= 23; power++) {
            long five = Math.round(Math.pow(5, Math.min(power, 22)));
            for (long odd = (1L << 53) / five | 1; odd < (1L << 54) / five + 64; odd += Math.max(2,
                    (1L << 47) / five)) {
                assertRounded(odd, power);
                assertRounded(odd + 1, power);
                assertRounded(2 * odd + 1, power);
            }
        }
    }

    @Test
    void everyPowerOfTenAndItsNeighboursAreRoundedToTheNearest() {
        for (int power = -Decimal.MOST_POWER; power <= Decimal.MOST_POWER; power++) {
            for (long digits : new long[] {1, 2, 5, 10, 9_999_999_999_999_999L, 9_007_199_254_740_993L,
                    1_000_000_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
                assertRounded(digits, power);
            }
        }
    }

    /**
     * Numbers on which readers have failed: those of Paxson 1991 ("A program for testing IEEE decimal-binary
     * conversion", table 1 and 2, as far as they have 19 digits), and of the tests of fast_float 6.1.
     */
    @ParameterizedTest
    @ValueSource(strings = {"5e+125", "69e+267", "999e-026", "7861e-034", "75569e-254", "928609e-261", "9210917e+080",
            "84863171e+114", "653777767e+273", "5232604057e-298", "27235667517e-109", "653532977297e-123",
            "3142213164987e-294", "46202199371337e-072", "231010996856685e-073", "9324754620109615e+212",
            "78459735791271921e+049", "272104041512242479e+200", "6802601037806061975e+198",
            "20505426358836677347e-221",
            "9e-265", "85e-037", "623e+100", "3571e+263", "81661e+153", "920657e-023", "4603285e-024", "87575437e-309",
            "245540327e+122", "6138508175e+120", "83356057653e+193", "619534293513e+124", "2335141086879e+218",
            "36167929443327e-159", "609610927149051e-255", "3743626360493413e-165", "94080055902682397e-242",
            "899810892172646163e+283", "7120190517612959703e+120", "25188282901709339043e-252",
            "9007199254740993.0", "9007199254740992.5", "6929495644600919.5", "3.7455744005952583e15",
            "2.2250738585072011e-308", "2.2250738585072014e-308", "4.9406564584124654e-324", "2.4703282292062328e-324",
            "1.7976931348623157e308", "30078505129381147446200.0", "1777820000000000000001e0",
            "0.500000000000000166533453693773481063544750213623046875", "8.98846567431158e307",
            "1.1754943508222875e-38", "1.3407807929942597e154", "0.1", "0.30000000000000004", "1e23", "9.5e-7"})
    void hardNumbersOfTheLiteratureAreRoundedToTheNearest(String text) {
        double expected = Double.parseDouble(text);
        assertEquals(expected, NumberText.parse(text.toCharArray(), 0, text.length(), '.'));
        byte[] cell = (text + ",,,").getBytes(StandardCharsets.US_ASCII);
        NumberBytes numbers = new NumberBytes(CellSyntax.plain(), ',', '"');
        double value = numbers.parse(cell, 0);
        assertEquals(expected, numbers.next() < 0 ? expected : value);
    }

    @Test
    void whatTheJdkWritesIsReadBackToTheSameBits() {
        RandomStream random = RandomStream.of(3, "bits");
        NumberBytes numbers = new NumberBytes(CellSyntax.plain(), ',', '"');
        int plain = 0;
        for (int i = 0; i < 100_000; i++) {
            double expected = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(expected)) {
                String text = Double.toString(expected);
                double read = NumberText.parse(text.toCharArray(), 0, text.length(), '.');
                assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(read), text);
                byte[] cell = (text + ",,,").getBytes(StandardCharsets.US_ASCII);
                double value = numbers.parse(cell, 0);
                if (numbers.next() >= 0) {
                    assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(value), text);
                    plain++;
                }
            }
        }
        assertEquals(0.4, plain / 100_000.0, 0.1);
    }

    @Test
    void bytesAreNumbersOnlyWhereCharactersAre() {
        RandomStream random = RandomStream.of(4, "cells");
        String alphabet = "00123456789..--+eE\"NA ;,";
        NumberBytes numbers = new NumberBytes(CellSyntax.plain(), ';', '"');
        int plain = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] row = (text + ";;;").getBytes(StandardCharsets.US_ASCII);
            double value = numbers.parse(row, 0);
            if (numbers.next() >= 0) {
                String cell = text.substring(0, numbers.next() - 1);
                String bare = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
                double expected = NumberText.parse(bare.toCharArray(), 0, bare.length(), '.');
                assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(value), cell);
                plain++;
            }
        }
        assertEquals(0.15, plain / 300_000.0, 0.1);
    }
}
