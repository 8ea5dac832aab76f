package org.resistlab.numerics.blas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

/** Every implementation against the definition, element by element. */
class BlasTest {

    private static final double CLOSE = 1e-12;

    /** Sizes about the edges of tiles and blocks. */
    private static final int[][] SHAPES = {{1, 1, 1}, {2, 3, 1}, {1, 7, 9}, {5, 1, 130}, {6, 16, 8}, {7, 17, 257},
            {13, 33, 129}, {96, 64, 256}, {97, 65, 300}, {100, 260, 140}, {3, 1030, 5}};

    private static void assertClose(double[] expected, double[] actual, double scale, String what) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], CLOSE * scale, what + ", element " + i);
        }
    }

    @Test
    void productsOfMatricesAreSumsOfProducts() {
        for (Blas blas : Paths.working()) {
            for (int[] shape : SHAPES) {
                for (int transposed = 0; transposed < 4; transposed++) {
                    gemm(blas, transposed % 2 == 1, transposed / 2 == 1, shape[0], shape[1], shape[2]);
                }
            }
        }
    }

    /** With offsets, gaps between the rows, and factors other than 1. */
    private static void gemm(Blas blas, boolean transA, boolean transB, int m, int n, int k) {
        int lda = (transA ? m : k) + 3;
        int ldb = (transB ? k : n) + 1;
        int ldc = n + 2;
        double[] a = Numbers.of(5 + lda * (transA ? k : m), 1);
        double[] b = Numbers.of(2 + ldb * (transB ? n : k), 2);
        double[] c = Numbers.of(7 + ldc * m, 3);
        double[] expected = c.clone();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int l = 0; l < k; l++) {
                    sum += Numbers.element(transA, a, 5, lda, i, l) * Numbers.element(transB, b, 2, ldb, l, j);
                }
                expected[7 + i * ldc + j] = 0.5 * sum - 2 * c[7 + i * ldc + j];
            }
        }
        blas.gemm(transA, transB, m, n, k, 0.5, a, 5, lda, b, 2, ldb, -2, c, 7, ldc);
        assertClose(expected, c, Math.sqrt(k) + 10, blas.name() + " " + m + " x " + n + " x " + k + transA + transB);
    }

    @Test
    void symmetricProductsFillTheLowerTriangleAlone() {
        for (Blas blas : Paths.working()) {
            for (int[] shape : new int[][] {{1, 1}, {2, 5}, {7, 300}, {65, 33}, {130, 257}, {300, 20}, {900, 3}}) {
                for (boolean trans : new boolean[] {false, true}) {
                    int n = shape[0];
                    int k = shape[1];
                    int lda = (trans ? n : k) + 2;
                    double[] a = Numbers.of(1 + lda * (trans ? k : n), 4);
                    double[] c = Numbers.of(3 + (n + 1) * n, 5);
                    double[] expected = c.clone();
                    for (int i = 0; i < n; i++) {
                        for (int j = 0; j <= i; j++) {
                            double sum = 0;
                            for (int l = 0; l < k; l++) {
                                sum += Numbers.element(trans, a, 1, lda, i, l)
                                        * Numbers.element(trans, a, 1, lda, j, l);
                            }
                            expected[3 + i * (n + 1) + j] = 1.5 * sum + 0.25 * c[3 + i * (n + 1) + j];
                        }
                    }
                    blas.syrk(trans, n, k, 1.5, a, 1, lda, 0.25, c, 3, n + 1);
                    assertClose(expected, c, Math.sqrt(k) + 10, blas.name() + " " + n + " x " + k + trans);
                }
            }
        }
    }

    @Test
    void productsWithVectorsAreSumsOfProducts() {
        for (Blas blas : Paths.working()) {
            for (int[] shape : SHAPES) {
                for (boolean trans : new boolean[] {false, true}) {
                    int m = shape[0];
                    int n = shape[1];
                    double[] a = Numbers.of(3 + (n + 1) * m, 6);
                    double[] x = Numbers.of(1 + Math.max(m, n), 7);
                    double[] y = Numbers.of(2 + Math.max(m, n), 8);
                    double[] expected = y.clone();
                    for (int i = 0; i < (trans ? n : m); i++) {
                        double sum = 0;
                        for (int j = 0; j < (trans ? m : n); j++) {
                            sum += Numbers.element(trans, a, 3, n + 1, i, j) * x[1 + j];
                        }
                        expected[2 + i] = -3 * sum + 0.5 * y[2 + i];
                    }
                    blas.gemv(trans, m, n, -3, a, 3, n + 1, x, 1, 0.5, y, 2);
                    assertClose(expected, y, Math.sqrt(m + n) + 10, blas.name() + " " + m + " x " + n + trans);
                }
            }
        }
    }

    @Test
    void vectorsAreMultipliedAndAdded() {
        for (Blas blas : Paths.working()) {
            for (int n : new int[] {0, 1, 3, 4, 15, 31, 32, 47, 48, 49, 64, 100, 1001}) {
                double[] x = Numbers.of(n + 3, 9);
                double[] y = Numbers.of(n + 5, 10);
                double[] expected = y.clone();
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += x[3 + i] * y[4 + i];
                    expected[4 + i] += 0.75 * x[3 + i];
                }
                assertEquals(sum, blas.dot(n, x, 3, y, 4), CLOSE * (1 + Math.sqrt(n)), blas.name() + " " + n);
                blas.axpy(n, 0.75, x, 3, y, 4);
                assertClose(expected, y, 10, blas.name() + " " + n);
            }
        }
    }

    /** Long calls of OpenBLAS are made in slices: 600 x 1100 x 1600 needs some in each direction. */
    @Test
    void slicesMakeTheWhole() {
        Blas blas = Paths.openBlas();
        int m = 600;
        int n = 1100;
        int k = 1600;
        double[] a = Numbers.of(m * k, 11);
        double[] b = Numbers.of(k * n, 12);
        double[] expected = new double[m * n];
        new PlainBlas().gemm(false, false, m, n, k, 1, a, 0, k, b, 0, n, 0, expected, 0, n);
        double[] c = new double[m * n];
        blas.gemm(false, false, m, n, k, 1, a, 0, k, b, 0, n, 0, c, 0, n);
        assertClose(expected, c, 200, "gemm");
        double[] triangle = new double[n * n];
        new PlainBlas().syrk(true, n, k, 1, b, 0, n, 0, triangle, 0, n);
        double[] inSlices = new double[n * n];
        blas.syrk(true, n, k, 1, b, 0, n, 0, inSlices, 0, n);
        assertClose(triangle, inSlices, 200, "syrk");
    }

    @Test
    void missingValuesPropagate() {
        for (Blas blas : Paths.working()) {
            double[] a = Numbers.of(60 * 70, 13);
            double[] b = Numbers.of(70 * 80, 14);
            a[3 * 70 + 20] = Double.NaN;
            for (int j = 0; j < 80; j++) {
                b[20 * 80 + j] = 0; // NaN times zero is NaN
            }
            double[] c = new double[60 * 80];
            blas.gemm(false, false, 60, 80, 70, 1, a, 0, 70, b, 0, 80, 1, c, 0, 80);
            assertNaN(blas, c, 80, 3);
            double[] y = new double[60];
            blas.gemv(false, 60, 70, 1, a, 0, 70, new double[70], 0, 1, y, 0);
            assertNaN(blas, y, 1, 3);
            double[] square = new double[60 * 60];
            blas.syrk(false, 60, 70, 1, a, 0, 70, 0, square, 0, 60);
            for (int i = 0; i < 60; i++) {
                for (int j = 0; j <= i; j++) {
                    assertEquals(i == 3 || j == 3, Double.isNaN(square[i * 60 + j]), blas.name());
                }
            }
            assertTrue(Double.isNaN(blas.dot(70, a, 210, new double[70], 0)), blas.name());
            blas.axpy(70, 1, a, 210, b, 0);
            assertTrue(Double.isNaN(b[20]), blas.name());
        }
    }

    private static void assertNaN(Blas blas, double[] c, int columns, int row) {
        for (int i = 0; i < c.length; i++) {
            assertEquals(i / columns == row, Double.isNaN(c[i]), blas.name() + ", element " + i);
        }
    }

    @Test
    void whatIsNotReadMayBeMissing() {
        for (Blas blas : Paths.working()) {
            for (int n : new int[] {3, 60}) {
                double[] a = Numbers.of(n * n, 15);
                double[] x = Numbers.of(n, 16);
                double[] missing = new double[n * n];
                Arrays.fill(missing, Double.NaN);
                double[] c = missing.clone();
                blas.gemm(false, false, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
                assertTrue(Double.isFinite(c[0]) && Double.isFinite(c[n * n - 1]), blas.name());
                blas.syrk(true, n, n, 1, a, 0, n, 0, c, 0, n);
                assertTrue(Double.isFinite(c[n * n - 1]), blas.name());
                double[] y = missing.clone();
                blas.gemv(true, n, n, 1, a, 0, n, x, 0, 0, y, 0);
                assertTrue(Double.isFinite(y[n - 1]), blas.name());
                double[] one = {1};
                blas.gemm(false, false, 1, 1, n, 0, missing, 0, n, missing, 0, 1, 2, one, 0, 1);
                assertEquals(2, one[0], blas.name());
                blas.gemv(false, 1, n, 0, missing, 0, n, missing, 0, 1, one, 0);
                assertEquals(2, one[0], blas.name());
            }
        }
    }

    @Test
    void aSizeMayBeZero() {
        for (Blas blas : Paths.working()) {
            double[] none = {};
            double[] c = {1, 2, 3, 4};
            blas.gemm(false, false, 2, 2, 0, 1, none, 0, 1, none, 0, 2, 0.5, c, 0, 2);
            assertArrayEquals(new double[] {0.5, 1, 1.5, 2}, c);
            blas.gemm(true, true, 0, 2, 2, 1, none, 0, 1, c, 0, 2, 0, none, 0, 2);
            blas.gemm(false, false, 2, 0, 2, 1, c, 0, 2, none, 0, 1, 0, none, 0, 1);
            blas.syrk(false, 2, 0, 1, none, 0, 1, 2, c, 0, 2);
            assertArrayEquals(new double[] {1, 1, 3, 4}, c);
            blas.syrk(true, 0, 2, 1, none, 0, 1, 0, none, 0, 1);
            double[] y = {1, 2};
            blas.gemv(false, 2, 0, 1, none, 0, 1, none, 0, 3, y, 0);
            assertArrayEquals(new double[] {3, 6}, y);
            blas.gemv(true, 2, 0, 1, none, 0, 1, y, 0, 0, none, 0);
            assertEquals(0, blas.dot(0, none, 0, none, 0));
        }
    }

    @Test
    void beyondAnArrayIsAnError() {
        for (Blas blas : Paths.working()) {
            double[] four = new double[4];
            assertThrows(IndexOutOfBoundsException.class,
                    () -> blas.gemm(false, false, 2, 2, 3, 1, four, 0, 3, four, 0, 2, 0, four, 0, 2));
            assertThrows(IndexOutOfBoundsException.class, () -> blas.syrk(true, 2, 2, 1, four, 1, 2, 0, four, 0, 2));
            assertThrows(IndexOutOfBoundsException.class,
                    () -> blas.gemv(false, 2, 2, 1, four, -1, 2, four, 0, 0, four, 0));
            assertThrows(IndexOutOfBoundsException.class, () -> blas.dot(100, four, 0, new double[100], 0));
            assertThrows(IndexOutOfBoundsException.class, () -> blas.axpy(-1, 1, four, 0, four, 0));
            assertThrows(IllegalArgumentException.class,
                    () -> blas.gemm(false, false, 2, 2, 2, 1, four, 0, 1, four, 0, 2, 0, four, 0, 2));
        }
    }

    /** At other places in memory, on other threads and while others compute. */
    @Test
    void theSameCallGivesTheSameBytes() throws Exception {
        for (Blas blas : Paths.working()) {
            double[] alone = everything(blas, 0);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<double[]>> results = new ArrayList<>();
                for (int task = 0; task < 12; task++) {
                    int offset = task;
                    results.add(threads.submit(() -> everything(blas, offset)));
                }
                for (Future<double[]> result : results) {
                    assertArrayEquals(alone, result.get(), blas.name());
                }
            }
        }
    }

    private static double[] everything(Blas blas, int offset) {
        int m = 123;
        int n = 77;
        int k = 1501;
        double[] a = new double[offset + m * k];
        System.arraycopy(Numbers.of(m * k, 17), 0, a, offset, m * k);
        double[] b = new double[2 * offset + k * n];
        System.arraycopy(Numbers.of(k * n, 18), 0, b, 2 * offset, k * n);
        double[] c = new double[offset + m * n + m * m + m + k + 1];
        int at = offset;
        blas.gemm(false, false, m, n, k, 1, a, offset, k, b, 2 * offset, n, 0, c, at, n);
        at += m * n;
        blas.syrk(false, m, k, 1, a, offset, k, 0, c, at, m);
        at += m * m;
        blas.gemv(false, m, k, 1, a, offset, k, b, 2 * offset, 0, c, at);
        at += m;
        blas.gemv(true, m, k, 1, a, offset, k, b, 2 * offset, 0, c, at);
        blas.axpy(k, 0.3, b, 2 * offset, c, at);
        c[at + k] = blas.dot(k, a, offset, b, 2 * offset);
        return Arrays.copyOfRange(c, offset, c.length);
    }

    @Test
    void allImplementationsWereTested() {
        Paths.requireAll();
        assertEquals(3, Paths.working().size());
    }
}
