package org.resistlab.numerics.blas;

import java.util.Random;

/** Made-up numbers, the same in every run. */
final class Numbers {

    private Numbers() {
    }

    static double[] of(int count, long seed) {
        Random random = new Random(seed);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextGaussian();
        }
        return numbers;
    }

    /** Where each row begins {@code ld} after the one before, the element of op(A). */
    static double element(boolean trans, double[] a, int from, int ld, int i, int j) {
        return trans ? a[from + j * ld + i] : a[from + i * ld + j];
    }
}
