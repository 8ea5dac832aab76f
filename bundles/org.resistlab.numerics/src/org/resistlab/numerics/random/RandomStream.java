package org.resistlab.numerics.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A stream of random numbers that is a function of a seed and an id alone, the same on every JVM: Philox4x64-10 (Salmon
 * et al. 2011, <a href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>) keyed by SHA-256. All
 * distributions offered here are computed here, so that none depends on the JDK's own algorithms.
 *
 * <p>
 * A stream belongs to one thread; {@link #child(String)} gives independent streams to others.
 */
public final class RandomStream implements RandomGenerator {

    private static final double UNIT_53 = 0x1.0p-53;
    private static final float UNIT_24 = 0x1.0p-24f;

    private final long key0;
    private final long key1;
    private final long[] block = new long[4];
    private long counter;
    private int used = block.length;

    private RandomStream(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        key0 = bytes.getLong();
        key1 = bytes.getLong();
    }

    /** The stream of a seed and an id, at its beginning. */
    public static RandomStream of(long seed, String id) {
        return new RandomStream(digest(ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), id));
    }

    /** The stream that belongs to a name below this one, however much of this one has been used. */
    public RandomStream child(String id) {
        return new RandomStream(digest(ByteBuffer.allocate(2 * Long.BYTES).putLong(key0).putLong(key1).array(), id));
    }

    private static byte[] digest(byte[] parent, String id) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(parent);
            return sha.digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public long nextLong() {
        if (used == block.length) {
            block[0] = counter++;
            block[1] = 0;
            block[2] = 0;
            block[3] = 0;
            Philox.apply(block, key0, key1);
            used = 0;
        }
        return block[used++];
    }

    /**
     * Uniform in [0, bound), without bias (Lemire 2019,
     * <a href="https://doi.org/10.1145/3230636">doi:10.1145/3230636</a>).
     */
    @Override
    public long nextLong(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound must be positive, not " + bound + ".");
        }
        long random = nextLong();
        long low = random * bound;
        if (Long.compareUnsigned(low, bound) < 0) {
            long threshold = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(low, threshold) < 0) {
                random = nextLong();
                low = random * bound;
            }
        }
        return Math.unsignedMultiplyHigh(random, bound);
    }

    @Override
    public long nextLong(long origin, long bound) {
        return origin + nextLong(Math.subtractExact(bound, origin));
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    @Override
    public int nextInt(int bound) {
        return (int) nextLong(bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        return (int) nextLong(origin, bound);
    }

    @Override
    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    /** Uniform in [0, 1), a multiple of 2^-53. */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT_53;
    }

    /** Uniform in [0, 1), a multiple of 2^-24. */
    @Override
    public float nextFloat() {
        return (nextLong() >>> 40) * UNIT_24;
    }

    /** Standard normal, by Box and Muller's cosine (1958, doi:10.1214/aoms/1177706645); takes two numbers. */
    @Override
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /** Standard exponential. */
    @Override
    public double nextExponential() {
        return -StrictMath.log(1 - nextDouble());
    }

    /** The numbers 0 to n - 1 in random order. */
    public int[] permutation(int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        shuffle(values);
        return values;
    }

    /** Puts an array in random order (Fisher and Yates). */
    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            swap(values, i, nextInt(i + 1));
        }
    }

    /** {@code k} different numbers out of 0 to n - 1, in random order. */
    public int[] sample(int n, int k) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException("Cannot draw " + k + " different numbers out of " + n + ".");
        }
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        for (int i = 0; i < k; i++) {
            swap(values, i, i + nextInt(n - i));
        }
        return Arrays.copyOf(values, k);
    }

    private static void swap(int[] values, int a, int b) {
        int value = values[a];
        values[a] = values[b];
        values[b] = value;
    }
}
