package org.resistlab.numerics.linear;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/** Solves symmetric positive definite systems. */
final class Cholesky {

    private static final double SYMMETRY = 1e-10;
    /** A pivot below this, on the scale where the diagonal is 1, is rounding. */
    private static final double LEAST_PIVOT = 1e-14;

    private Cholesky() {
    }

    /**
     * The solution of a x = b, whatever the scales of the unknowns.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = a[i][i] > 0 ? 1 / Math.sqrt(a[i][i]) : Double.NaN;
            if (!Double.isFinite(scale[i])) {
                throw new IllegalArgumentException("Nothing varies in column " + i + ". Use a larger penalty.");
            }
        }
        double[][] scaled = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            right[i] = b[i] * scale[i];
            for (int j = 0; j < n; j++) {
                scaled[i][j] = a[i][j] * (scale[i] * scale[j]);
            }
        }
        double[] solution = solveScaled(scaled, right);
        for (int i = 0; i < n; i++) {
            solution[i] *= scale[i];
        }
        return solution;
    }

    private static double[] solveScaled(double[][] a, double[] b) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(a, false), SYMMETRY, LEAST_PIVOT).getSolver()
                    .solve(new ArrayRealVector(b, false)).toArray();
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The equations have no unique solution: columns depend on each other. Use a larger penalty.", e);
        }
    }
}
