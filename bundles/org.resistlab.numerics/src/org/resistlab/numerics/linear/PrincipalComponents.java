package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Principal components of centred, unscaled columns, as R's {@code prcomp} and scikit-learn's {@code PCA} define them.
 * The smaller of the two matrices of inner products, samples' or features', is decomposed, so that many features cost
 * little. Each component's sign is such that its loading of largest magnitude is positive.
 *
 * @param mean mean of each feature
 * @param loadings [components][features], of unit length, in decreasing order of variance
 * @param variance variance of each component's scores (divided by n - 1)
 * @param totalVariance sum of the features' variances
 */
public record PrincipalComponents(double[] mean, double[][] loadings, double[] variance, double totalVariance) {

    /**
     * Finds the first components.
     *
     * @param x samples × features, all finite, at least two samples
     * @param components how many are wanted; there are fewer where the data have fewer directions
     * @throws IllegalArgumentException if a value is not finite, or there are fewer than two samples or one component
     */
    public static PrincipalComponents fit(Matrix x, int components) {
        Finite.require(x);
        if (x.rows() < 2 || components < 1) {
            throw new IllegalArgumentException(
                    "Cannot find " + components + " components of " + x.rows() + " samples.");
        }
        double[] mean = means(x);
        boolean wide = x.columns() > x.rows();
        int order = wide ? x.rows() : x.columns();
        double[] products = wide ? Products.centeredGram(x) : ofFeatures(x, mean);
        double trace = 0;
        for (int i = 0; i < order; i++) {
            trace += products[i * order + i];
        }
        SymmetricEigen eigen = SymmetricEigen.of(order, products);
        int count = Math.min(Math.min(components, eigen.rank()), x.rows() - 1);
        double[][] vectors = Arrays.copyOf(eigen.vectors(), count);
        double[][] loadings = wide ? loadings(x, mean, vectors) : vectors;
        double[] variance = new double[count];
        for (int c = 0; c < count; c++) {
            normalize(loadings[c]);
            variance[c] = eigen.values()[c] / (x.rows() - 1);
        }
        return new PrincipalComponents(mean, loadings, variance, trace / (x.rows() - 1));
    }

    private static double[] means(Matrix x) {
        double[] means = new double[x.columns()];
        double[] column = new double[x.rows()];
        for (int j = 0; j < means.length; j++) {
            x.column(j, column);
            double sum = 0;
            for (double value : column) {
                sum += value;
            }
            means[j] = sum / column.length;
        }
        return means;
    }

    /** The lower triangle. */
    private static double[] ofFeatures(Matrix x, double[] mean) {
        int n = x.rows();
        int p = x.columns();
        double[] columns = new double[Math.multiplyExact(p, n)];
        double[] column = new double[n];
        for (int j = 0; j < p; j++) {
            x.column(j, column);
            for (int i = 0; i < n; i++) {
                columns[j * n + i] = column[i] - mean[j];
            }
        }
        double[] products = new double[p * p];
        Blas.get().syrk(false, p, n, 1, columns, 0, n, 0, products, 0, Math.max(1, p));
        return products;
    }

    private static double[][] loadings(Matrix x, double[] mean, double[][] vectors) {
        double[][] loadings = Products.transposeMultiply(x, vectors);
        for (int c = 0; c < vectors.length; c++) {
            double sum = 0;
            for (double value : vectors[c]) {
                sum += value;
            }
            Blas.get().axpy(mean.length, -sum, mean, 0, loadings[c], 0);
        }
        return loadings;
    }

    private static void normalize(double[] loading) {
        double largest = 0;
        double squares = 0;
        for (double value : loading) {
            squares += value * value;
            if (Math.abs(value) > Math.abs(largest)) {
                largest = value;
            }
        }
        double factor = Math.copySign(1 / Math.sqrt(squares), largest);
        for (int j = 0; j < loading.length; j++) {
            loading[j] *= factor;
        }
    }

    /** Number of components. */
    public int components() {
        return loadings.length;
    }

    /** Share of the total variance that each component has. */
    public double[] varianceRatio() {
        double[] ratio = variance.clone();
        for (int c = 0; c < ratio.length; c++) {
            ratio[c] /= totalVariance;
        }
        return ratio;
    }

    /** The scores of samples, samples × components; a missing value (NaN) makes those of its sample NaN. */
    public DenseMatrix transform(Matrix x) {
        if (x.columns() != mean.length) {
            throw new IllegalArgumentException(x.columns() + " features instead of " + mean.length + ".");
        }
        DenseMatrix scores = new DenseMatrix(x.rows(), components());
        double[] column = new double[x.rows()];
        for (int j = 0; j < mean.length; j++) {
            x.column(j, column);
            for (int c = 0; c < loadings.length; c++) {
                double[] out = scores.values()[c];
                double loading = loadings[c][j];
                for (int i = 0; i < out.length; i++) {
                    out[i] += (column[i] - mean[j]) * loading;
                }
            }
        }
        return scores;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrincipalComponents that && Arrays.equals(mean, that.mean)
                && Arrays.deepEquals(loadings, that.loadings) && Arrays.equals(variance, that.variance)
                && totalVariance == that.totalVariance;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(mean) + Arrays.deepHashCode(loadings);
    }

    @Override
    public String toString() {
        return "PrincipalComponents: " + components() + " of " + mean.length + " features";
    }
}
