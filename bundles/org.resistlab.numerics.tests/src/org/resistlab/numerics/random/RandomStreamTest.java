package org.resistlab.numerics.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    private static void assertPhilox(long[] counter, long key0, long key1, long... expected) {
        Philox.apply(counter, key0, key1);
        assertArrayEquals(expected, counter);
    }

    /** Known answers of Random123 (kat_vectors: philox4x64 10); NumPy's Philox gives the same. */
    @Test
    void philoxGivesTheKnownAnswers() {
        assertPhilox(new long[4], 0, 0, 0x16554d9eca36314cL, 0xdb20fe9d672d0fdcL, 0xd7e772cee186176bL,
                0x7e68b68aec7ba23bL);
        assertPhilox(new long[] {-1, -1, -1, -1}, -1, -1, 0x87b092c3013fe90bL, 0x438c3c67be8d0224L,
                0x9cc7d7c69cd777b6L, 0xa09caebf594f0ba0L);
        assertPhilox(
                new long[] {0x243f6a8885a308d3L, 0x13198a2e03707344L, 0xa4093822299f31d0L, 0x082efa98ec4e6c89L},
                0x452821e638d01377L, 0xbe5466cf34e90c6cL, 0xa528f45403e61d95L, 0x38c72dbd566e9788L,
                0xa5a1610e72fd18b5L, 0x57bd43b5e52b7fe6L);
    }

    /** Python: key = SHA-256 of 42 as 8 bytes and "unit"; numpy.random.Philox(key, counter=-1).random_raw(5). */
    @Test
    void streamsAreTheSameEverywhere() {
        RandomStream stream = RandomStream.of(42, "unit");
        assertArrayEquals(new long[] {2033763853661454934L, 3395694630339246575L, -7148780678054956221L,
                -7485837146750290833L, -9148564377419785154L}, stream.longs(5).toArray());
    }

    @Test
    void sameSeedAndIdGiveTheSameStreamAndOthersAnother() {
        assertEquals(RandomStream.of(1, "a").nextLong(), RandomStream.of(1, "a").nextLong());
        assertNotEquals(RandomStream.of(1, "a").nextLong(), RandomStream.of(1, "b").nextLong());
        assertNotEquals(RandomStream.of(1, "a").nextLong(), RandomStream.of(2, "a").nextLong());
    }

    @Test
    void childrenDoNotDependOnHowMuchOfTheParentWasUsed() {
        RandomStream parent = RandomStream.of(7, "parent");
        long before = parent.child("x").nextLong();
        parent.longs(100).sum();
        assertEquals(before, parent.child("x").nextLong());
        assertNotEquals(before, parent.child("y").nextLong());
        assertNotEquals(before, RandomStream.of(7, "x").nextLong());
    }

    @Test
    void permutationsHoldEveryNumberOnce() {
        int[] permutation = RandomStream.of(1, "p").permutation(1000);
        Arrays.sort(permutation);
        for (int i = 0; i < 1000; i++) {
            assertEquals(i, permutation[i]);
        }
    }

    @Test
    void samplesAreWithoutReplacement() {
        RandomStream random = RandomStream.of(1, "s");
        for (int trial = 0; trial < 100; trial++) {
            int[] sample = random.sample(20, 7);
            assertEquals(7, Arrays.stream(sample).distinct().filter(v -> v >= 0 && v < 20).count());
        }
        assertEquals(0, random.sample(5, 0).length);
        assertThrows(IllegalArgumentException.class, () -> random.sample(5, 6));
    }

    /** Each statistic is below the 99.9 % point of its distribution; the streams being fixed, so is the outcome. */
    @Test
    void numbersAreUniform() {
        RandomStream random = RandomStream.of(2026, "uniform");
        int[] bounded = new int[37];
        int[] doubles = new int[64];
        int[] floats = new int[64];
        int[] bits = new int[2];
        int[] ranged = new int[11];
        for (int i = 0; i < 200_000; i++) {
            bounded[random.nextInt(37)]++;
            doubles[(int) (64 * random.nextDouble())]++;
            floats[(int) (64 * random.nextFloat())]++;
            bits[random.nextBoolean() ? 1 : 0]++;
            ranged[random.nextInt(-5, 6) + 5]++;
        }
        assertUniform(bounded);
        assertUniform(doubles);
        assertUniform(floats);
        assertUniform(bits);
        assertUniform(ranged);
    }

    @Test
    void allOrdersOfFourAreEquallyLikely() {
        RandomStream random = RandomStream.of(2026, "orders");
        int[] counts = new int[256];
        for (int i = 0; i < 120_000; i++) {
            int[] p = random.permutation(4);
            counts[p[0] * 64 + p[1] * 16 + p[2] * 4 + p[3]]++;
        }
        int[] seen = Arrays.stream(counts).filter(c -> c > 0).toArray();
        assertEquals(24, seen.length);
        assertUniform(seen);
    }

    private static void assertUniform(int[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        double statistic = Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
        double limit = new ChiSquaredDistribution(counts.length - 1).inverseCumulativeProbability(0.999);
        assertTrue(statistic < limit, "chi-square " + statistic + " of " + (counts.length - 1));
    }

    @Test
    void normalNumbersHaveTheMomentsOfANormalDistribution() {
        RandomStream random = RandomStream.of(2026, "normal");
        int n = 200_000;
        double[] moments = new double[4];
        for (int i = 0; i < n; i++) {
            double z = random.nextGaussian();
            for (int m = 0; m < 4; m++) {
                moments[m] += Math.pow(z, m + 1) / n;
            }
        }
        // Four standard errors, which are sqrt(1, 2, 15, 96) / sqrt(n).
        assertEquals(0, moments[0], 4 * Math.sqrt(1.0 / n));
        assertEquals(1, moments[1], 4 * Math.sqrt(2.0 / n));
        assertEquals(0, moments[2], 4 * Math.sqrt(15.0 / n));
        assertEquals(3, moments[3], 4 * Math.sqrt(96.0 / n));
    }

    @Test
    void exponentialNumbersHaveMeanAndVarianceOne() {
        RandomStream random = RandomStream.of(2026, "exponential");
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = random.nextExponential();
            sum += x / n;
            squares += x * x / n;
        }
        assertEquals(1, sum, 4 * Math.sqrt(1.0 / n));
        assertEquals(2, squares, 4 * Math.sqrt(20.0 / n));
    }

    @Test
    void boundsAreChecked() {
        RandomStream random = RandomStream.of(1, "b");
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(3, 3));
        assertEquals(4, random.nextLong(4, 5));
        assertTrue(random.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) < Integer.MAX_VALUE);
    }
}
