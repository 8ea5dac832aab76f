package org.resistlab.stage.preprocess.scale;

/** Some samples at a time, for what goes through a matrix by sample without another copy of it all. */
final class RowBlock {

    static final int ROWS = 64;

    private RowBlock() {
    }

    /** The row numbers of the block that begins at a row. */
    static int[] at(int from, int rows) {
        int[] block = new int[Math.min(ROWS, rows - from)];
        for (int i = 0; i < block.length; i++) {
            block[i] = from + i;
        }
        return block;
    }
}
