package org.resistlab.numerics.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {

    private static final double[][] ROWS = {{1, 0, Double.NaN, 0}, {0, 5, 6, 0}, {7, 0, 0, 0}};

    @TempDir
    Path folder;

    private final DenseMatrix dense = DenseMatrix.of(ROWS);

    /** The same values in every form. */
    private List<Matrix> forms() throws IOException {
        Path file = folder.resolve("matrix.npy");
        Npy.write(file, dense);
        Matrix joined = Matrix.joinColumns(List.of(dense.selectColumns(new int[] {0}), new DenseMatrix(3, 0),
                dense.selectColumns(new int[] {1, 2, 3})));
        return List.of(dense, SparseMatrix.of(dense), MappedMatrix.open(file), joined,
                dense.selectRows(new int[] {2, 1, 0}).selectRows(new int[] {2, 1, 0}),
                dense.selectColumns(new int[] {3, 2, 1, 0}).selectColumns(new int[] {3, 2, 1, 0}));
    }

    @Test
    void everyFormGivesTheSameValues() throws IOException {
        for (Matrix form : forms()) {
            assertEquals(3, form.rows());
            assertEquals(4, form.columns());
            assertEquals(dense, form.toDense(), form.getClass().getSimpleName());
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 4; j++) {
                    assertEquals(ROWS[i][j], form.get(i, j));
                }
                assertArrayEquals(ROWS[i], RowMajor.of(form)[i]);
                assertArrayEquals(ROWS[i], RowMajor.row(form, i));
            }
        }
    }

    @Test
    void rowsCanBeSelectedTwiceFromEveryForm() throws IOException {
        DenseMatrix expected = DenseMatrix.of(new double[][] {ROWS[2], ROWS[0], ROWS[2]});
        DenseMatrix twice = DenseMatrix.of(new double[][] {ROWS[0], ROWS[2]});
        for (Matrix form : forms()) {
            Matrix selected = form.selectRows(new int[] {2, 0, 2});
            assertEquals(expected, selected.toDense());
            assertEquals(ROWS[0][2], selected.get(1, 2));
            assertEquals(twice, selected.selectRows(new int[] {1, 2}).toDense());
            assertEquals(twice, selected.selectColumns(new int[] {0, 1, 2, 3}).selectRows(new int[] {1, 0}).toDense());
        }
    }

    @Test
    void columnsCanBeSelectedTwiceFromEveryForm() throws IOException {
        for (Matrix form : forms()) {
            Matrix selected = form.selectColumns(new int[] {1, 1, 2});
            assertArrayEquals(new double[] {0, 5, 0}, selected.column(1));
            assertArrayEquals(new double[] {Double.NaN, 6, 0}, selected.column(2));
        }
    }

    @Test
    void whatIsNotThereIsAnError() throws IOException {
        for (Matrix form : forms()) {
            assertThrows(IndexOutOfBoundsException.class, () -> form.column(4));
            assertThrows(IndexOutOfBoundsException.class, () -> form.get(3, 0), form.getClass().getSimpleName());
            assertThrows(IndexOutOfBoundsException.class, () -> form.selectRows(new int[] {3}));
            assertThrows(IndexOutOfBoundsException.class, () -> form.selectColumns(new int[] {-1}));
        }
    }

    @Test
    void columnsGivenOutAreCopies() {
        dense.column(0)[0] = 99;
        assertEquals(1, dense.get(0, 0));
        assertSame(dense, dense.toDense());
    }

    @Test
    void denseMatricesAreEqualByValue() {
        DenseMatrix other = DenseMatrix.of(ROWS);
        assertEquals(dense.hashCode(), other.hashCode());
        other.set(2, 3, 1);
        assertNotEquals(dense, other);
        assertNotEquals(new DenseMatrix(2, 0), new DenseMatrix(3, 0));
    }

    @Test
    void raggedArraysAreErrors() {
        assertThrows(IllegalArgumentException.class, () -> DenseMatrix.of(new double[][] {{1, 2}, {1}}));
        assertThrows(IllegalArgumentException.class, () -> DenseMatrix.ofColumns(new double[][] {{1, 2}, {1}}));
        assertThrows(IllegalArgumentException.class, () -> DenseMatrix.ofColumns(new double[0][]));
        assertThrows(IllegalArgumentException.class, () -> Matrix.joinColumns(List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> Matrix.joinColumns(List.of(new DenseMatrix(2, 1), new DenseMatrix(3, 1))));
    }

    @Test
    void brokenSparseArraysAreErrors() {
        double[] values = {1, 2};
        assertThrows(IllegalArgumentException.class,
                () -> new SparseMatrix(3, new int[] {0, 1}, new int[] {0, 1}, values), "starts end too early");
        assertThrows(IllegalArgumentException.class,
                () -> new SparseMatrix(3, new int[] {0, 2}, new int[] {1, 1}, values), "a row twice");
        assertThrows(IllegalArgumentException.class,
                () -> new SparseMatrix(3, new int[] {0, 2}, new int[] {1, 3}, values), "a row beyond the last");
        assertThrows(IllegalArgumentException.class,
                () -> new SparseMatrix(3, new int[] {0, 2, 1, 2}, new int[] {0, 1}, values), "starts that decrease");
        assertEquals(5, SparseMatrix.of(dense).stored());
    }
}
