package org.resistlab.stage.collect.internal.table;

import java.math.BigInteger;

/**
 * Makes the nearest double of a decimal number, ties to even. One division or multiplication where both factors are
 * exact (Clinger 1990, doi:10.1145/93542.93557); else one or two products of 64 bits with a power of five of 128 bits
 * (Lemire 2021, doi:10.1002/spe.2984), which is always right for numbers of up to 19 digits (Mushtak and Lemire 2023,
 * doi:10.1002/spe.3198).
 */
final class Decimal {

    /** Digits that surely fit into an unsigned long. */
    static final int MOST_DIGITS = 19;
    /** Powers of ten with a larger absolute value are left to the caller. */
    static final int MOST_POWER = 128;

    private static final int EXACT_POWER = 22;
    private static final int EXACT_BITS = 53;
    /** 5^27 is the largest power of five below 2^64. */
    private static final int MOST_EXACT_QUOTIENT = 27;
    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;
    /** Bits of a product that do not reach the mantissa and its guard bits. */
    private static final int SPARE_BITS = 64 - MANTISSA_BITS - 3;
    private static final long SPARE = (1L << SPARE_BITS) - 1;
    private static final double[] POWERS_OF_TEN = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
            1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private Decimal() {
    }

    /** The powers of five, made when the first number needs them: upper and lower half of each in turn. */
    private static final class PowersOfFive {

        static final long[] HALVES = new long[2 * (2 * MOST_POWER + 1)];

        static {
            BigInteger power = BigInteger.ONE;
            for (int q = 0; q <= MOST_POWER; q++) {
                put(q, power);
                if (q > 0) {
                    // as in the paper: rounded up where a quotient of 64 bits can be exact, else cut off
                    int bits = q <= MOST_EXACT_QUOTIENT ? power.bitLength() + 127 : 2 * power.bitLength() + 128;
                    put(-q, BigInteger.ONE.shiftLeft(bits).divide(power).add(BigInteger.ONE));
                }
                power = power.multiply(BigInteger.valueOf(5));
            }
        }

        private PowersOfFive() {
        }

        private static void put(int q, BigInteger power) {
            int excess = power.bitLength() - 128;
            BigInteger bits = excess > 0 ? power.shiftRight(excess) : power.shiftLeft(-excess);
            HALVES[2 * (q + MOST_POWER)] = bits.shiftRight(64).longValue();
            HALVES[2 * (q + MOST_POWER) + 1] = bits.longValue();
        }
    }

    /**
     * The double next to {@code digits} · 10^{@code power}.
     *
     * @param digits an unsigned number
     * @param power at most {@link #MOST_POWER} on either side of 0
     */
    static double of(long digits, int power) {
        if (digits >>> EXACT_BITS == 0 && power >= -EXACT_POWER && power <= EXACT_POWER) {
            return power < 0 ? digits / POWERS_OF_TEN[-power] : digits * POWERS_OF_TEN[power];
        }
        return digits == 0 ? 0 : product(digits, power);
    }

    private static double product(long digits, int power) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long factor = digits << zeros;
        int index = 2 * (power + MOST_POWER);
        long high = Math.unsignedMultiplyHigh(factor, PowersOfFive.HALVES[index]);
        long low = factor * PowersOfFive.HALVES[index];
        if ((high & SPARE) == SPARE) {
            long carry = Math.unsignedMultiplyHigh(factor, PowersOfFive.HALVES[index + 1]);
            low += carry;
            high += Long.compareUnsigned(low, carry) < 0 ? 1 : 0;
        }
        int upper = (int) (high >>> 63);
        int shift = upper + SPARE_BITS;
        long mantissa = high >>> shift;
        // floor(log2(10^power)) + 63
        int exponent = (217706 * power >> 16) + 63 + upper - zeros + BIAS;
        boolean mayBeHalfway = Long.compareUnsigned(low, 1) <= 0 && power >= -4 && power <= 23;
        if (mayBeHalfway && (mantissa & 3) == 1 && mantissa << shift == high) {
            mantissa &= ~1L;
        }
        mantissa += mantissa & 1;
        mantissa >>>= 1;
        if (mantissa == 1L << EXACT_BITS) {
            mantissa >>>= 1;
            exponent++;
        }
        return Double.longBitsToDouble((long) exponent << MANTISSA_BITS | mantissa & (1L << MANTISSA_BITS) - 1);
    }
}
