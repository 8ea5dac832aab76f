package org.resistlab.numerics.linear;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/** Solves symmetric positive definite systems. */
final class Cholesky {

    private static final double SYMMETRY = 1e-10;
    private static final double LEAST_PIVOT = 1e-300;

    private Cholesky() {
    }

    /**
     * The solution of a x = b.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    static double[] solve(double[][] a, double[] b) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(a, false), SYMMETRY, LEAST_PIVOT).getSolver()
                    .solve(new ArrayRealVector(b, false)).toArray();
        } catch (MathIllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The equations have no unique solution: columns depend on each other. Use a larger penalty.", e);
        }
    }
}
