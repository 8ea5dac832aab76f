package org.resistlab.algorithm.weka.logistic;

import java.util.Arrays;

/**
 * Cholesky factor of a positive semi-definite matrix with diagonal pivoting (Higham 2002, Accuracy and Stability of
 * Numerical Algorithms, 10.3): {@code matrix = factor · factorᵀ}. Its rows at the pivots, in their order, are lower
 * triangular.
 *
 * @param factor rows × rank
 * @param pivots rank row numbers
 */
record PivotedCholesky(double[][] factor, int[] pivots) {

    /** A remaining diagonal below the largest times this and the size of the matrix is rounding. */
    private static final double ROUNDING = 1e-14;

    static PivotedCholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] factor = new double[n][n];
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = matrix[i][i];
        }
        int[] pivots = new int[n];
        double least = rest[largest(rest)] * n * ROUNDING;
        int rank = 0;
        while (rank < n) {
            int pivot = largest(rest);
            if (!(rest[pivot] > least)) {
                break;
            }
            double root = Math.sqrt(rest[pivot]);
            for (int i = 0; i < n; i++) {
                if (rest[i] >= 0 && i != pivot) {
                    factor[i][rank] = (matrix[i][pivot] - dot(factor[i], factor[pivot], rank)) / root;
                    rest[i] = Math.max(0, rest[i] - factor[i][rank] * factor[i][rank]);
                }
            }
            factor[pivot][rank] = root;
            rest[pivot] = Double.NEGATIVE_INFINITY; // done
            pivots[rank++] = pivot;
        }
        for (int i = 0; i < n; i++) {
            factor[i] = Arrays.copyOf(factor[i], rank);
        }
        return new PivotedCholesky(factor, Arrays.copyOf(pivots, rank));
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    private static double dot(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    int rank() {
        return pivots.length;
    }

    /** Solves triangleᵀ · x = right, where the triangle is the factor's rows at the pivots. */
    double[] solveTransposed(double[] right) {
        double[] x = right.clone();
        for (int k = x.length - 1; k >= 0; k--) {
            for (int later = k + 1; later < x.length; later++) {
                x[k] -= factor[pivots[later]][k] * x[later];
            }
            x[k] /= factor[pivots[k]][k];
        }
        return x;
    }
}
