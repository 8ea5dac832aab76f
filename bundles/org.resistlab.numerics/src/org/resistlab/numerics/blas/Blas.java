package org.resistlab.numerics.blas;

/**
 * Products of matrices in flat, row-major arrays: element (i, j) of a matrix that begins at {@code from} with leading
 * dimension {@code ld} is {@code array[from + i * ld + j]}. A leading dimension is at least the number of columns of
 * the matrix as it is stored, before op.
 *
 * <p>
 * Missing values (NaN) propagate as in arithmetic. With {@code beta} 0 what the result held is not read; with
 * {@code alpha} 0 neither are the factors. A size may be 0. The result must not overlap the factors. An index beyond an
 * array is an {@link IndexOutOfBoundsException} before anything is computed.
 *
 * <p>
 * A call runs on the calling thread alone; any number of threads may call at once. The same call gives the same bytes
 * on one type of processor with one implementation; between implementations the last bits differ.
 */
public interface Blas {

    /**
     * The fastest implementation here: OpenBLAS, else the Java Vector API (if the JVM was started with
     * {@code --add-modules jdk.incubator.vector}), else plain Java. The system property {@code resistlab.blas}, or else
     * the environment variable {@code RESISTLAB_BLAS}, forces one: {@code openblas}, {@code vector} or {@code plain}.
     *
     * @throws IllegalStateException if the one that is forced does not work here, with the reason
     */
    static Blas get() {
        return Implementations.chosen();
    }

    /** Plain Java, the slowest, which gives the same bytes on every machine. */
    static Blas plain() {
        return Implementations.plain();
    }

    /** Implementation, version and processor type, such as {@code OpenBLAS 0.3.31 (SkylakeX)}. */
    String name();

    /**
     * C ← alpha · op(A) · op(B) + beta · C, where op(A) is m × k, op(B) is k × n and C is m × n.
     *
     * @param transA whether op(A) is the transpose of the k × m matrix that is stored
     * @param transB whether op(B) is the transpose of the n × k matrix that is stored
     */
    void gemm(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, int aFrom, int lda,
            double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom, int ldc);

    /**
     * The lower triangle of C ← alpha · A · Aᵀ + beta · C, or alpha · Aᵀ · A + beta · C, where C is n × n. What is
     * above the diagonal stays as it is.
     *
     * @param trans whether it is Aᵀ · A with A k × n, not A · Aᵀ with A n × k
     */
    void syrk(boolean trans, int n, int k, double alpha, double[] a, int aFrom, int lda, double beta, double[] c,
            int cFrom, int ldc);

    /**
     * y ← alpha · op(A) · x + beta · y, where A is m × n as stored.
     *
     * @param trans whether op(A) is the transpose: x then has m elements and y has n
     */
    void gemv(boolean trans, int m, int n, double alpha, double[] a, int aFrom, int lda, double[] x, int xFrom,
            double beta, double[] y, int yFrom);

    /** Σ x · y over n elements. */
    double dot(int n, double[] x, int xFrom, double[] y, int yFrom);

    /** y ← alpha · x + y over n elements. */
    void axpy(int n, double alpha, double[] x, int xFrom, double[] y, int yFrom);
}
