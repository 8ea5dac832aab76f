package org.resistlab.algorithm.weka.logistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.numerics.linear.Gram;
import org.resistlab.numerics.matrix.DenseMatrix;

/**
 * The coordinates in which Weka finds the optimum, and the way back. Features are standardised as Weka does it. Where
 * they outnumber the samples, the samples are rotated into the space that they span: a ridge penalty does not depend on
 * the choice of orthogonal axes, and the optimum has no part outside that space, so a problem with as many coordinates
 * as samples has the same solution (Hastie and Tibshirani 2004,
 * <a href="https://doi.org/10.1093/biostatistics/kxh010">doi:10.1093/biostatistics/kxh010</a>).
 */
final class Coordinates {

    private final int rows;
    private final int features;
    /** Features that vary; the others get no weight. */
    private final int[] used;
    private final double[] means;
    private final double[] deviations;
    private final double[][] standardized;
    /** The rotation; null where there is none. */
    private final PivotedCholesky rotation;

    private Coordinates(int rows, int features, int[] used, double[] means, double[] deviations,
            double[][] standardized,
            PivotedCholesky rotation) {
        this.rows = rows;
        this.features = features;
        this.used = used;
        this.means = means;
        this.deviations = deviations;
        this.standardized = standardized;
        this.rotation = rotation;
    }

    /**
     * Coordinates of training samples, rotated where there are more features than samples.
     *
     * @param weights one a sample
     */
    static Coordinates of(FeatureMatrix features, double[] weights) {
        return of(features, weights, features.columns() > features.rows());
    }

    static Coordinates of(FeatureMatrix features, double[] weights, boolean rotate) {
        int p = features.columns();
        List<double[]> columns = new ArrayList<>(p);
        int[] used = new int[p];
        double[] means = new double[p];
        double[] deviations = new double[p];
        double total = Arrays.stream(weights).sum();
        for (int j = 0; j < p; j++) {
            double[] column = features.column(j);
            double mean = 0;
            for (int i = 0; i < column.length; i++) {
                mean += weights[i] * column[i] / total;
            }
            double first = column[0];
            double squares = 0;
            boolean varies = false;
            for (int i = 0; i < column.length; i++) {
                varies |= column[i] != first;
                column[i] -= mean;
                squares += weights[i] * column[i] * column[i];
            }
            double deviation = Math.sqrt(squares / (total - 1));
            if (varies && deviation > 0) {
                for (int i = 0; i < column.length; i++) {
                    column[i] /= deviation;
                }
                used[columns.size()] = j;
                means[columns.size()] = mean;
                deviations[columns.size()] = deviation;
                columns.add(column);
            }
        }
        int count = columns.size();
        double[][] standardized = columns.toArray(double[][]::new);
        PivotedCholesky rotation = rotate && count > 0
                ? PivotedCholesky.of(Gram.of(DenseMatrix.ofColumns(standardized)))
                : null;
        return new Coordinates(features.rows(), p, Arrays.copyOf(used, count), Arrays.copyOf(means, count),
                Arrays.copyOf(deviations, count), standardized, rotation);
    }

    /** Number of coordinates; 0 where no feature varies. */
    int count() {
        return rotation == null ? used.length : rotation.rank();
    }

    /** Samples × coordinates. */
    DenseMatrix values() {
        if (rotation != null) {
            return DenseMatrix.of(rotation.factor());
        }
        return used.length == 0 ? new DenseMatrix(rows, 0) : DenseMatrix.ofColumns(standardized);
    }

    /**
     * Coefficients of the original features.
     *
     * @param ofCoordinates one a coordinate
     */
    double[] coefficients(double[] ofCoordinates) {
        double[] coefficients = new double[features];
        double[] ofUsed = rotation == null ? ofCoordinates : rotateBack(ofCoordinates);
        for (int u = 0; u < used.length; u++) {
            coefficients[used[u]] = ofUsed[u] / deviations[u];
        }
        return coefficients;
    }

    private double[] rotateBack(double[] ofCoordinates) {
        double[] ofPivots = rotation.solveTransposed(ofCoordinates);
        int[] pivots = rotation.pivots();
        double[] ofUsed = new double[used.length];
        for (int u = 0; u < used.length; u++) {
            double sum = 0;
            for (int k = 0; k < pivots.length; k++) {
                sum += ofPivots[k] * standardized[u][pivots[k]];
            }
            ofUsed[u] = sum;
        }
        return ofUsed;
    }

    /** What the means of the features subtract from the intercept. */
    double shift(double[] coefficients) {
        double shift = 0;
        for (int u = 0; u < used.length; u++) {
            shift += coefficients[used[u]] * means[u];
        }
        return shift;
    }
}
