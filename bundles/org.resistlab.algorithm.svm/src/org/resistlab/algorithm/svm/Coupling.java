package org.resistlab.algorithm.svm;

import java.util.Arrays;

/**
 * Probabilities of classes from those of each pair of classes: the second method of Wu, Lin and Weng 2004
 * (<a href="https://www.jmlr.org/papers/v5/wu04a.html">JMLR 5:975</a>), as in LIBSVM but to its optimum: minimises
 * {@code Σ_i Σ_j≠i (r_ji p_i − r_ij p_j)²} where {@code Σp = 1}.
 */
final class Coupling {

    private static final double TOLERANCE = 1e-10;
    private static final int ITERATIONS = 1000;
    /** No pair is decided entirely, as in LIBSVM. */
    private static final double LEAST = 1e-7;

    private Coupling() {
    }

    /**
     * Couples pairs.
     *
     * @param pairs probability of i among i and j, for (0, 1), (0, 2), … (1, 2), …
     * @return one a class, with sum 1; NaN where one of the pairs is NaN
     */
    static double[] couple(int classes, double[] pairs) {
        if (Arrays.stream(pairs).anyMatch(Double::isNaN)) {
            double[] unknown = new double[classes];
            Arrays.fill(unknown, Double.NaN);
            return unknown;
        }
        return solve(quadratic(classes, pairs));
    }

    private static double[][] quadratic(int classes, double[] pairs) {
        double[][] q = new double[classes][classes];
        int pair = 0;
        for (int i = 0; i < classes; i++) {
            for (int j = i + 1; j < classes; j++) {
                double first = Math.min(Math.max(pairs[pair++], LEAST), 1 - LEAST);
                double second = 1 - first;
                q[i][i] += second * second;
                q[j][j] += first * first;
                q[i][j] = -first * second;
                q[j][i] = q[i][j];
            }
        }
        return q;
    }

    private static double[] solve(double[][] q) {
        int k = q.length;
        double[] p = new double[k];
        Arrays.fill(p, 1.0 / k);
        double[] product = new double[k];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double value = multiply(q, p, product);
            double error = 0;
            for (int i = 0; i < k; i++) {
                error = Math.max(error, Math.abs(product[i] - value));
            }
            if (error < TOLERANCE / k) {
                break;
            }
            for (int i = 0; i < k; i++) {
                value = move(q, p, product, i, value);
            }
        }
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(probability -> probability / sum).toArray();
    }

    /** Sets {@code product} to Qp and answers pᵀQp. */
    private static double multiply(double[][] q, double[] p, double[] product) {
        double value = 0;
        for (int i = 0; i < p.length; i++) {
            product[i] = 0;
            for (int j = 0; j < p.length; j++) {
                product[i] += q[i][j] * p[j];
            }
            value += p[i] * product[i];
        }
        return value;
    }

    /** Moves one probability to its optimum, scales all to sum 1 and answers the new pᵀQp. */
    private static double move(double[][] q, double[] p, double[] product, int i, double value) {
        double change = (value - product[i]) / q[i][i];
        double scale = 1 + change;
        double moved = (value + change * (change * q[i][i] + 2 * product[i])) / scale / scale;
        p[i] += change;
        for (int j = 0; j < p.length; j++) {
            product[j] = (product[j] + change * q[i][j]) / scale;
            p[j] /= scale;
        }
        return moved;
    }
}
