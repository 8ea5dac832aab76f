package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.matrix.SparseMatrix;
import org.resistlab.numerics.matrix.ViewMatrix;

class ProductsTest {

    private static final double CLOSE = 1e-9;

    /** More columns than are taken at once. */
    private static final int COLUMNS = 5000;

    private static DenseMatrix dense() {
        Random random = new Random(3);
        DenseMatrix matrix = new DenseMatrix(23, COLUMNS);
        for (double[] column : matrix.values()) {
            for (int i = 0; i < column.length; i++) {
                column[i] = random.nextGaussian() + 1;
            }
        }
        return matrix;
    }

    private static Matrix standardized() {
        double[] shift = new double[COLUMNS];
        double[] scale = new double[COLUMNS];
        for (int j = 0; j < COLUMNS; j++) {
            shift[j] = j % 7 / 7.0;
            scale[j] = 1 + j % 3;
        }
        int[] columns = IntStream.range(0, COLUMNS).filter(j -> j % 11 != 0).toArray();
        return ViewMatrix.scaled(dense().selectRows(new int[] {3, 1, 22, 3, 17, 0, 9}), shift, scale)
                .selectColumns(columns);
    }

    private static Matrix sparse() {
        DenseMatrix matrix = new DenseMatrix(23, COLUMNS);
        Random random = new Random(4);
        for (int k = 0; k < 2000; k++) {
            matrix.set(random.nextInt(23), random.nextInt(COLUMNS), random.nextGaussian());
        }
        return SparseMatrix.of(matrix);
    }

    private static List<Matrix> matrices() {
        return List.of(dense(), standardized(), sparse(), sparse().selectRows(new int[] {5, 2, 2, 20}),
                Matrix.joinColumns(List.of(dense(), sparse())));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void innerProductsAreSumsOverTheColumns() {
        for (Matrix x : matrices()) {
            double[][] rows = RowMajor.of(x);
            int n = x.rows();
            double[] gram = Products.gram(x);
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    assertEquals(dot(rows[i], rows[k]), gram[i * n + k], CLOSE);
                    assertEquals(gram[k * n + i], gram[i * n + k]);
                }
            }
        }
    }

    @Test
    void centeredProductsAreThoseOfTheRowsLessTheirMean() {
        for (Matrix x : matrices()) {
            int n = x.rows();
            DenseMatrix centered = new DenseMatrix(n, x.columns());
            for (int j = 0; j < x.columns(); j++) {
                double[] column = x.column(j);
                double mean = IntStream.range(0, n).mapToDouble(i -> column[i]).sum() / n;
                for (int i = 0; i < n; i++) {
                    centered.set(i, j, column[i] - mean);
                }
            }
            assertArrayEquals(Products.gram(centered), Products.centeredGram(x), CLOSE);
        }
    }

    @Test
    void crossProductsAreSumsOverTheColumns() {
        Matrix x = standardized();
        for (List<Matrix> pair : List.of(List.of(dense(), sparse()), List.of(sparse(), sparse()),
                List.of(x.selectRows(new int[] {0, 4}), x.selectRows(new int[] {1, 2, 3})))) {
            double[][] left = RowMajor.of(pair.get(0));
            double[][] right = RowMajor.of(pair.get(1));
            double[] cross = Products.cross(pair.get(0), pair.get(1));
            for (int i = 0; i < left.length; i++) {
                for (int k = 0; k < right.length; k++) {
                    assertEquals(dot(left[i], right[k]), cross[i * right.length + k], CLOSE);
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Products.cross(x, dense()));
    }

    @Test
    void productsWithOneAndSeveralVectorsAreSums() {
        Random random = new Random(5);
        for (Matrix x : matrices()) {
            double[][] rows = RowMajor.of(x);
            for (int q : new int[] {0, 1, 3}) {
                double[][] w = new double[q][];
                double[][] a = new double[q][];
                for (int r = 0; r < q; r++) {
                    w[r] = random.doubles(x.columns()).toArray();
                    a[r] = random.doubles(x.rows()).toArray();
                }
                double[][] product = Products.multiply(x, w);
                double[][] transposed = Products.transposeMultiply(x, a);
                for (int r = 0; r < q; r++) {
                    for (int i = 0; i < rows.length; i++) {
                        assertEquals(dot(rows[i], w[r]), product[r][i], CLOSE);
                    }
                    for (int j = 0; j < x.columns(); j++) {
                        assertEquals(dot(x.column(j), a[r]), transposed[r][j], CLOSE);
                    }
                }
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Products.multiply(dense(), new double[3]));
        assertThrows(IllegalArgumentException.class, () -> Products.transposeMultiply(dense(), new double[3]));
    }

    @Test
    void productsAreComputedOnceAndKept() {
        Matrix x = standardized();
        Matrix other = x.selectRows(new int[] {1});
        assertSame(Products.gram(x), Products.gram(x));
        assertSame(Products.centeredGram(x), Products.centeredGram(x));
        assertSame(Products.cross(x, other), Products.cross(x, other));
        double[] again = Products.cross(x, x.selectRows(new int[] {2}));
        assertEquals(Products.gram(x)[2], again[0], CLOSE);
    }

    @Test
    void partsAtOnceGiveTheSameBytes() {
        ForEach backwardsOnThreads = (count, part) -> IntStream.range(0, count).parallel()
                .forEach(i -> part.accept(count - 1 - i));
        assertArrayEquals(Products.gram(standardized()), Products.gram(standardized(), backwardsOnThreads));
        assertArrayEquals(Products.centeredGram(dense()), Products.centeredGram(dense(), backwardsOnThreads));
    }

    @Test
    void aMissingValueMakesItsSumsMissing() {
        DenseMatrix x = new DenseMatrix(40, 50);
        x.set(7, 30, Double.NaN);
        x.set(3, 2, 1);
        for (Matrix form : List.of(x, SparseMatrix.of(x))) {
            double[] gram = Products.gram(form);
            double[] multiplied = Products.multiply(form, new double[50]);
            double[] transposed = Products.transposeMultiply(form, new double[40]);
            double[] cross = Products.cross(form, form.selectRows(new int[] {3, 7}));
            for (int i = 0; i < 40; i++) {
                assertEquals(i == 7, Double.isNaN(multiplied[i]));
                assertEquals(i == 7, Double.isNaN(gram[i * 40 + 3]));
                assertEquals(i == 7, Double.isNaN(cross[2 * i]));
                assertEquals(true, Double.isNaN(cross[2 * i + 1]));
            }
            for (int j = 0; j < 50; j++) {
                assertEquals(j == 30, Double.isNaN(transposed[j]));
            }
        }
        double[] missing = new double[50];
        missing[4] = Double.NaN;
        assertEquals(true, Double.isNaN(Products.multiply(SparseMatrix.of(new DenseMatrix(40, 50)), missing)[0]));
    }

    @Test
    void thereMayBeNoRowsOrColumns() {
        assertEquals(0, Products.gram(new DenseMatrix(0, 4)).length);
        assertArrayEquals(new double[9], Products.gram(new DenseMatrix(3, 0)));
        assertArrayEquals(new double[6], Products.cross(new DenseMatrix(3, 0), new DenseMatrix(2, 0)));
        assertArrayEquals(new double[3], Products.multiply(new DenseMatrix(3, 0), new double[0]));
        assertArrayEquals(new double[4], Products.transposeMultiply(new DenseMatrix(0, 4), new double[0]));
    }

    /** The folds differ in size, and so in the columns of their parts. */
    @Test
    void productsOfAllFoldsInOnePassAreThoseOfEachFoldToTheBit() {
        DenseMatrix base = dense();
        for (boolean prepared : new boolean[] {false, true}) {
            List<Matrix> folds = new ArrayList<>();
            List<Matrix> heldOut = new ArrayList<>();
            List<double[]> expected = new ArrayList<>();
            for (int fold = 0; fold < 3; fold++) {
                int held = fold;
                int[] rows = IntStream.range(0, base.rows()).toArray();
                double[] shift = IntStream.range(0, COLUMNS).mapToDouble(j -> (j + held) % 7).toArray();
                double[] scale = IntStream.range(0, COLUMNS).mapToDouble(j -> 1 + (j * held) % 5).toArray();
                folds.add(ViewMatrix.scaled(base.selectRows(
                        Arrays.stream(rows).filter(i -> i % (2 + held) != 0).toArray()), shift, scale));
                heldOut.add(ViewMatrix.scaled(base.selectRows(
                        Arrays.stream(rows).filter(i -> i % 4 == 0).limit(2).toArray()), shift, scale));
                expected.add(Products.inner(Blas.get(), folds.get(fold), false, ForEach.IN_ORDER));
                expected.add(Products.between(Blas.get(), heldOut.get(fold), folds.get(fold)));
            }
            if (prepared) {
                assertTrue(Products.prepare(folds, heldOut, ForEach.IN_ORDER), "one pass is what is tested");
            }
            for (int fold = 0; fold < 3; fold++) {
                assertArrayEquals(expected.get(2 * fold), Products.gram(folds.get(fold)));
                assertArrayEquals(expected.get(2 * fold + 1), Products.cross(heldOut.get(fold), folds.get(fold)));
            }
        }
    }
}
