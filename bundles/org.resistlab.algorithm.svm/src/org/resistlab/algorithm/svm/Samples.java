package org.resistlab.algorithm.svm;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.linear.Products;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Training samples with their inner products, which all kernels and costs share.
 *
 * @param features complete numbers
 * @param products samples × samples, row-major; read only
 */
record Samples(FeatureMatrix features, double[] products) {

    /** Keys what is kept with a matrix. */
    private enum Kept {
        SQUARES, SUM;
    }

    /** @throws IllegalArgumentException if the data are not numeric and complete */
    static Samples of(Training data, Execution execution) {
        Requirements.shape(data.features());
        double[] products = Products.gram(data.features().values(), execution::forEach);
        Requirements.finite(products, data.features());
        return new Samples(data.features(), products);
    }

    int size() {
        return features.rows();
    }

    /** Squared length of a sample. */
    double square(int sample) {
        return products[sample * size() + sample];
    }

    /** Variance over all values of the matrix. */
    double variance() {
        double squares = 0;
        for (int i = 0; i < size(); i++) {
            squares += square(i);
        }
        double count = (double) size() * features.columns();
        double mean = sum(features.values()) / count;
        double variance = squares / count - mean * mean;
        return variance > 1e-14 * mean * mean ? variance : 0;
    }

    /** Sum of all values. */
    private static double sum(Matrix values) {
        return values.derived(Kept.SUM, () -> {
            double sum = 0;
            double[] column = new double[values.rows()];
            for (int j = 0; j < values.columns(); j++) {
                values.column(j, column);
                double ofColumn = 0;
                for (double value : column) {
                    ofColumn += value;
                }
                sum += ofColumn;
            }
            return sum;
        });
    }

    /** Squared length of each sample; NaN where a value is missing. Kept with the matrix. */
    static double[] squares(Matrix values) {
        return values.derived(Kept.SQUARES, () -> {
            double[] squares = new double[values.rows()];
            double[] column = new double[squares.length];
            for (int j = 0; j < values.columns(); j++) {
                values.column(j, column);
                for (int i = 0; i < squares.length; i++) {
                    squares[i] += column[i] * column[i];
                }
            }
            return squares;
        });
    }
}
