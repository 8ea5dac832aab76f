package org.resistlab.numerics.blas;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * OpenBLAS (Wang et al. 2013, <a href="https://doi.org/10.1145/2503210.2503219">doi:10.1145/2503210.2503219</a>) by
 * {@code java.lang.foreign}. Products read and write the arrays where they are. While such a call runs the garbage
 * collector waits, so that long ones are made in slices, whose sizes depend on the shapes alone. Decompositions cannot
 * be sliced and work on a copy outside the heap.
 */
record OpenBlas(String name, MethodHandle dgemm, MethodHandle dsyrk, MethodHandle dgemv, MethodHandle ddot,
        MethodHandle daxpy, MethodHandle dpotrf, MethodHandle dpotrs, MethodHandle dsyevd) implements Blas, Lapack {

    private static final int ROW_MAJOR = 101;
    private static final int COLUMN_MAJOR = 102;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;
    private static final int LOWER = 122;

    /** Multiplications in one call: some milliseconds. */
    private static final long PRODUCTS = 1 << 27;
    private static final int DEPTH = 768;
    private static final int WIDTH = 1024;
    private static final int LEAST_HEIGHT = 64;
    /** Order of the blocks on the diagonal that are symmetric products; beside them are general ones. */
    private static final int DIAGONAL = 512;
    /** Elements of a matrix that one call multiplies by a vector. */
    private static final int ELEMENTS = 1 << 24;
    private static final int VECTOR = 1 << 24;
    /** Vectors shorter than this are not worth a call. */
    private static final int SHORT = 48;

    /**
     * Loads the library for this machine and keeps it loaded.
     *
     * @throws IOException if there is none, or it cannot be loaded, with the reason
     */
    static OpenBlas load() throws IOException {
        String system = System.getProperty("os.name", "");
        String architecture = System.getProperty("os.arch", "");
        NativePlatform platform = NativePlatform.of(system, architecture)
                .orElseThrow(() -> new IOException("there is no build for " + system + " on " + architecture));
        try (NativeFiles natives = new NativeFiles(platform, OpenBlas.class.getClassLoader())) {
            SymbolLookup symbols = SymbolLookup.loaderLookup();
            for (Path file : natives.files()) {
                symbols = SymbolLookup.libraryLookup(file, Arena.global());
            }
            return of(new Library(symbols));
        } catch (IllegalArgumentException | IllegalCallerException | NoSuchElementException | LinkageError e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static OpenBlas of(Library library) {
        library.call("openblas_set_num_threads", FunctionDescriptor.ofVoid(JAVA_INT), 1);
        return new OpenBlas(name(library),
                library.critical("cblas_dgemm",
                        FunctionDescriptor.ofVoid(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT,
                                JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT)),
                library.critical("cblas_dsyrk",
                        FunctionDescriptor.ofVoid(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE,
                                ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT)),
                library.critical("cblas_dgemv",
                        FunctionDescriptor.ofVoid(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_DOUBLE, ADDRESS,
                                JAVA_INT, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT)),
                library.critical("cblas_ddot",
                        FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)),
                library.critical("cblas_daxpy",
                        FunctionDescriptor.ofVoid(JAVA_INT, JAVA_DOUBLE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)),
                library.plain("LAPACKE_dpotrf_work",
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT)),
                library.plain("LAPACKE_dpotrs_work",
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT,
                                ADDRESS, JAVA_INT)),
                library.plain("LAPACKE_dsyevd_work",
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_BYTE, JAVA_BYTE, JAVA_INT, ADDRESS, JAVA_INT,
                                ADDRESS, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)));
    }

    private static String name(Library library) {
        String[] configuration = library.text("openblas_get_config").split(" ");
        String version = configuration.length > 1 && configuration[0].equals("OpenBLAS") ? " " + configuration[1] : "";
        return "OpenBLAS" + version + " (" + library.text("openblas_get_corename") + ")";
    }

    @Override
    public void gemm(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, int aFrom, int lda,
            double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom, int ldc) {
        Bounds.gemm(transA, transB, m, n, k, a, aFrom, lda, b, bFrom, ldb, c, cFrom, ldc);
        slices(transA, transB, m, n, k, alpha, a, aFrom, lda, b, bFrom, ldb, beta, c, cFrom, ldc);
    }

    private void slices(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, int aFrom,
            int lda, double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom, int ldc) {
        if (m == 0 || n == 0) {
            return;
        }
        if (k == 0 || alpha == 0) {
            PlainBlas.scale(false, m, n, beta, c, cFrom, ldc);
            return;
        }
        boolean whole = (long) m * n * k <= PRODUCTS;
        int deep = whole ? k : Math.min(k, DEPTH);
        int wide = whole ? n : Math.min(n, WIDTH);
        int high = whole ? m : Math.max(LEAST_HEIGHT, (int) Math.min(m, PRODUCTS / ((long) deep * wide)));
        for (int l = 0; l < k; l += deep) {
            for (int j = 0; j < n; j += wide) {
                for (int i = 0; i < m; i += high) {
                    slice(transA, transB, Math.min(high, m - i), Math.min(wide, n - j), Math.min(deep, k - l), alpha, a,
                            aFrom + (transA ? l * lda + i : i * lda + l), lda, b,
                            bFrom + (transB ? j * ldb + l : l * ldb + j), ldb, l == 0 ? beta : 1, c,
                            cFrom + i * ldc + j, ldc);
                }
            }
        }
    }

    private void slice(boolean transA, boolean transB, int m, int n, int k, double alpha, double[] a, int aFrom,
            int lda, double[] b, int bFrom, int ldb, double beta, double[] c, int cFrom, int ldc) {
        try {
            dgemm.invokeExact(ROW_MAJOR, transA ? TRANSPOSED : PLAIN, transB ? TRANSPOSED : PLAIN, m, n, k, alpha,
                    at(a, aFrom), lda, at(b, bFrom), ldb, beta, at(c, cFrom), ldc);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    @Override
    public void syrk(boolean trans, int n, int k, double alpha, double[] a, int aFrom, int lda, double beta, double[] c,
            int cFrom, int ldc) {
        Bounds.gemm(trans, !trans, n, n, k, a, aFrom, lda, a, aFrom, lda, c, cFrom, ldc);
        if (n > 0 && (k == 0 || alpha == 0)) {
            PlainBlas.scale(true, n, n, beta, c, cFrom, ldc);
            return;
        }
        int order = n <= DIAGONAL + DIAGONAL / 2 ? Math.max(1, n) : DIAGONAL;
        for (int i = 0; i < n; i += order) {
            int block = Math.min(order, n - i);
            int from = aFrom + (trans ? i : i * lda);
            slices(trans, !trans, block, i, k, alpha, a, from, lda, a, aFrom, lda, beta, c, cFrom + i * ldc, ldc);
            int deep = (long) block * block * k / 2 <= PRODUCTS ? k : DEPTH;
            for (int l = 0; l < k; l += deep) {
                diagonal(trans, block, Math.min(deep, k - l), alpha, a, from + (trans ? l * lda : l), lda,
                        l == 0 ? beta : 1, c, cFrom + i * ldc + i, ldc);
            }
        }
    }

    private void diagonal(boolean trans, int n, int k, double alpha, double[] a, int aFrom, int lda, double beta,
            double[] c, int cFrom, int ldc) {
        try {
            dsyrk.invokeExact(ROW_MAJOR, LOWER, trans ? TRANSPOSED : PLAIN, n, k, alpha, at(a, aFrom), lda, beta,
                    at(c, cFrom), ldc);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    @Override
    public void gemv(boolean trans, int m, int n, double alpha, double[] a, int aFrom, int lda, double[] x, int xFrom,
            double beta, double[] y, int yFrom) {
        Bounds.matrix(m, n, a, aFrom, lda);
        Bounds.vector(trans ? m : n, x, xFrom);
        Bounds.vector(trans ? n : m, y, yFrom);
        PlainBlas.scale(false, 1, trans ? n : m, beta, y, yFrom, 0);
        if (m == 0 || n == 0 || alpha == 0) {
            return;
        }
        int high = Math.max(1, ELEMENTS / n);
        for (int i = 0; i < m; i += high) {
            try {
                dgemv.invokeExact(ROW_MAJOR, trans ? TRANSPOSED : PLAIN, Math.min(high, m - i), n, alpha,
                        at(a, aFrom + i * lda), lda, at(x, trans ? xFrom + i : xFrom), 1, 1.0,
                        at(y, trans ? yFrom : yFrom + i), 1);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }
    }

    @Override
    public double dot(int n, double[] x, int xFrom, double[] y, int yFrom) {
        if (n < SHORT) {
            return Blas.plain().dot(n, x, xFrom, y, yFrom);
        }
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        double sum = 0;
        for (int i = 0; i < n; i += VECTOR) {
            try {
                sum += (double) ddot.invokeExact(Math.min(VECTOR, n - i), at(x, xFrom + i), 1, at(y, yFrom + i), 1);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }
        return sum;
    }

    @Override
    public void axpy(int n, double alpha, double[] x, int xFrom, double[] y, int yFrom) {
        if (n < SHORT) {
            Blas.plain().axpy(n, alpha, x, xFrom, y, yFrom);
            return;
        }
        Bounds.vector(n, x, xFrom);
        Bounds.vector(n, y, yFrom);
        for (int i = 0; i < n && alpha != 0; i += VECTOR) {
            try {
                daxpy.invokeExact(Math.min(VECTOR, n - i), alpha, at(x, xFrom + i), 1, at(y, yFrom + i), 1);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }
    }

    @Override
    public boolean cholesky(int n, double[] a) {
        Bounds.matrix(n, n, a, 0, Math.max(1, n));
        if (n == 0) {
            return true;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocateFrom(JAVA_DOUBLE, a);
            // the lower triangle by rows is the upper one by columns
            int info = (int) dpotrf.invokeExact(COLUMN_MAJOR, (byte) 'U', n, copy, n);
            MemorySegment.copy(copy, JAVA_DOUBLE, 0, a, 0, n * n);
            return info == 0 && positiveDiagonal(n, a);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** NaN passes the factorisation. */
    private static boolean positiveDiagonal(int n, double[] factor) {
        for (int i = 0; i < n; i++) {
            if (!(factor[i * n + i] > 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void choleskySolve(int n, double[] factor, int count, double[] b) {
        Bounds.matrix(n, n, factor, 0, Math.max(1, n));
        Bounds.matrix(count, n, b, 0, Math.max(1, n));
        if (n == 0 || count == 0) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment triangle = arena.allocateFrom(JAVA_DOUBLE, factor);
            MemorySegment right = arena.allocateFrom(JAVA_DOUBLE, b);
            int info = (int) dpotrs.invokeExact(COLUMN_MAJOR, (byte) 'U', n, count, triangle, n, right, n);
            requireSuccess("dpotrs", info);
            MemorySegment.copy(right, JAVA_DOUBLE, 0, b, 0, count * n);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    @Override
    public void eigen(int n, double[] a, double[] values) {
        Bounds.matrix(n, n, a, 0, Math.max(1, n));
        Bounds.vector(n, values, 0);
        if (n == 0) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment matrix = arena.allocateFrom(JAVA_DOUBLE, a);
            MemorySegment eigenvalues = arena.allocate(JAVA_DOUBLE, n);
            MemorySegment realSize = arena.allocate(JAVA_DOUBLE);
            MemorySegment integerSize = arena.allocate(JAVA_INT);
            int info = (int) dsyevd.invokeExact(COLUMN_MAJOR, (byte) 'V', (byte) 'U', n, matrix, n, eigenvalues,
                    realSize, -1, integerSize, -1);
            requireSuccess("dsyevd", info);
            int reals = (int) realSize.get(JAVA_DOUBLE, 0);
            int integers = integerSize.get(JAVA_INT, 0);
            info = (int) dsyevd.invokeExact(COLUMN_MAJOR, (byte) 'V', (byte) 'U', n, matrix, n, eigenvalues,
                    arena.allocate(JAVA_DOUBLE, reals), reals, arena.allocate(JAVA_INT, integers), integers);
            if (info > 0) {
                throw new ArithmeticException("The eigenvalues do not converge.");
            }
            requireSuccess("dsyevd", info);
            MemorySegment.copy(matrix, JAVA_DOUBLE, 0, a, 0, n * n);
            MemorySegment.copy(eigenvalues, JAVA_DOUBLE, 0, values, 0, n);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static void requireSuccess(String routine, int info) {
        if (info != 0) {
            throw new IllegalStateException(routine + " failed with code " + info + ".");
        }
    }

    private static MemorySegment at(double[] array, int from) {
        return MemorySegment.ofArray(array).asSlice((long) from * Double.BYTES);
    }

    private static RuntimeException unexpected(Throwable e) {
        return switch (e) {
            case RuntimeException known -> known;
            case Error error -> throw error;
            default -> new IllegalStateException(e);
        };
    }

    /** The functions of the library. */
    private record Library(SymbolLookup symbols) {

        private static final Linker LINKER = Linker.nativeLinker();

        /** A function that takes arrays of the heap. */
        MethodHandle critical(String function, FunctionDescriptor type) {
            return LINKER.downcallHandle(symbols.findOrThrow(function), type, Linker.Option.critical(true));
        }

        MethodHandle plain(String function, FunctionDescriptor type) {
            return LINKER.downcallHandle(symbols.findOrThrow(function), type);
        }

        Object call(String function, FunctionDescriptor type, Object... arguments) {
            try {
                return plain(function, type).invokeWithArguments(arguments);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        String text(String function) {
            MemorySegment text = (MemorySegment) call(function, FunctionDescriptor.of(ADDRESS));
            return text.reinterpret(Integer.MAX_VALUE).getString(0).strip();
        }
    }
}
