package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Logistic regression with a ridge penalty (le Cessie and van Houwelingen 1992,
 * <a href="https://doi.org/10.2307/2347628">doi:10.2307/2347628</a>): minimises Σ weight · (-log probability of the
 * true class) + λ/2 · Σ coefficient², the intercepts being free, by Newton's method with step halving. λ is 1 / C of
 * scikit-learn's {@code LogisticRegression}. Two classes have one row of coefficients, more have the symmetric
 * multinomial form.
 *
 * <p>
 * With more features than samples the same optimum is found among the samples' principal directions: it lies in their
 * span. Takes O(iterations · (classes · min(samples, features))³) beside the Gram matrix, so it is meant for few
 * features or few samples.
 */
public final class RidgeLogistic {

    private RidgeLogistic() {
    }

    /** Fits with every sample weighing 1. */
    public static LogisticModel fit(Matrix x, int[] classes, int k, double lambda) {
        double[] weights = new double[classes.length];
        Arrays.fill(weights, 1);
        return fit(x, classes, k, lambda, weights);
    }

    /**
     * Fits a model.
     *
     * @param x samples × features, all finite; best brought to one scale before
     * @param classes class of each sample, 0 to k - 1. A class that no sample has gets probability 0.
     * @param k number of classes, at least 2
     * @param lambda penalty, at least 0
     * @param weights one a sample, at least 0
     * @throws IllegalArgumentException if a value is not finite, λ negative, or fewer than two classes have weight
     */
    public static LogisticModel fit(Matrix x, int[] classes, int k, double lambda, double[] weights) {
        Finite.require(x);
        if (x.rows() != classes.length || classes.length != weights.length) {
            throw new IllegalArgumentException(
                    x.rows() + " samples, " + classes.length + " classes and " + weights.length + " weights.");
        }
        if (!(lambda >= 0)) {
            throw new IllegalArgumentException("The penalty must be at least 0, not " + lambda + ".");
        }
        int[] present = present(classes, weights, k);
        if (present.length < 2) {
            throw new IllegalArgumentException("Samples of at least two classes are needed.");
        }
        int[] compact = compact(classes, present);
        LogisticModel model = x.columns() > x.rows() ? fitWide(x, compact, present.length, lambda, weights)
                : fitNarrow(x, compact, present.length, lambda, weights);
        return present.length == k ? model : expand(model, present, k);
    }

    private static int[] present(int[] classes, double[] weights, int k) {
        boolean[] seen = new boolean[k];
        for (int i = 0; i < classes.length; i++) {
            seen[classes[i]] |= weights[i] > 0;
        }
        int[] present = new int[k];
        int count = 0;
        for (int c = 0; c < k; c++) {
            if (seen[c]) {
                present[count++] = c;
            }
        }
        return Arrays.copyOf(present, count);
    }

    /** Numbers the classes that are present from 0; a sample of another class weighs nothing, and gets 0. */
    private static int[] compact(int[] classes, int[] present) {
        int[] out = new int[classes.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(0, Arrays.binarySearch(present, classes[i]));
        }
        return out;
    }

    /** Puts the classes back that no sample had. */
    private static LogisticModel expand(LogisticModel model, int[] present, int k) {
        double[] intercepts = new double[k];
        Arrays.fill(intercepts, Double.NEGATIVE_INFINITY);
        double[][] coefficients = new double[k][model.features()];
        for (int c = 0; c < present.length; c++) {
            if (present.length == 2) {
                intercepts[present[c]] = c == 0 ? 0 : model.intercepts()[0];
                coefficients[present[c]] = c == 0 ? coefficients[present[c]] : model.coefficients()[0];
            } else {
                intercepts[present[c]] = model.intercepts()[c];
                coefficients[present[c]] = model.coefficients()[c];
            }
        }
        return new LogisticModel(intercepts, coefficients, model.converged());
    }

    private static LogisticModel fitNarrow(Matrix x, int[] classes, int k, double lambda, double[] weights) {
        return k == 2 ? new BinaryLogistic(x, classes, lambda, weights).fit()
                : new MultinomialLogistic(x, classes, k, lambda, weights).fit();
    }

    /** x = U S V': the model in the coordinates U S has the coefficients V' β. */
    private static LogisticModel fitWide(Matrix x, int[] classes, int k, double lambda, double[] weights) {
        SymmetricEigen eigen = SymmetricEigen.of(x.rows(), Products.gram(x));
        double[][] scores = new double[eigen.rank()][];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = eigen.vectors()[c].clone();
            scale(scores[c], Math.sqrt(eigen.values()[c]));
        }
        Matrix rotated = scores.length == 0 ? new DenseMatrix(x.rows(), 0) : DenseMatrix.ofColumns(scores);
        LogisticModel model = fitNarrow(rotated, classes, k, lambda, weights);
        double[][] samples = new double[model.intercepts().length][x.rows()];
        for (int r = 0; r < samples.length; r++) {
            for (int c = 0; c < scores.length; c++) {
                double factor = model.coefficients()[r][c] / Math.sqrt(eigen.values()[c]);
                for (int i = 0; i < x.rows(); i++) {
                    samples[r][i] += factor * eigen.vectors()[c][i];
                }
            }
        }
        return new LogisticModel(model.intercepts(), Products.transposeMultiply(x, samples), model.converged());
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
