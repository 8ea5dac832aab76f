package org.resistlab.numerics.linear;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Eigen decomposition of a symmetric positive semi-definite matrix, without the directions that only rounding makes.
 *
 * @param values the eigenvalues above rounding, from large to small
 * @param vectors [eigenvalue][row], of unit length
 */
record SymmetricEigen(double[] values, double[][] vectors) {

    /** An eigenvalue below the largest times this and the size of the matrix is rounding. */
    private static final double ROUNDING = 1e-15;

    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        if (n == 0) {
            return new SymmetricEigen(new double[0], new double[0][]);
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix, false));
        double[] all = eigen.getEigenvalues();
        int rank = 0;
        while (rank < n && all[rank] > all[0] * n * ROUNDING) {
            rank++;
        }
        double[] values = new double[rank];
        double[][] vectors = new double[rank][];
        RealMatrix columns = eigen.getV();
        for (int k = 0; k < rank; k++) {
            values[k] = all[k];
            vectors[k] = columns.getColumn(k);
        }
        return new SymmetricEigen(values, vectors);
    }

    int rank() {
        return values.length;
    }
}
