package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;
import java.util.List;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.linear.EigenDecomposition;
import org.resistlab.numerics.linear.ForEach;
import org.resistlab.numerics.linear.SymmetricSolver;
import org.resistlab.numerics.matrix.Matrix;

/**
 * The singular value decomposition of the penalised features once the free columns are projected out, from the smaller
 * of the two matrices of inner products. It is kept with the features: each penalty and each endpoint of the same
 * samples then takes O(samples²).
 */
final class Spectrum {

    /** The share of the largest eigenvalue, times the size of the matrix, below which an eigenvalue is rounding. */
    private static final double ROUNDING = 1e-15;

    private final FreeBasis basis;
    private final int columns;
    private final double[] values;
    private final double[] left;
    /** Rank × features; null with more features than samples. */
    private final double[] right;

    private record Key(List<Integer> free) {
    }

    private Spectrum(FreeBasis basis, int columns, double[] values, double[] left, double[] right) {
        this.basis = basis;
        this.columns = columns;
        this.values = values;
        this.left = left;
        this.right = right;
    }

    /** @throws NotFiniteException if a value is missing or infinite */
    static Spectrum of(Matrix x, FreeColumns columns, ForEach threads) {
        Key key = new Key(Arrays.stream(columns.free()).boxed().toList());
        return x.derived(key, () -> compute(columns.penalized(x), FreeBasis.of(x, columns.free()), threads));
    }

    private static Spectrum compute(Matrix penalized, FreeBasis basis, ForEach threads) {
        return penalized.columns() > penalized.rows() ? ofSamples(penalized, basis, threads)
                : ofFeatures(penalized, basis);
    }

    private static Spectrum ofSamples(Matrix penalized, FreeBasis basis, ForEach threads) {
        int n = penalized.rows();
        double[] products = SampleKernel.of(penalized, threads).centered();
        if (basis.size() > 1) {
            products = products.clone();
            projectOut(products, basis);
        }
        EigenDecomposition eigen = SymmetricSolver.eigen(n, products);
        int rank = Math.min(eigen.rank(n * ROUNDING), n - basis.size());
        return new Spectrum(basis, penalized.columns(), Arrays.copyOf(eigen.values(), rank),
                Arrays.copyOf(eigen.vectors(), rank * n), null);
    }

    /** Takes from the rows, then the columns, of a symmetric matrix what the basis explains. */
    private static void projectOut(double[] products, FreeBasis basis) {
        int n = basis.samples();
        double[] line = new double[n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(products, i * n, line, 0, n);
            basis.projectOut(line);
            System.arraycopy(line, 0, products, i * n, n);
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                line[i] = products[i * n + k];
            }
            basis.projectOut(line);
            for (int i = 0; i < n; i++) {
                products[i * n + k] = line[i];
            }
        }
    }

    private static Spectrum ofFeatures(Matrix penalized, FreeBasis basis) {
        int n = penalized.rows();
        int p = penalized.columns();
        double[] rest = new double[p * n];
        for (int j = 0; j < p; j++) {
            double[] column = penalized.column(j);
            basis.projectOut(column);
            System.arraycopy(column, 0, rest, j * n, n);
        }
        double[] products = new double[p * p];
        Blas.get().syrk(false, p, n, 1, rest, 0, n, 0, products, 0, Math.max(1, p));
        for (int j = 0; j < p; j++) {
            NotFiniteException.require(products[j * p + j]);
        }
        EigenDecomposition eigen = SymmetricSolver.eigen(p, products);
        int rank = Math.min(eigen.rank(Math.max(n, p) * ROUNDING), n - basis.size());
        double[] left = new double[rank * n];
        Blas.get().gemm(false, false, rank, n, p, 1, eigen.vectors(), 0, Math.max(1, p), rest, 0, n, 0, left, 0, n);
        for (int k = 0; k < rank; k++) {
            double length = Math.sqrt(eigen.values()[k]);
            for (int i = k * n; i < k * n + n; i++) {
                left[i] /= length;
            }
        }
        return new Spectrum(basis, p, Arrays.copyOf(eigen.values(), rank), left,
                Arrays.copyOf(eigen.vectors(), rank * p));
    }

    FreeBasis basis() {
        return basis;
    }

    int samples() {
        return basis.samples();
    }

    /** Number of directions in which the penalised features vary. */
    int rank() {
        return values.length;
    }

    /** Squared singular values, from large to small; none is 0. */
    double[] values() {
        return values;
    }

    /** Rank × samples: a vector of unit length for each singular value. */
    double[] left() {
        return left;
    }

    /** Whether solutions are one number a sample: penalised weights are then Xᵀ · solution. */
    boolean isDual() {
        return right == null;
    }

    /**
     * What each endpoint has of each left vector, targets × rank.
     *
     * @param targets one value a sample for each endpoint
     */
    double[] amounts(double[][] targets) {
        int n = samples();
        double[] amounts = new double[targets.length * rank()];
        for (int d = 0; d < targets.length; d++) {
            Blas.get().gemv(false, rank(), n, 1, left, 0, n, targets[d], 0, 0, amounts, d * rank());
        }
        return amounts;
    }

    /**
     * The solution of one endpoint: one number a sample if {@link #isDual()}, else the weights of the penalised
     * features. Without a penalty it is the shortest of the solutions with the least squares.
     *
     * @param amounts of the endpoint, from {@code from} on
     */
    double[] solution(double[] amounts, int from, double alpha) {
        double[] scaled = new double[rank()];
        for (int k = 0; k < scaled.length; k++) {
            double numerator = isDual() ? 1 : Math.sqrt(values[k]);
            scaled[k] = amounts[from + k] * numerator / (values[k] + alpha);
        }
        int length = isDual() ? samples() : columns;
        double[] solution = new double[length];
        Blas.get().gemv(true, rank(), length, 1, isDual() ? left : right, 0, Math.max(1, length), scaled, 0, 0,
                solution, 0);
        return solution;
    }
}
