package org.resistlab.numerics.blas;

import java.util.Arrays;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The Java Vector API. Blocks of both factors are packed in the order in which they are read, and a tile of the result
 * is summed in registers (Goto and van de Geijn 2008,
 * <a href="https://doi.org/10.1145/1356052.1356053">doi:10.1145/1356052.1356053</a>). Loaded only if the JVM was
 * started with the incubator's module.
 */
final class VectorBlas implements Blas {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Rows and columns of a tile: 12 sums, which leaves a processor of 16 registers enough for the factors. */
    private static final int ROWS = 6;
    private static final int COLUMNS = 2 * LANES;
    /** Sizes of packed blocks: DEPTH × COLUMNS for the first level of cache, HEIGHT × DEPTH for the second. */
    private static final int DEPTH = 256;
    private static final int HEIGHT = 96;
    private static final int WIDTH = 1024;

    @Override
    public String name() {
        return "Java Vector API, " + SPECIES.vectorBitSize() + " bits";
    }

    @Override
    public void gemm(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, int aFrom, int lda,
            double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom, int ldc) {
        Bounds.gemm(transA, transB, m, n, k, a, aFrom, lda, b, bFrom, ldb, c, cFrom, ldc);
        product(false, transA, transB, m, n, k, alpha, a, aFrom, lda, b, bFrom, ldb, beta, c, cFrom, ldc);
    }

    @Override
    public void syrk(boolean trans, int n, int k, double alpha, double[] a, int aFrom, int lda, double beta, double[] c,
            int cFrom, int ldc) {
        Bounds.gemm(trans, !trans, n, n, k, a, aFrom, lda, a, aFrom, lda, c, cFrom, ldc);
        product(true, trans, !trans, n, n, k, alpha, a, aFrom, lda, a, aFrom, lda, beta, c, cFrom, ldc);
    }

    private static void product(boolean lower, boolean transA, boolean transB, int m, int n, int k, double alpha,
            double[] a, int aFrom, int lda, double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom,
            int ldc) {
        PlainBlas.scale(lower, m, n, beta, c, cFrom, ldc);
        if (alpha == 0 || m == 0 || n == 0 || k == 0) {
            return;
        }
        int depth = Math.min(DEPTH, k);
        double[] left = new double[roundUp(Math.min(HEIGHT, m), ROWS) * depth];
        double[] right = new double[roundUp(Math.min(WIDTH, n), COLUMNS) * depth];
        double[] tile = new double[ROWS * COLUMNS];
        for (int j = 0; j < n; j += WIDTH) {
            int wide = Math.min(WIDTH, n - j);
            for (int l = 0; l < k; l += DEPTH) {
                int deep = Math.min(DEPTH, k - l);
                pack(!transB, b, bFrom + (transB ? j * ldb + l : l * ldb + j), ldb, wide, deep, COLUMNS, right);
                for (int i = lower ? j : 0; i < m; i += HEIGHT) {
                    int high = Math.min(HEIGHT, m - i);
                    pack(transA, a, aFrom + (transA ? l * lda + i : i * lda + l), lda, high, deep, ROWS, left);
                    block(lower, i, j, high, wide, deep, alpha, left, right, tile, c, cFrom, ldc);
                }
            }
        }
    }

    private static int roundUp(int value, int multiple) {
        return (value + multiple - 1) / multiple * multiple;
    }

    /**
     * Packs strips of {@code strip} lines, zeros in place of lines beyond the last; within a strip, element l of each
     * line follows element l − 1 of each.
     *
     * @param across whether consecutive lines, not the elements of a line, are neighbours in {@code from}
     */
    private static void pack(boolean across, double[] from, int start, int ld, int lines, int deep, int strip,
            double[] to) {
        for (int s = 0; s < lines; s += strip) {
            int count = Math.min(strip, lines - s);
            int at = s * deep;
            if (count < strip) {
                Arrays.fill(to, at, at + strip * deep, 0);
            }
            if (across) {
                for (int l = 0; l < deep; l++) {
                    System.arraycopy(from, start + l * ld + s, to, at + l * strip, count);
                }
            } else {
                for (int r = 0; r < count; r++) {
                    int line = start + (s + r) * ld;
                    for (int l = 0; l < deep; l++) {
                        to[at + l * strip + r] = from[line + l];
                    }
                }
            }
        }
    }

    private static void block(boolean lower, int i, int j, int high, int wide, int deep, double alpha, double[] left,
            double[] right, double[] tile, double[] c, int cFrom, int ldc) {
        for (int q = 0; q < wide; q += COLUMNS) {
            for (int r = 0; r < high; r += ROWS) {
                int rows = Math.min(ROWS, high - r);
                if (lower && i + r + rows - 1 < j + q) {
                    continue;
                }
                tile(deep, left, r * deep, right, q * deep, tile);
                for (int t = 0; t < rows; t++) {
                    int row = i + r + t;
                    int columns = Math.min(COLUMNS, (lower ? Math.min(row + 1, j + wide) : j + wide) - j - q);
                    int at = cFrom + row * ldc + j + q;
                    for (int u = 0; u < columns; u++) {
                        c[at + u] += alpha * tile[t * COLUMNS + u];
                    }
                }
            }
        }
    }

    private static void tile(int deep, double[] left, int leftFrom, double[] right, int rightFrom, double[] tile) {
        DoubleVector c00 = DoubleVector.zero(SPECIES);
        DoubleVector c01 = c00;
        DoubleVector c10 = c00;
        DoubleVector c11 = c00;
        DoubleVector c20 = c00;
        DoubleVector c21 = c00;
        DoubleVector c30 = c00;
        DoubleVector c31 = c00;
        DoubleVector c40 = c00;
        DoubleVector c41 = c00;
        DoubleVector c50 = c00;
        DoubleVector c51 = c00;
        for (int l = 0; l < deep; l++) {
            DoubleVector b0 = DoubleVector.fromArray(SPECIES, right, rightFrom + l * COLUMNS);
            DoubleVector b1 = DoubleVector.fromArray(SPECIES, right, rightFrom + l * COLUMNS + LANES);
            int at = leftFrom + l * ROWS;
            DoubleVector a = DoubleVector.broadcast(SPECIES, left[at]);
            c00 = a.fma(b0, c00);
            c01 = a.fma(b1, c01);
            a = DoubleVector.broadcast(SPECIES, left[at + 1]);
            c10 = a.fma(b0, c10);
            c11 = a.fma(b1, c11);
            a = DoubleVector.broadcast(SPECIES, left[at + 2]);
            c20 = a.fma(b0, c20);
            c21 = a.fma(b1, c21);
            a = DoubleVector.broadcast(SPECIES, left[at + 3]);
            c30 = a.fma(b0, c30);
            c31 = a.fma(b1, c31);
            a = DoubleVector.broadcast(SPECIES, left[at + 4]);
            c40 = a.fma(b0, c40);
            c41 = a.fma(b1, c41);
            a = DoubleVector.broadcast(SPECIES, left[at + 5]);
            c50 = a.fma(b0, c50);
            c51 = a.fma(b1, c51);
        }
        c00.intoArray(tile, 0);
        c01.intoArray(tile, LANES);
        c10.intoArray(tile, COLUMNS);
        c11.intoArray(tile, COLUMNS + LANES);
        c20.intoArray(tile, 2 * COLUMNS);
        c21.intoArray(tile, 2 * COLUMNS + LANES);
        c30.intoArray(tile, 3 * COLUMNS);
        c31.intoArray(tile, 3 * COLUMNS + LANES);
        c40.intoArray(tile, 4 * COLUMNS);
        c41.intoArray(tile, 4 * COLUMNS + LANES);
        c50.intoArray(tile, 5 * COLUMNS);
        c51.intoArray(tile, 5 * COLUMNS + LANES);
    }

    @Override
    public void gemv(boolean trans, int m, int n, double alpha, double[] a, int aFrom, int lda, double[] x, int xFrom,
            double beta, double[] y, int yFrom) {
        Bounds.matrix(m, n, a, aFrom, lda);
        Bounds.vector(trans ? m : n, x, xFrom);
        Bounds.vector(trans ? n : m, y, yFrom);
        PlainBlas.scale(false, 1, trans ? n : m, beta, y, yFrom, 0);
        for (int i = 0; i < m && n > 0 && alpha != 0; i++) {
            if (trans) {
                axpy(n, alpha * x[xFrom + i], a, aFrom + i * lda, y, yFrom);
            } else {
                y[yFrom + i] += alpha * dot(n, a, aFrom + i * lda, x, xFrom);
            }
        }
    }

    @Override
    public double dot(int n, double[] x, int xFrom, double[] y, int yFrom) {
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        DoubleVector first = DoubleVector.zero(SPECIES);
        DoubleVector second = first;
        DoubleVector third = first;
        DoubleVector fourth = first;
        int i = 0;
        for (; i <= n - 4 * LANES; i += 4 * LANES) {
            first = product(x, xFrom + i, y, yFrom + i, first);
            second = product(x, xFrom + i + LANES, y, yFrom + i + LANES, second);
            third = product(x, xFrom + i + 2 * LANES, y, yFrom + i + 2 * LANES, third);
            fourth = product(x, xFrom + i + 3 * LANES, y, yFrom + i + 3 * LANES, fourth);
        }
        DoubleVector sums = first.add(second).add(third.add(fourth));
        for (; i <= n - LANES; i += LANES) {
            sums = product(x, xFrom + i, y, yFrom + i, sums);
        }
        double sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sum += sums.lane(lane); // a reduction of lanes may add in any order
        }
        for (; i < n; i++) {
            sum += x[xFrom + i] * y[yFrom + i];
        }
        return sum;
    }

    private static DoubleVector product(double[] x, int xAt, double[] y, int yAt, DoubleVector sum) {
        return DoubleVector.fromArray(SPECIES, x, xAt).fma(DoubleVector.fromArray(SPECIES, y, yAt), sum);
    }

    @Override
    public void axpy(int n, double alpha, double[] x, int xFrom, double[] y, int yFrom) {
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        DoubleVector factor = DoubleVector.broadcast(SPECIES, alpha);
        int i = 0;
        for (; i <= n - LANES; i += LANES) {
            factor.fma(DoubleVector.fromArray(SPECIES, x, xFrom + i), DoubleVector.fromArray(SPECIES, y, yFrom + i))
                    .intoArray(y, yFrom + i);
        }
        for (; i < n; i++) {
            y[yFrom + i] = Math.fma(alpha, x[xFrom + i], y[yFrom + i]);
        }
    }
}
