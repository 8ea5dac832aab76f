package org.resistlab.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SymmetricSolverTest {

    /** The matrix of Cholesky's example in Wikipedia, with its factor; only the lower triangle is read. */
    private static final double[] KNOWN = {4, 0, 0, 12, 37, 0, -16, -43, 98};

    @Test
    void theFactorIsTheKnownOne() {
        double[] factor = SymmetricSolver.cholesky(3, KNOWN);
        assertArrayEquals(new double[] {2, 0, 0, 6, 1, 0, -8, 5, 3}, factor, 1e-14);
        double[] b = {4, 12, -16, 0, 37, -43};
        double[] x = b.clone();
        SymmetricSolver.solve(3, factor, x);
        for (int r = 0; r < 2; r++) {
            for (int i = 0; i < 3; i++) {
                double sum = 0;
                for (int j = 0; j < 3; j++) {
                    sum += KNOWN[Math.max(i, j) * 3 + Math.min(i, j)] * x[r * 3 + j];
                }
                assertEquals(b[r * 3 + i], sum, 1e-10);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> SymmetricSolver.solve(3, factor, new double[4]));
    }

    @Test
    void dependentColumnsAreAnError() {
        assertThrows(IllegalArgumentException.class, () -> SymmetricSolver.cholesky(2, new double[] {1, 2, 2, 1}));
        assertThrows(IllegalArgumentException.class, () -> SymmetricSolver.cholesky(1, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> SymmetricSolver.eigen(1, new double[] {Double.NaN}));
    }

    @Test
    void eigenvaluesFallAndVectorsStandUpright() {
        EigenDecomposition eigen = SymmetricSolver.eigen(2, new double[] {2, Double.NaN, 1, 2});
        assertArrayEquals(new double[] {3, 1}, eigen.values(), 1e-14);
        double half = Math.sqrt(0.5);
        assertArrayEquals(new double[] {half, half}, new double[] {eigen.vector(0, 0), eigen.vector(0, 1)}, 1e-14);
        assertEquals(half, Math.max(eigen.vector(1, 0), eigen.vector(1, 1)), 1e-14);
        assertEquals(2, eigen.rank(1e-12));
        assertEquals(1, eigen.rank(0.5));
        assertEquals(0, SymmetricSolver.eigen(1, new double[] {0}).rank(0));
        assertEquals(0, SymmetricSolver.eigen(0, new double[0]).size());
    }

    @Test
    void theMatrixGivenStaysAsItIs() {
        double[] matrix = KNOWN.clone();
        SymmetricSolver.cholesky(3, matrix);
        assertTrue(SymmetricSolver.eigen(3, matrix).values()[2] > 0);
        assertArrayEquals(KNOWN, matrix);
    }
}
