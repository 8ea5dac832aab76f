package org.resistlab.numerics.linear;

import java.util.Arrays;

/**
 * Eigen decomposition of a symmetric positive semi-definite matrix, without the directions that only rounding makes.
 *
 * @param values the eigenvalues above rounding, from large to small
 * @param vectors [eigenvalue][row], of unit length
 */
record SymmetricEigen(double[] values, double[][] vectors) {

    /** An eigenvalue below the largest times this and the size of the matrix is rounding. */
    private static final double ROUNDING = 1e-15;

    /** Decomposes a matrix of order n in a flat array, of which the lower triangle is read. */
    static SymmetricEigen of(int n, double[] matrix) {
        EigenDecomposition eigen = SymmetricSolver.eigen(n, matrix);
        int rank = eigen.rank(n * ROUNDING);
        double[][] vectors = new double[rank][];
        for (int k = 0; k < rank; k++) {
            vectors[k] = Arrays.copyOfRange(eigen.vectors(), k * n, (k + 1) * n);
        }
        return new SymmetricEigen(Arrays.copyOf(eigen.values(), rank), vectors);
    }

    int rank() {
        return values.length;
    }
}
