package org.resistlab.algorithm.elasticnet.path;

import java.util.Arrays;

/**
 * Minimises {@code −gᵀd + dᵀHd / 2 + Σ_j (l1_j |b_j| + l2_j b_j² / 2)} over b = start + d within limits, one coordinate
 * after another (Friedman, Hastie and Tibshirani 2010,
 * <a href="https://doi.org/10.18637/jss.v033.i01">doi:10.18637/jss.v033.i01</a>): rounds over the coordinates that are
 * not 0 until these stand still, then over all.
 */
final class CoordinateDescent {

    private final int size;
    private final double[] b;
    private final double[] gradient;
    private final double[][] hessian;
    private final double[] l1;
    private final double[] l2;
    private final double[] lower;
    private final double[] upper;
    private final int[] active;

    /**
     * @param size number of coordinates; arrays may be longer
     * @param b start, changed in place
     * @param gradient g at the start, kept up to date in place
     * @param hessian H, its rows
     */
    CoordinateDescent(int size, double[] b, double[] gradient, double[][] hessian, double[] l1, double[] l2,
            double[] lower, double[] upper) {
        this.size = size;
        this.b = b;
        this.gradient = gradient;
        this.hessian = hessian;
        this.l1 = l1;
        this.l2 = l2;
        this.lower = lower;
        this.upper = upper;
        this.active = new int[size];
    }

    /**
     * @param tolerance largest change of a coordinate in a round, squared and times its curvature, at which to stop
     * @param rounds how many rounds at most
     * @return rounds done; more than allowed if they were not enough
     */
    int run(double tolerance, int rounds) {
        int done = 0;
        while (done++ < rounds) {
            if (roundOverAll() < tolerance) {
                return done;
            }
            int count = findActive();
            Acceleration acceleration = new Acceleration(count);
            while (done++ < rounds && roundOverActive(count) >= tolerance) {
                acceleration.afterRound(count);
            }
        }
        return done;
    }

    private double roundOverAll() {
        double change = 0;
        for (int j = 0; j < size; j++) {
            change = Math.max(change, update(j));
        }
        return change;
    }

    private double roundOverActive(int count) {
        double change = 0;
        for (int a = 0; a < count; a++) {
            change = Math.max(change, update(active[a]));
        }
        return change;
    }

    private int findActive() {
        int count = 0;
        for (int j = 0; j < size; j++) {
            if (b[j] != 0) {
                active[count++] = j;
            }
        }
        return count;
    }

    private double update(int j) {
        double curvature = hessian[j][j];
        double old = b[j];
        double u = gradient[j] + curvature * old;
        double size1 = Math.abs(u) - l1[j];
        double next = 0;
        if (size1 > 0) {
            next = Math.copySign(size1, u) / (curvature + l2[j]);
            next = Math.max(lower[j], Math.min(upper[j], next));
        }
        double change = next - old;
        if (change == 0 || !(curvature > 0)) {
            return 0;
        }
        b[j] = next;
        subtract(size, change, hessian[j], gradient);
        return curvature * change * change;
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
                double next = Math.max(lower[j], Math.min(upper[j], point[a]));
                if (next != point[a]) {
                    return;
                }
                gain += (gradient[j] + slope[j]) / 2 * (next - b[j]) - penalty(j, next) + penalty(j, b[j]);
            }
            if (gain > 0) {
                for (int a = 0; a < count; a++) {
                    b[active[a]] = point[a];
                }
                System.arraycopy(slope, 0, gradient, 0, size);
            }
        }

        private double penalty(int j, double value) {
            return l1[j] * Math.abs(value) + l2[j] / 2 * value * value;
        }
    }
}
