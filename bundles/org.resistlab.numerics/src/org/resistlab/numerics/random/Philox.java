package org.resistlab.numerics.random;

/**
 * The counter-based generator Philox4x64-10: ten rounds that turn a counter of 256 bits and a key of 128 bits into 256
 * random bits. Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3. SC 2011,
 * <a href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>.
 */
final class Philox {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private Philox() {
    }

    /** Replaces the four words of {@code block}, the counter, by random words. */
    static void apply(long[] block, long key0, long key1) {
        long k0 = key0;
        long k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, block[0]);
            long low0 = MULTIPLIER_0 * block[0];
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, block[2]);
            long low1 = MULTIPLIER_1 * block[2];
            block[0] = high1 ^ block[1] ^ k0;
            block[1] = low1;
            block[2] = high0 ^ block[3] ^ k1;
            block[3] = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
    }
}
