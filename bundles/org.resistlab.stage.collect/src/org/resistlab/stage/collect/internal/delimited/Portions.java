package org.resistlab.stage.collect.internal.delimited;

/**
 * How the work of reading a text is divided. Results do not depend on it.
 *
 * @param leastBytes a shorter text is not worth it
 * @param scanBytes bytes in which one part of the work looks for ends of lines
 * @param blockCells cells that one part of the work turns into numbers, about
 */
record Portions(long leastBytes, int scanBytes, int blockCells) {

    /** Scratch arrays that stay in a processor's cache, and enough parts for many threads. */
    static final Portions USUAL = new Portions(1 << 20, 1 << 20, 1 << 16);

    private static final int LEAST_ROWS = 8;
    private static final int MOST_ROWS = 1024;

    /** Rows of a block: a multiple of those whose numbers fill a cache line, so that no two blocks write to one. */
    int blockRows(int width) {
        int rows = Math.clamp(blockCells / width, 1, MOST_ROWS);
        return blockCells < USUAL.blockCells ? rows : Math.max(LEAST_ROWS, rows / LEAST_ROWS * LEAST_ROWS);
    }
}
