package org.resistlab.numerics.blas;

/**
 * Decompositions of symmetric matrices in flat, row-major arrays without gaps. Implementations come with those of
 * {@link Blas} and are chosen with them; {@code SymmetricSolver} is the convenient way to them.
 */
public interface Lapack {

    /** The fastest implementation here: that of OpenBLAS, else plain Java. */
    static Lapack get() {
        return Implementations.lapack();
    }

    /**
     * Cholesky factor of a symmetric positive definite matrix, of which the lower triangle is read and replaced by L
     * with A = L · Lᵀ. What is above the diagonal stays as it is.
     *
     * @param n order of the matrix
     * @param a n × n
     * @return whether the matrix is positive definite; if not, or if it holds NaN, {@code a} is of no use afterwards
     */
    boolean cholesky(int n, double[] a);

    /**
     * Solves A · x = b for several right sides, given the factor of A.
     *
     * @param n order of the matrix
     * @param factor what {@link #cholesky} made
     * @param count number of right sides
     * @param b count × n, one right side after the other; replaced by the solutions
     */
    void choleskySolve(int n, double[] factor, int count, double[] b);

    /**
     * Eigenvalues and eigenvectors of a symmetric matrix, of which the lower triangle is read.
     *
     * @param n order of the matrix
     * @param a n × n, all finite; replaced by the eigenvectors of unit length, one after the other
     * @param values receives the eigenvalues, from small to large
     * @throws ArithmeticException if it does not converge
     */
    void eigen(int n, double[] a, double[] values);
}
