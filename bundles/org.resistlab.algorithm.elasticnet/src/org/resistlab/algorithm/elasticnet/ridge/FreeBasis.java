package org.resistlab.algorithm.elasticnet.ridge;

import java.util.Arrays;

import org.resistlab.numerics.matrix.Matrix;

/**
 * The intercept and the free columns on the training samples, as orthonormal vectors: the first is that of the
 * intercept, the others are the centred columns without what those before them explain (Gram and Schmidt, twice). A
 * column that is explained altogether, such as a constant, has none and gets the coefficient 0.
 */
final class FreeBasis {

    /** The share of a column below which what is left of it is rounding. */
    private static final double ROUNDING = 1e-10;

    private final int samples;
    private final double[] vectors;
    private final double[] means;
    /** Number of each free column's vector; 0 if it has none. */
    private final int[] vectorOf;
    /** [free column][vector]: what the column has of each vector. */
    private final double[][] parts;

    private FreeBasis(int samples, double[] vectors, double[] means, int[] vectorOf, double[][] parts) {
        this.samples = samples;
        this.vectors = vectors;
        this.means = means;
        this.vectorOf = vectorOf;
        this.parts = parts;
    }

    /**
     * The basis for these columns of training features.
     *
     * @throws NotFiniteException if a value is missing or infinite
     */
    static FreeBasis of(Matrix x, int[] columns) {
        int n = x.rows();
        double[] vectors = new double[(columns.length + 1) * n];
        Arrays.fill(vectors, 0, n, 1 / Math.sqrt(n));
        int count = 1;
        double[] means = new double[columns.length];
        int[] vectorOf = new int[columns.length];
        double[][] parts = new double[columns.length][columns.length + 1];
        for (int j = 0; j < columns.length; j++) {
            double[] column = x.column(columns[j]);
            double length = length(column);
            NotFiniteException.require(length);
            means[j] = mean(column);
            project(vectors, count, column, parts[j]);
            project(vectors, count, column, parts[j]);
            double rest = length(column);
            if (rest > ROUNDING * length) {
                for (int i = 0; i < n; i++) {
                    vectors[count * n + i] = column[i] / rest;
                }
                parts[j][count] = rest;
                vectorOf[j] = count++;
            }
        }
        return new FreeBasis(n, Arrays.copyOf(vectors, count * n), means, vectorOf, parts);
    }

    /** Subtracts from a column what it has of the vectors, and adds that to {@code parts}. */
    private static void project(double[] vectors, int count, double[] column, double[] parts) {
        int n = column.length;
        for (int v = 0; v < count; v++) {
            double part = 0;
            for (int i = 0; i < n; i++) {
                part += vectors[v * n + i] * column[i];
            }
            for (int i = 0; i < n; i++) {
                column[i] -= part * vectors[v * n + i];
            }
            parts[v] += part;
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double length(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    int samples() {
        return samples;
    }

    /** Number of vectors, at least 1. */
    int size() {
        return vectors.length / samples;
    }

    /** The vectors, one after the other. Not to be changed. */
    double[] vectors() {
        return vectors;
    }

    /**
     * Subtracts from values of the samples what the vectors explain.
     *
     * @return how much they have of each vector
     */
    double[] projectOut(double[] values) {
        double[] amounts = new double[size()];
        project(vectors, size(), values, amounts);
        return amounts;
    }

    /**
     * The coefficients of the free columns.
     *
     * @param amounts of each vector, from {@code from} on
     */
    double[] coefficients(double[] amounts, int from) {
        double[] left = Arrays.copyOfRange(amounts, from, from + size());
        double[] coefficients = new double[means.length];
        for (int j = means.length - 1; j >= 0; j--) {
            if (vectorOf[j] > 0) {
                coefficients[j] = left[vectorOf[j]] / parts[j][vectorOf[j]];
                for (int v = 1; v < vectorOf[j]; v++) {
                    left[v] -= coefficients[j] * parts[j][v];
                }
            }
        }
        return coefficients;
    }

    /**
     * What is predicted where every penalised feature has its mean and every free column is 0.
     *
     * @param amounts of each vector, from {@code from} on
     * @param coefficients of the free columns
     */
    double constant(double[] amounts, int from, double[] coefficients) {
        double constant = amounts[from] / Math.sqrt(samples);
        for (int j = 0; j < means.length; j++) {
            constant -= coefficients[j] * means[j];
        }
        return constant;
    }
}
