package org.resistlab.algorithm.forest;

import java.util.Arrays;

import org.resistlab.numerics.random.RandomStream;

/**
 * The samples a tree is grown on.
 *
 * @param weights how often each training row was drawn
 */
record Bootstrap(int[] weights) {

    /** Draws with replacement, or takes each row once. */
    static Bootstrap draw(ForestParameters parameters, int samples, RandomStream random) {
        int[] weights = new int[samples];
        if (parameters.bootstrap()) {
            int drawn = parameters.drawn(samples);
            for (int i = 0; i < drawn; i++) {
                weights[random.nextInt(samples)]++;
            }
        } else {
            Arrays.fill(weights, 1);
        }
        return new Bootstrap(weights);
    }

    /** The rows that were drawn, each once. */
    int[] inBag() {
        return select(true);
    }

    /** The rows that were not drawn. */
    int[] outOfBag() {
        return select(false);
    }

    private int[] select(boolean drawn) {
        int[] rows = new int[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 == drawn) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
