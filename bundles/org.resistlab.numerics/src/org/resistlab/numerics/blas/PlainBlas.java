package org.resistlab.numerics.blas;

import java.util.Arrays;

/**
 * Plain Java. A block of B is copied so that its rows are arrays of their own: the compiler turns the inner loop into
 * vector instructions only where all arrays are read from the same index.
 */
final class PlainBlas implements Blas {

    /** Rows and columns of a block of B, which stays in the cache of one core. */
    private static final int DEPTH = 128;
    private static final int WIDTH = 256;
    /** Rows of B taken together, so that each element of C is loaded and stored once for all of them. */
    private static final int UNROLL = 4;

    @Override
    public String name() {
        return "plain Java";
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
        scale(lower, m, n, beta, c, cFrom, ldc);
        if (alpha == 0 || m == 0 || n == 0 || k == 0) {
            return;
        }
        int depth = (Math.min(DEPTH, k) + UNROLL - 1) / UNROLL * UNROLL;
        double[][] block = new double[depth][Math.min(WIDTH, n)];
        double[] left = new double[depth];
        double[] row = new double[block[0].length];
        for (int l = 0; l < k; l += DEPTH) {
            int deep = Math.min(DEPTH, k - l);
            Arrays.fill(left, 0);
            for (int r = deep; r < depth; r++) {
                Arrays.fill(block[r], 0);
            }
            for (int j = 0; j < n; j += WIDTH) {
                pack(transB, b, bFrom, ldb, l, deep, j, Math.min(WIDTH, n - j), block);
                for (int i = lower ? j : 0; i < m; i++) {
                    int wide = Math.min(WIDTH, (lower ? i + 1 : n) - j);
                    for (int r = 0; r < deep; r++) {
                        left[r] = transA ? a[aFrom + (l + r) * lda + i] : a[aFrom + i * lda + l + r];
                    }
                    Arrays.fill(row, 0, wide, 0);
                    for (int r = 0; r < deep; r += UNROLL) {
                        add(row, wide, left[r], block[r], left[r + 1], block[r + 1], left[r + 2], block[r + 2],
                                left[r + 3], block[r + 3]);
                    }
                    int at = cFrom + i * ldc + j;
                    for (int q = 0; q < wide; q++) {
                        c[at + q] += alpha * row[q];
                    }
                }
            }
        }
    }

    static void scale(boolean lower, int m, int n, double beta, double[] c, int cFrom, int ldc) {
        for (int i = 0; i < m && n > 0 && beta != 1; i++) {
            int at = cFrom + i * ldc;
            int end = at + (lower ? i + 1 : n);
            if (beta == 0) {
                Arrays.fill(c, at, end, 0);
            } else {
                for (int j = at; j < end; j++) {
                    c[j] *= beta;
                }
            }
        }
    }

    private static void pack(boolean trans, double[] b, int from, int ld, int l, int deep, int j, int wide,
            double[][] block) {
        if (trans) {
            for (int q = 0; q < wide; q++) {
                int at = from + (j + q) * ld + l;
                for (int r = 0; r < deep; r++) {
                    block[r][q] = b[at + r];
                }
            }
        } else {
            for (int r = 0; r < deep; r++) {
                System.arraycopy(b, from + (l + r) * ld + j, block[r], 0, wide);
            }
        }
    }

    private static void add(double[] row, int wide, double a0, double[] b0, double a1, double[] b1, double a2,
            double[] b2, double a3, double[] b3) {
        for (int q = 0; q < wide; q++) {
            row[q] += a0 * b0[q] + a1 * b1[q] + (a2 * b2[q] + a3 * b3[q]);
        }
    }

    @Override
    public void gemv(boolean trans, int m, int n, double alpha, double[] a, int aFrom, int lda, double[] x, int xFrom,
            double beta, double[] y, int yFrom) {
        Bounds.matrix(m, n, a, aFrom, lda);
        Bounds.vector(trans ? m : n, x, xFrom);
        Bounds.vector(trans ? n : m, y, yFrom);
        scale(false, 1, trans ? n : m, beta, y, yFrom, 0);
        for (int i = 0; i < m && n > 0 && alpha != 0; i++) {
            if (trans) {
                axpy(n, alpha * x[xFrom + i], a, aFrom + i * lda, y, yFrom);
            } else {
                y[yFrom + i] += alpha * dot(n, a, aFrom + i * lda, x, xFrom);
            }
        }
    }

    /** Four sums at once: one would wait for each addition. */
    @Override
    public double dot(int n, double[] x, int xFrom, double[] y, int yFrom) {
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i <= n - UNROLL; i += UNROLL) {
            first += x[xFrom + i] * y[yFrom + i];
            second += x[xFrom + i + 1] * y[yFrom + i + 1];
            third += x[xFrom + i + 2] * y[yFrom + i + 2];
            fourth += x[xFrom + i + 3] * y[yFrom + i + 3];
        }
        for (; i < n; i++) {
            first += x[xFrom + i] * y[yFrom + i];
        }
        return first + second + (third + fourth);
    }

    @Override
    public void axpy(int n, double alpha, double[] x, int xFrom, double[] y, int yFrom) {
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        for (int i = 0; i < n; i++) {
            y[yFrom + i] += alpha * x[xFrom + i];
        }
    }
}
