package org.resistlab.numerics.linear;

import java.util.Arrays;

import org.resistlab.numerics.blas.Blas;
import org.resistlab.numerics.matrix.Matrix;

/**
 * Inner products between samples that are the same bytes on every machine, for what makes much of their last bits, such
 * as Weka's optimisers. {@link Products} are faster.
 */
public final class Gram {

    private Gram() {
    }

    /** Inner products between the samples of a matrix, [rows][rows], symmetric. */
    public static double[][] of(Matrix x) {
        return rows(Products.inner(Blas.plain(), x, false, ForEach.IN_ORDER), x.rows(), x.rows());
    }

    /** Inner products between the samples less the mean sample, [rows][rows]. */
    public static double[][] centered(Matrix x) {
        return rows(Products.inner(Blas.plain(), x, true, ForEach.IN_ORDER), x.rows(), x.rows());
    }

    /**
     * Inner products between the samples of two matrices of the same columns, [rows of a][rows of b].
     *
     * @throws IllegalArgumentException if the columns differ in number
     */
    public static double[][] of(Matrix a, Matrix b) {
        Products.requireSameColumns(a, b);
        return rows(Products.between(Blas.plain(), a, b), a.rows(), b.rows());
    }

    private static double[][] rows(double[] flat, int rows, int columns) {
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            out[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
        }
        return out;
    }
}
