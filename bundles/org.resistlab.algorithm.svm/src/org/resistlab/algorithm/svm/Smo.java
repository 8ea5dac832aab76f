package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.execution.Execution;

/**
 * Sequential minimal optimisation of the dual problem of all support vector machines here: minimise
 * {@code ½ βᵀKβ + pᵀβ} where {@code Σβ = 0} and {@code lower ≤ β ≤ upper}. The pair of variables is chosen by second
 * order information (Fan, Chen and Lin 2005, <a href="https://www.jmlr.org/papers/v6/fan05a.html">JMLR 6:1889</a>);
 * stopping and shrinking follow LIBSVM (Chang and Lin 2011, <a href="https://doi.org/10.1145/1961189.1961199">
 * doi:10.1145/1961189.1961199</a>).
 *
 * <p>
 * Variables are signed, so that labels appear in bounds and linear terms only: a sample of the positive class has
 * {@code β} in [0, C] and {@code p = -1}, one of the negative class [-C, 0] and {@code p = 1}. A real value takes two
 * variables a sample: variable {@code v} belongs to sample {@code v mod n}. Each iteration takes O(variables) and
 * allocates nothing. For one thread at a time.
 */
final class Smo {

    private static final double LEAST_CURVATURE = 1e-12;
    private static final int ITERATIONS_BETWEEN_CHECKS = 1 << 12;
    private static final int LEAST_TO_SHRINK = 100;
    private static final double WORTH_SHRINKING = 0.7;

    private final double[] kernel;
    private final int n;
    private final int size;
    private final double[] linear;
    private final double[] lower;
    private final double[] upper;
    private final double[] beta;
    private final double[] gradient;
    private final double[] diagonal;
    /** 0 where the variable may grow, otherwise negative infinity. */
    private final double[] growing;
    /** 0 where the variable may fall, otherwise negative infinity. */
    private final double[] falling;
    /** How far each variable that may fall is from agreeing with the one chosen to grow. */
    private final double[] breach;
    private final double[] gain;
    private long iterations;

    /**
     * @param kernel n × n, row-major, symmetric
     * @param linear p, a multiple of n long
     */
    Smo(double[] kernel, int n, double[] linear) {
        this(kernel, n, linear, linear.clone());
    }

    private Smo(double[] kernel, int n, double[] linear, double[] gradient) {
        this.kernel = kernel;
        this.n = n;
        this.size = linear.length;
        this.linear = linear;
        this.gradient = gradient;
        lower = new double[size];
        upper = new double[size];
        beta = new double[size];
        growing = new double[size];
        falling = new double[size];
        breach = new double[size];
        gain = new double[size];
        diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            diagonal[k] = kernel[k * n + k];
        }
    }

    /**
     * Sets new bounds. The solution so far is kept as the start, times the factor that makes its objective least within
     * the new bounds: the optimum itself where no variable was at its bound.
     */
    void bound(double[] newLower, double[] newUpper) {
        double quadratic = 0;
        double first = 0;
        double most = Double.POSITIVE_INFINITY;
        for (int v = 0; v < size; v++) {
            quadratic += beta[v] * (gradient[v] - linear[v]);
            first += beta[v] * linear[v];
            if (beta[v] != 0) {
                most = Math.min(most, (beta[v] > 0 ? newUpper[v] : newLower[v]) / beta[v]);
            }
        }
        double factor = most < Double.POSITIVE_INFINITY ? quadratic > 0 ? Math.min(most, -first / quadratic) : most : 1;
        factor = Math.max(factor, 0);
        for (int v = 0; v < size; v++) {
            boolean touches = factor == most && (beta[v] == upper[v] || beta[v] == lower[v]);
            double scaled = beta[v] * factor;
            if (touches && beta[v] != 0) {
                double bound = beta[v] > 0 ? newUpper[v] : newLower[v];
                scaled = Math.abs(scaled - bound) <= 1e-12 * Math.abs(bound) ? bound : scaled;
            }
            beta[v] = Math.min(Math.max(scaled, newLower[v]), newUpper[v]);
            gradient[v] = linear[v] + factor * (gradient[v] - linear[v]);
            lower[v] = newLower[v];
            upper[v] = newUpper[v];
            mark(v);
        }
    }

    private void mark(int v) {
        growing[v] = beta[v] < upper[v] ? 0 : Double.NEGATIVE_INFINITY;
        falling[v] = beta[v] > lower[v] ? 0 : Double.NEGATIVE_INFINITY;
    }

    /**
     * Optimises from where it stands until no pair of variables breaks the optimality conditions by more than the
     * tolerance.
     *
     * @param limit most iterations
     * @return whether it came so far
     */
    boolean solve(double tolerance, long limit, Execution execution) {
        iterations = 0;
        long nextShrink = shrinkInterval();
        while (true) {
            Outcome outcome = iterate(tolerance, Math.min(limit, nextShrink), execution);
            if (outcome != Outcome.PAUSED) {
                return outcome == Outcome.OPTIMAL;
            }
            if (iterations >= limit) {
                return false;
            }
            nextShrink = iterations + shrinkInterval();
            int[] kept = unsettled();
            if (kept.length > 1 && kept.length <= WORTH_SHRINKING * n) {
                solvePart(kept, tolerance, limit, execution);
            }
        }
    }

    private long shrinkInterval() {
        return n < LEAST_TO_SHRINK ? Long.MAX_VALUE : iterations + Math.max(n, 1000);
    }

    /** What ended a row of iterations. */
    private enum Outcome {
        OPTIMAL, PAUSED, STUCK;
    }

    private Outcome iterate(double tolerance, long until, Execution execution) {
        while (true) {
            int up = steepest();
            if (up < 0) {
                return Outcome.OPTIMAL;
            }
            int down = partner(up);
            if (down < 0 || breach[down] <= tolerance && largestBreach() <= tolerance) {
                return Outcome.OPTIMAL;
            }
            if (iterations >= until) {
                return Outcome.PAUSED;
            }
            if (++iterations % ITERATIONS_BETWEEN_CHECKS == 0) {
                execution.checkCancelled();
            }
            if (!step(up, down)) {
                return Outcome.STUCK;
            }
        }
    }

    /** The variable that may grow and whose growth lowers the objective most; -1 if none may grow. */
    private int steepest() {
        int found = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < size; v++) {
            double slope = growing[v] - gradient[v];
            if (slope > most) {
                most = slope;
                found = v;
            }
        }
        return found;
    }

    /** The variable that falls as the other grows with the greatest gain, bounds aside; -1 if there is no gain. */
    private int partner(int up) {
        int row = up % n * n;
        for (int offset = 0; offset < size; offset += n) {
            gains(offset, row, -gradient[up], diagonal[up % n]);
        }
        int found = -1;
        double most = 0;
        for (int v = 0; v < size; v++) {
            if (gain[v] > most) {
                most = gain[v];
                found = v;
            }
        }
        return found;
    }

    private void gains(int offset, int row, double slope, double own) {
        double[] k = kernel;
        double[] d = diagonal;
        double[] g = gradient;
        double[] f = falling;
        double[] b = breach;
        double[] out = gain;
        for (int j = 0; j < n; j++) {
            double over = slope + g[offset + j] + f[offset + j];
            double positive = Math.max(over, 0);
            double curvature = Math.max(own + d[j] - 2 * k[row + j], LEAST_CURVATURE);
            b[offset + j] = over;
            out[offset + j] = positive * positive / curvature;
        }
    }

    private double largestBreach() {
        double largest = 0;
        for (int v = 0; v < size; v++) {
            largest = Math.max(largest, breach[v]);
        }
        return largest;
    }

    /** Moves the pair to its optimum within bounds; false if rounding lets neither move. */
    private boolean step(int up, int down) {
        int upRow = up % n * n;
        int downRow = down % n * n;
        double curvature = Math.max(diagonal[up % n] + diagonal[down % n] - 2 * kernel[upRow + down % n],
                LEAST_CURVATURE);
        double room = upper[up] - beta[up];
        double depth = beta[down] - lower[down];
        double change = Math.min(breach[down] / curvature, Math.min(room, depth));
        double newUp = change == room ? upper[up] : beta[up] + change;
        double newDown = change == depth ? lower[down] : beta[down] - change;
        if (newUp == beta[up] && newDown == beta[down]) {
            return false;
        }
        beta[up] = newUp;
        beta[down] = newDown;
        mark(up);
        mark(down);
        for (int offset = 0; offset < size; offset += n) {
            add(offset, upRow, downRow, change);
        }
        return true;
    }

    private void add(int offset, int upRow, int downRow, double change) {
        double[] k = kernel;
        double[] g = gradient;
        for (int j = 0; j < n; j++) {
            g[offset + j] += change * (k[upRow + j] - k[downRow + j]);
        }
    }

    /** The samples of which a variable is not at a bound that it clearly keeps. */
    private int[] unsettled() {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < size; v++) {
            most = Math.max(most, growing[v] - gradient[v]);
            least = Math.min(least, -gradient[v] - falling[v]);
        }
        int[] kept = new int[n];
        int count = 0;
        for (int k = 0; k < n; k++) {
            boolean settled = true;
            for (int v = k; v < size; v += n) {
                settled &= beta[v] == upper[v] && -gradient[v] > most || beta[v] == lower[v] && -gradient[v] < least;
            }
            if (!settled) {
                kept[count++] = k;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Optimises some samples while the others stand still. */
    private void solvePart(int[] kept, double tolerance, long limit, Execution execution) {
        int m = kept.length;
        int[] variables = new int[size / n * m];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = i / m * n + kept[i % m];
        }
        Smo part = new Smo(part(kernel, n, kept), m, gather(linear, variables), gather(gradient, variables));
        for (int i = 0; i < variables.length; i++) {
            part.lower[i] = lower[variables[i]];
            part.upper[i] = upper[variables[i]];
            part.beta[i] = beta[variables[i]];
            part.mark(i);
        }
        part.solve(tolerance, limit - iterations, execution);
        iterations += part.iterations;
        for (int i = 0; i < variables.length; i++) {
            int v = variables[i];
            double change = part.beta[i] - beta[v];
            if (change != 0) {
                beta[v] = part.beta[i];
                mark(v);
                addRow(v % n * n, change);
            }
        }
    }

    private void addRow(int row, double change) {
        for (int offset = 0; offset < size; offset += n) {
            for (int j = 0; j < n; j++) {
                gradient[offset + j] += change * kernel[row + j];
            }
        }
    }

    /** Some rows and the same columns of an n × n matrix. */
    static double[] part(double[] matrix, int n, int[] kept) {
        int m = kept.length;
        double[] part = new double[m * m];
        for (int i = 0; i < m; i++) {
            int row = kept[i] * n;
            for (int j = 0; j < m; j++) {
                part[i * m + j] = matrix[row + kept[j]];
            }
        }
        return part;
    }

    private static double[] gather(double[] values, int[] at) {
        double[] gathered = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            gathered[i] = values[at[i]];
        }
        return gathered;
    }

    /** One a sample: the sum of its variables, which is its coefficient in the decision. */
    double[] duals() {
        double[] duals = new double[n];
        for (int v = 0; v < size; v++) {
            duals[v % n] += beta[v];
        }
        return duals;
    }

    /**
     * The constant of the decision: the mean over free variables of what makes their conditions hold, as in LIBSVM; the
     * middle of what is possible where none is free.
     */
    double bias() {
        double sum = 0;
        int free = 0;
        double above = Double.POSITIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < size; v++) {
            boolean mayGrow = beta[v] < upper[v];
            boolean mayFall = beta[v] > lower[v];
            if (mayGrow && mayFall) {
                sum -= gradient[v];
                free++;
            } else if (mayGrow) {
                below = Math.max(below, -gradient[v]);
            } else {
                above = Math.min(above, -gradient[v]);
            }
        }
        return free > 0 ? sum / free : (above + below) / 2;
    }

    /** Iterations of the last call of {@link #solve}. */
    long iterations() {
        return iterations;
    }
}
