package org.resistlab.numerics.linear;

import org.resistlab.numerics.blas.Lapack;

/**
 * Cholesky and eigen decompositions of symmetric matrices in flat, row-major arrays: element (i, j) is
 * {@code a[i * n + j]}. Only the lower triangle is read, and the matrix given is not changed.
 */
public final class SymmetricSolver {

    private SymmetricSolver() {
    }

    /**
     * The Cholesky factor of a symmetric positive definite matrix. Takes n³ / 3 operations.
     *
     * @param n order of the matrix
     * @param a n × n
     * @return L with A = L · Lᵀ, n × n; above the diagonal is what {@code a} has there
     * @throws IllegalArgumentException if the matrix is not positive definite, or holds NaN
     */
    public static double[] cholesky(int n, double[] a) {
        double[] factor = a.clone();
        if (!Lapack.get().cholesky(n, factor)) {
            throw new IllegalArgumentException(
                    "The equations have no unique solution: columns depend on each other. Use a larger penalty.");
        }
        return factor;
    }

    /**
     * Solves A · x = b, given the factor of A.
     *
     * @param n order of the matrix
     * @param factor what {@link #cholesky} returned
     * @param b one or several right sides of n elements, one after the other; replaced by the solutions
     */
    public static void solve(int n, double[] factor, double[] b) {
        if (n == 0) {
            return;
        }
        if (b.length % n != 0) {
            throw new IllegalArgumentException("Right sides of " + b.length + " elements for " + n + " equations.");
        }
        Lapack.get().choleskySolve(n, factor, b.length / n, b);
    }

    /**
     * All eigenvalues and eigenvectors of a symmetric matrix. Takes about 10 n³ operations.
     *
     * @param n order of the matrix
     * @param a n × n
     * @throws IllegalArgumentException if a value in the lower triangle is not finite
     * @throws ArithmeticException if it does not converge, which is not known to happen
     */
    public static EigenDecomposition eigen(int n, double[] a) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                if (!Double.isFinite(a[i * n + j])) {
                    throw new IllegalArgumentException("Element " + i + ", " + j + " is " + a[i * n + j] + ".");
                }
            }
        }
        double[] ascending = a.clone();
        double[] values = new double[n];
        Lapack.get().eigen(n, ascending, values);
        double[] descending = new double[n];
        double[] vectors = new double[n * n];
        for (int k = 0; k < n; k++) {
            descending[k] = values[n - 1 - k];
            copyUpright(ascending, (n - 1 - k) * n, vectors, k * n, n);
        }
        return new EigenDecomposition(descending, vectors);
    }

    private static void copyUpright(double[] from, int start, double[] to, int at, int n) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            if (Math.abs(from[start + i]) > Math.abs(largest)) {
                largest = from[start + i];
            }
        }
        for (int i = 0; i < n; i++) {
            to[at + i] = largest < 0 ? -from[start + i] : from[start + i];
        }
    }
}
