package org.resistlab.algorithm.elasticnet.path;

/**
 * A matrix in single precision, in tiles of columns, each by rows: products with a few vectors at once read it from
 * memory once. Loops run over arrays at equal indices, which the JVM turns into vector instructions.
 */
final class TiledColumns {

    private static final int WIDEST = 1024;
    private static final int STEP = 4;
    private static final int ROWS_AT_ONCE = 8;

    private final int columns;
    private final int width;
    private final float[][][] tiles;

    TiledColumns(int rows, int columns) {
        this.columns = columns;
        this.width = Math.min(WIDEST, Math.max(1, columns));
        int padded = (rows + STEP - 1) / STEP * STEP;
        tiles = new float[(columns + width - 1) / width][padded][width];
    }

    int count() {
        return tiles.length;
    }

    int width() {
        return width;
    }

    int columns() {
        return columns;
    }

    /** Rows, rounded up to what vectors must be long; what is beyond the last row is 0. */
    int paddedRows() {
        return tiles.length == 0 ? 0 : tiles[0].length;
    }

    /** Rows × columns of a tile. */
    float[][] tile(int index) {
        return tiles[index];
    }

    /**
     * Products of a tile's columns with vectors.
     *
     * @param vectors each as long as {@link #paddedRows()}
     * @param products receives, for each vector, the products at the tile's columns; as long as all columns
     */
    void multiply(int index, float[][] vectors, float[][] products) {
        float[][] tile = tiles[index];
        float[][] sums = new float[vectors.length][width];
        for (int from = 0; from < tile.length; from += ROWS_AT_ONCE) {
            int to = Math.min(tile.length, from + ROWS_AT_ONCE);
            int k = 0;
            for (; k + 1 < vectors.length; k += 2) {
                for (int i = from; i < to; i += STEP) {
                    add(sums[k], sums[k + 1], tile, i, vectors[k], vectors[k + 1]);
                }
            }
            for (int i = from; k < vectors.length && i < to; i += STEP) {
                add(sums[k], tile, i, vectors[k]);
            }
        }
        int first = index * width;
        int length = Math.min(width, columns - first);
        for (int k = 0; k < vectors.length; k++) {
            System.arraycopy(sums[k], 0, products[k], first, length);
        }
    }

    private static void add(float[] sums, float[][] x, int i, float[] v) {
        add(sums, x[i], x[i + 1], x[i + 2], x[i + 3], v[i], v[i + 1], v[i + 2], v[i + 3]);
    }

    private static void add(float[] sums, float[] x0, float[] x1, float[] x2, float[] x3, float v0, float v1, float v2,
            float v3) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] = Math.fma(v0, x0[j], Math.fma(v1, x1[j], Math.fma(v2, x2[j], Math.fma(v3, x3[j], sums[j]))));
        }
    }

    private static void add(float[] sumsV, float[] sumsW, float[][] x, int i, float[] v, float[] w) {
        add(sumsV, sumsW, x[i], x[i + 1], x[i + 2], x[i + 3], v[i], v[i + 1], v[i + 2], v[i + 3], w[i], w[i + 1],
                w[i + 2], w[i + 3]);
    }

    private static void add(float[] sumsV, float[] sumsW, float[] x0, float[] x1, float[] x2, float[] x3, float v0,
            float v1, float v2, float v3, float w0, float w1, float w2, float w3) {
        for (int j = 0; j < sumsV.length; j++) {
            sumsV[j] = Math.fma(v0, x0[j], Math.fma(v1, x1[j], Math.fma(v2, x2[j], Math.fma(v3, x3[j], sumsV[j]))));
            sumsW[j] = Math.fma(w0, x0[j], Math.fma(w1, x1[j], Math.fma(w2, x2[j], Math.fma(w3, x3[j], sumsW[j]))));
        }
    }
}
