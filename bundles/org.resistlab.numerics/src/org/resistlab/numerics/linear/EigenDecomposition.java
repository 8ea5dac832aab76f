package org.resistlab.numerics.linear;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix.
 *
 * @param values n eigenvalues, from large to small
 * @param vectors n × n: eigenvector k is n elements from k · n on, of unit length, its element of largest magnitude
 *        (the first such) positive
 */
public record EigenDecomposition(double[] values, double[] vectors) {

    /** Order of the matrix. */
    public int size() {
        return values.length;
    }

    /** Element {@code i} of eigenvector {@code k}. */
    public double vector(int k, int i) {
        return vectors[k * values.length + i];
    }

    /** Number of eigenvalues greater than the given share of the largest. */
    public int rank(double share) {
        int rank = 0;
        while (rank < values.length && values[rank] > 0 && values[rank] > share * values[0]) {
            rank++;
        }
        return rank;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EigenDecomposition that && Arrays.equals(values, that.values)
                && Arrays.equals(vectors, that.vectors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(vectors);
    }

    @Override
    public String toString() {
        return "EigenDecomposition of order " + values.length;
    }
}
