package org.resistlab.numerics.blas;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/** Plain Java: Cholesky by rows, eigenvectors by Hipparchus. */
final class PlainLapack implements Lapack {

    private final Blas blas;

    PlainLapack(Blas blas) {
        this.blas = blas;
    }

    @Override
    public boolean cholesky(int n, double[] a) {
        Bounds.matrix(n, n, a, 0, Math.max(1, n));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[i * n + j] = (a[i * n + j] - blas.dot(j, a, i * n, a, j * n)) / a[j * n + j];
            }
            double pivot = a[i * n + i] - blas.dot(i, a, i * n, a, i * n);
            if (!(pivot > 0)) {
                return false;
            }
            a[i * n + i] = Math.sqrt(pivot);
        }
        return true;
    }

    @Override
    public void choleskySolve(int n, double[] factor, int count, double[] b) {
        Bounds.matrix(n, n, factor, 0, Math.max(1, n));
        Bounds.matrix(count, n, b, 0, Math.max(1, n));
        for (int r = 0; r < count; r++) {
            int from = r * n;
            for (int i = 0; i < n; i++) {
                b[from + i] = (b[from + i] - blas.dot(i, factor, i * n, b, from)) / factor[i * n + i];
            }
            for (int i = n - 1; i >= 0; i--) {
                b[from + i] /= factor[i * n + i];
                blas.axpy(i, -b[from + i], factor, i * n, b, from);
            }
        }
    }

    @Override
    public void eigen(int n, double[] a, double[] values) {
        Bounds.matrix(n, n, a, 0, Math.max(1, n));
        Bounds.vector(n, values, 0);
        if (n == 0) {
            return;
        }
        double[][] rows = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                rows[i][j] = a[i * n + j];
                rows[j][i] = rows[i][j];
            }
        }
        EigenDecompositionSymmetric eigen = decompose(rows);
        RealMatrix vectors = eigen.getV();
        for (int k = 0; k < n; k++) {
            values[k] = eigen.getEigenvalues()[n - 1 - k];
            System.arraycopy(vectors.getColumn(n - 1 - k), 0, a, k * n, n);
        }
    }

    private static EigenDecompositionSymmetric decompose(double[][] rows) {
        try {
            return new EigenDecompositionSymmetric(new Array2DRowRealMatrix(rows, false));
        } catch (MathRuntimeException e) {
            throw (ArithmeticException) new ArithmeticException("The eigenvalues do not converge.").initCause(e);
        }
    }
}
