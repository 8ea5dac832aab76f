package org.resistlab.numerics.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
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

    @Test
    void aViewOfViewsIsOneViewOfTheBase() {
        DenseMatrix base = DenseMatrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, Double.NaN, 9}, {10, 11, 12}});
        Matrix scaled = ViewMatrix.scaled(base.selectRows(new int[] {3, 2, 0}).selectColumns(new int[] {2, 1}),
                new double[] {1, 2}, new double[] {2, 4});
        ViewMatrix view = ViewMatrix.of(scaled.selectRows(new int[] {2, 0, 1}).selectColumns(new int[] {1, 0, 0}));
        assertEquals(DenseMatrix.of(new double[][] {{0, 1, 1}, {2.25, 5.5, 5.5}, {Double.NaN, 4, 4}}),
                view.toDense());
        assertSame(base, view.base());
        assertArrayEquals(new int[] {0, 3, 2}, view.baseRows());
        assertArrayEquals(new int[] {1, 2, 2}, view.baseColumns());
        double[] gathered = new double[2];
        view.gather(1, new int[] {1, 2}, gathered);
        assertArrayEquals(new double[] {5.5, 4}, gathered);
        assertEquals(5.5, view.get(1, 2));
        Matrix twice = ViewMatrix.scaled(view, new double[] {1, 1, 1}, new double[] {3, 3, 3});
        assertEquals(1.5, twice.get(1, 1), "(5.5 - 1) / 3");
    }

    @Test
    void whatIsDerivedIsComputedOnceAndAFailureIsNotKept() {
        Matrix matrix = new DenseMatrix(2, 2).selectRows(new int[] {1});
        assertThrows(IllegalStateException.class, () -> matrix.derived("sum", () -> {
            throw new IllegalStateException("first");
        }));
        Object computed = matrix.derived("sum", Object::new);
        assertSame(computed, matrix.derived("sum", Object::new));
        assertNotSame(computed, matrix.derived("mean", Object::new));
    }

    @Test
    void rowsOfJoinedMatricesAreRowsOfEachPart() {
        DenseMatrix left = DenseMatrix.of(new double[][] {{1}, {2}, {3}});
        DenseMatrix right = DenseMatrix.of(new double[][] {{4, 5}, {6, 7}, {8, 9}});
        Matrix rows = Matrix.joinColumns(List.of(left, right)).selectRows(new int[] {2, 0});
        assertEquals(DenseMatrix.of(new double[][] {{3, 8, 9}, {1, 4, 5}}), rows.toDense());
        JoinedColumns joined = (JoinedColumns) rows;
        assertSame(right, ViewMatrix.of(joined.parts().get(1)).base());
        assertEquals(1, joined.start(1));
    }

    @Test
    void moreColumnsThanAreTurnedTogetherBecomeRows() {
        DenseMatrix matrix = new DenseMatrix(3, 19);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 19; j++) {
                matrix.set(i, j, 100 * i + j);
            }
        }
        double[][] rows = RowMajor.of(matrix);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(RowMajor.row(matrix, i), rows[i]);
        }
    }
}
