package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/** Coordinate descent with all of H: a step costs as much as there are coordinates. */
final class CovarianceDescent extends CoordinateDescent {

    private final double[] gradient;
    private final double[][] hessian;
    private Acceleration acceleration;

    /**
     * @param gradient g, changed in place
     * @param hessian rows of H; may be longer
     */
    CovarianceDescent(PenaltyTerms terms, double[] b, double[] gradient, double[][] hessian) {
        super(terms, b);
        this.gradient = gradient;
        this.hessian = hessian;
    }

    @Override
    double slope(int j) {
        return gradient[j];
    }

    @Override
    double curvature(int j) {
        return hessian[j][j];
    }

    @Override
    void moved(int j, double change) {
        subtract(size, change, hessian[j], gradient);
    }

    @Override
    void roundsBegin(int count) {
        acceleration = new Acceleration(count);
    }

    @Override
    void afterRound(int count) {
        acceleration.afterRound(count);
    }

    /** At equal indices of two arrays, which the JVM turns into vector instructions. */
    private static void subtract(int size, double factor, double[] row, double[] from) {
        for (int i = 0; i < size; i++) {
            from[i] -= factor * row[i];
        }
    }

    /**
     * Anderson's extrapolation of rounds over the same coordinates, taken where it lowers the objective (Bertrand and
     * Massias 2021, <a href="https://proceedings.mlr.press/v130/bertrand21a.html">PMLR 130:1288</a>).
     */
    private final class Acceleration {

        private static final int MEMORY = 5;

        private final double[][] points = new double[MEMORY + 1][];
        private final double[][] gradients = new double[MEMORY + 1][];
        private int kept;

        Acceleration(int count) {
            for (int m = 0; count > 0 && m <= MEMORY; m++) {
                points[m] = new double[count];
            }
        }

        void afterRound(int count) {
            for (int a = 0; a < count; a++) {
                points[kept][a] = b[active[a]];
            }
            gradients[kept] = Arrays.copyOf(gradient, size);
            if (kept < MEMORY) {
                kept++;
                return;
            }
            kept = 0;
            double[] weights = weights(count);
            if (weights != null) {
                extrapolate(weights, count);
            }
        }

        /** Weights of the last points, with sum 1, that make the combined change of a round smallest. */
        private double[] weights(int count) {
            double[][] products = new double[MEMORY][MEMORY];
            double trace = 0;
            for (int r = 0; r < MEMORY; r++) {
                for (int s = 0; s <= r; s++) {
                    double sum = 0;
                    for (int a = 0; a < count; a++) {
                        sum += (points[r + 1][a] - points[r][a]) * (points[s + 1][a] - points[s][a]);
                    }
                    products[r][s] = sum;
                    products[s][r] = sum;
                }
                trace += products[r][r];
            }
            for (int r = 0; r < MEMORY; r++) {
                products[r][r] += 1e-12 * trace;
            }
            return sumsToOne(products);
        }

        /** The solution of {@code products · weights ∝ 1}; null where it is not defined. */
        private static double[] sumsToOne(double[][] products) {
            int n = products.length;
            double[] x = new double[n];
            Arrays.fill(x, 1);
            for (int c = 0; c < n; c++) {
                if (!(products[c][c] > 0)) {
                    return null;
                }
                for (int r = c + 1; r < n; r++) {
                    double factor = products[r][c] / products[c][c];
                    for (int k = c; k < n; k++) {
                        products[r][k] -= factor * products[c][k];
                    }
                    x[r] -= factor * x[c];
                }
            }
            double sum = 0;
            for (int c = n - 1; c >= 0; c--) {
                for (int k = c + 1; k < n; k++) {
                    x[c] -= products[c][k] * x[k];
                }
                x[c] /= products[c][c];
                sum += x[c];
            }
            for (int c = 0; c < n; c++) {
                x[c] /= sum;
            }
            return Double.isFinite(sum) && sum != 0 ? x : null;
        }

        private void extrapolate(double[] weights, int count) {
            double[] point = new double[count];
            double[] slope = new double[size];
            for (int m = 0; m < MEMORY; m++) {
                for (int a = 0; a < count; a++) {
                    point[a] += weights[m] * points[m + 1][a];
                }
                subtract(size, -weights[m], gradients[m + 1], slope);
            }
            double gain = 0;
            for (int a = 0; a < count; a++) {
                int j = active[a];
                if (!terms().isWithinLimits(j, point[a])) {
                    return;
                }
                gain += (gradient[j] + slope[j]) / 2 * (point[a] - b[j]) - terms().of(j, point[a])
                        + terms().of(j, b[j]);
            }
            if (gain > 0) {
                for (int a = 0; a < count; a++) {
                    b[active[a]] = point[a];
                }
                System.arraycopy(slope, 0, gradient, 0, size);
            }
        }
    }
}
