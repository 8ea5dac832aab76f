package org.resistlab.numerics.blas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Decompositions against what they are defined by. */
class LapackTest {

    private static List<Lapack> working() {
        return Paths.working().stream()
                .map(blas -> blas instanceof OpenBlas openBlas ? openBlas : new PlainLapack(blas)).toList();
    }

    /** A · Aᵀ + I, with rubbish above the diagonal, which is not to be read. */
    private static double[] positive(int n) {
        double[] root = Numbers.of(n * n, 21);
        double[] a = new double[n * n];
        new PlainBlas().syrk(false, n, n, 1, root, 0, Math.max(1, n), 0, a, 0, Math.max(1, n));
        for (int i = 0; i < n; i++) {
            a[i * n + i] += 1;
            for (int j = i + 1; j < n; j++) {
                a[i * n + j] = Double.NaN;
            }
        }
        return a;
    }

    private static double element(double[] a, int n, int i, int j) {
        return a[Math.max(i, j) * n + Math.min(i, j)];
    }

    @Test
    void theFactorTimesItsTransposeIsTheMatrix() {
        for (Lapack lapack : working()) {
            for (int n : new int[] {0, 1, 2, 7, 65, 130}) {
                double[] a = positive(n);
                double[] factor = a.clone();
                assertTrue(lapack.cholesky(n, factor));
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j <= i; j++) {
                        double sum = 0;
                        for (int l = 0; l <= j; l++) {
                            sum += factor[i * n + l] * factor[j * n + l];
                        }
                        assertEquals(a[i * n + j], sum, 1e-12 * (n + 1) * 10);
                    }
                }
            }
        }
    }

    @Test
    void solutionsSolve() {
        for (Lapack lapack : working()) {
            for (int n : new int[] {0, 1, 5, 100}) {
                double[] a = positive(n);
                double[] factor = a.clone();
                assertTrue(lapack.cholesky(n, factor));
                double[] wanted = Numbers.of(3 * n, 22);
                double[] b = new double[3 * n];
                for (int r = 0; r < 3; r++) {
                    for (int i = 0; i < n; i++) {
                        for (int j = 0; j < n; j++) {
                            b[r * n + i] += element(a, n, i, j) * wanted[r * n + j];
                        }
                    }
                }
                lapack.choleskySolve(n, factor, 3, b);
                assertArrayEquals(wanted, b, 1e-9);
            }
        }
    }

    @Test
    void whatIsNotPositiveDefiniteIsTold() {
        for (Lapack lapack : working()) {
            assertFalse(lapack.cholesky(2, new double[] {1, 0, 2, 1}));
            assertFalse(lapack.cholesky(1, new double[] {0}));
            double[] missing = positive(40);
            missing[30 * 40 + 4] = Double.NaN;
            assertFalse(lapack.cholesky(40, missing));
        }
    }

    @Test
    void eigenvectorsRebuildTheMatrix() {
        for (Lapack lapack : working()) {
            for (int n : new int[] {0, 1, 2, 30, 120}) {
                double[] a = positive(n);
                double[] vectors = a.clone();
                double[] values = new double[n];
                lapack.eigen(n, vectors, values);
                for (int k = 1; k < n; k++) {
                    assertTrue(values[k - 1] <= values[k]);
                }
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j <= i; j++) {
                        double sum = 0;
                        double product = 0;
                        for (int k = 0; k < n; k++) {
                            sum += values[k] * vectors[k * n + i] * vectors[k * n + j];
                            product += vectors[i * n + k] * vectors[j * n + k];
                        }
                        assertEquals(a[i * n + j], sum, 1e-11 * (n + 1));
                        assertEquals(i == j ? 1 : 0, product, 1e-12);
                    }
                }
            }
        }
    }

    @Test
    void decompositionsGiveTheSameBytes() {
        for (Lapack lapack : working()) {
            double[] first = positive(90);
            double[] second = positive(90);
            double[] values = new double[90];
            double[] again = new double[90];
            lapack.eigen(90, first, values);
            lapack.eigen(90, second, again);
            assertArrayEquals(first, second);
            assertArrayEquals(values, again);
        }
    }
}
