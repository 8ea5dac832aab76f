package org.resistlab.stage.preprocess.impute;

import java.util.stream.IntStream;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.DenseMatrix;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.statistics.Order;
import org.resistlab.stage.preprocess.Columns;

/**
 * Imputation from the nearest training samples, after Troyanskaya et al. 2001
 * (<a href="https://doi.org/10.1093/bioinformatics/17.6.520">doi:10.1093/bioinformatics/17.6.520</a>) in the form of
 * scikit-learn's {@code KNNImputer}. The distance of two samples is Euclidean over the features that both have, scaled
 * up to all features; of equally near training samples the first comes first. Unlike scikit-learn, a training sample
 * without any feature in common is never a neighbour.
 *
 * @param training training samples × numeric features, row by row
 * @param count how many neighbours that have the feature are averaged; fewer where there are fewer
 * @param weighted whether a neighbour counts by the inverse of its distance (those at distance 0 alone, if there are
 *        any)
 */
record Neighbours(double[][] training, int count, boolean weighted) {

    static Neighbours of(FeatureMatrix samples, int count, boolean weighted) {
        Matrix numbers = samples.values().selectColumns(Columns.numeric(samples));
        return new Neighbours(RowMajor.of(numbers), count, weighted);
    }

    /**
     * All columns with the missing numbers replaced; a number stays missing where no training sample that has the
     * feature has any other in common.
     */
    Matrix impute(FeatureMatrix samples) {
        int[] numeric = Columns.numeric(samples);
        int[] incomplete = incompleteRows(samples.values(), numeric);
        if (incomplete.length == 0) {
            return samples.values();
        }
        double[][] rows = RowMajor.of(samples.values().selectRows(incomplete).selectColumns(numeric));
        DenseMatrix imputed = copy(samples.values());
        for (int r = 0; r < rows.length; r++) {
            double[] distances = distances(rows[r]);
            int[] order = Order.ascending(distances);
            for (int f = 0; f < numeric.length; f++) {
                if (Double.isNaN(rows[r][f])) {
                    imputed.set(incomplete[r], numeric[f], average(f, distances, order));
                }
            }
        }
        return imputed;
    }

    private static DenseMatrix copy(Matrix matrix) {
        DenseMatrix copy = new DenseMatrix(matrix.rows(), matrix.columns());
        for (int j = 0; j < matrix.columns(); j++) {
            matrix.column(j, copy.values()[j]);
        }
        return copy;
    }

    private static int[] incompleteRows(Matrix matrix, int[] columns) {
        boolean[] incomplete = new boolean[matrix.rows()];
        double[] values = new double[matrix.rows()];
        for (int j : columns) {
            matrix.column(j, values);
            for (int i = 0; i < values.length; i++) {
                incomplete[i] |= Double.isNaN(values[i]);
            }
        }
        return IntStream.range(0, incomplete.length).filter(i -> incomplete[i]).toArray();
    }

    private double[] distances(double[] sample) {
        double[] distances = new double[training.length];
        for (int t = 0; t < distances.length; t++) {
            distances[t] = distance(sample, training[t]);
        }
        return distances;
    }

    /** Euclidean distance over what both have, scaled up to all; NaN where they have nothing in common. */
    static double distance(double[] a, double[] b) {
        double sum = 0;
        int common = 0;
        for (int f = 0; f < a.length; f++) {
            double difference = a[f] - b[f];
            if (!Double.isNaN(difference)) {
                sum += difference * difference;
                common++;
            }
        }
        return Math.sqrt(sum * a.length / common);
    }

    private double average(int feature, double[] distances, int[] order) {
        double sum = 0;
        double weights = 0;
        boolean exact = false;
        int taken = 0;
        for (int i = 0; i < order.length && taken < count; i++) {
            double distance = distances[order[i]];
            double value = training[order[i]][feature];
            if (Double.isNaN(value) || Double.isNaN(distance)) {
                continue;
            }
            exact |= weighted && distance == 0;
            if (exact && distance > 0) {
                break;
            }
            double weight = weighted && !exact ? 1 / distance : 1;
            sum += weight * value;
            weights += weight;
            taken++;
        }
        return sum / weights;
    }

    State state() {
        return new State().put("training", training).put("count", count).put("weighted", weighted);
    }

    static Neighbours of(State state) {
        return new Neighbours(state.rows("training"), state.integer("count"), state.flag("weighted"));
    }
}
