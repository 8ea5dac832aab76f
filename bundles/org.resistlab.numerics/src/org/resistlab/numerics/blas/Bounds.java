package org.resistlab.numerics.blas;

import java.util.Objects;

/** Checks that a matrix lies within its array, since native code would read and write beyond. */
final class Bounds {

    private Bounds() {
    }

    static void matrix(int rows, int columns, double[] array, int from, int ld) {
        if (rows < 0 || columns < 0 || ld < Math.max(1, columns)) {
            throw new IllegalArgumentException(
                    "A matrix of " + rows + " x " + columns + " with leading dimension " + ld + ".");
        }
        if (rows > 0 && columns > 0) {
            Objects.checkFromIndexSize(from, (rows - 1L) * ld + columns, array.length);
        }
    }

    static void vector(int n, double[] array, int from) {
        Objects.checkFromIndexSize(from, n, array.length);
    }

    static void gemm(boolean transA, boolean transB, int m, int n, int k, double[] a, int aFrom, int lda, double[] b,
            int bFrom, int ldb, double[] c, int cFrom, int ldc) {
        matrix(transA ? k : m, transA ? m : k, a, aFrom, lda);
        matrix(transB ? n : k, transB ? k : n, b, bFrom, ldb);
        matrix(m, n, c, cFrom, ldc);
    }
}
