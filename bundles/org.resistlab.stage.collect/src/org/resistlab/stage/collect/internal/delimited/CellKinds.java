package org.resistlab.stage.collect.internal.delimited;

import java.util.Arrays;

/**
 * Notes of each column whether it holds anything and whether it holds words. Any number of threads may note: an entry
 * only ever turns true, and they are read when all are done.
 */
final class CellKinds {

    private final boolean[] content;
    private final boolean[] words;

    CellKinds(int columns) {
        content = new boolean[columns];
        words = new boolean[columns];
    }

    /** A cell of the column holds something that is no number: a word, or one that means "missing". */
    void markContent(int column) {
        content[column] = true;
    }

    void markWord(int column) {
        words[column] = true;
    }

    boolean hasWord(int column) {
        return words[column];
    }

    boolean isBlank(int column, double[] values) {
        if (content[column]) {
            return false;
        }
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    /** Columns with words. */
    int[] withWords() {
        int count = 0;
        int[] found = new int[words.length];
        for (int j = 0; j < words.length; j++) {
            if (words[j]) {
                found[count++] = j;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
