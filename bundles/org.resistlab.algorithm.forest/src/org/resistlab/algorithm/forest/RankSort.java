package org.resistlab.algorithm.forest;

/** Sorts a few samples by rank: a key holds the rank above the sample's place. */
final class RankSort {

    private static final int BITS = 6;
    /** Samples that can be sorted. */
    static final int MOST = 1 << BITS;

    private RankSort() {
    }

    static void sort(char[] ranks, int count, int[] keys) {
        for (int i = 0; i < count; i++) {
            int key = ranks[i] << BITS | i;
            int j = i - 1;
            while (j >= 0 && keys[j] > key) {
                keys[j + 1] = keys[j];
                j--;
            }
            keys[j + 1] = key;
        }
    }

    static int rank(int key) {
        return key >>> BITS;
    }

    static int sample(int key) {
        return key & MOST - 1;
    }
}
