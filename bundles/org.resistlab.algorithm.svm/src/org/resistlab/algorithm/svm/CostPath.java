package org.resistlab.algorithm.svm;

import java.util.Arrays;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;

/**
 * Machines of one problem for several costs, from the least to the greatest, each optimised from the one before.
 *
 * @param costs ascending
 * @param tolerance as in LIBSVM
 * @param limit most iterations of each; -1 for 100 a sample and at least 10 million
 * @param convergence counts them
 */
record CostPath(double[] costs, double tolerance, int limit, Convergence convergence) {

    private static final int LEAST_LIMIT = 10_000_000;

    static CostPath of(Parameters parameters, double[] costs, Convergence convergence) {
        int limit = parameters.integer("max_iter");
        if (limit == 0) {
            throw new IllegalArgumentException(
                    SupportVectorLearner.ID + " needs at least one iteration: max_iter is 1 or more, or -1.");
        }
        return new CostPath(costs, parameters.real("tol"), limit, convergence);
    }

    int size() {
        return costs.length;
    }

    /**
     * Machines that tell the two classes of some rows apart.
     *
     * @param kernel n × n
     * @param weights factor of the cost, one for each of the n samples
     * @return one a cost
     */
    Machine[] classes(double[] kernel, int n, Pair pair, double[] weights, Execution execution) {
        int m = pair.size();
        double[] linear = new double[m];
        double[] factors = new double[m];
        for (int i = 0; i < m; i++) {
            linear[i] = pair.labels()[i] == 1 ? -1 : 1;
            factors[i] = weights[pair.rows()[i]];
        }
        Smo smo = new Smo(m == n ? kernel : Smo.part(kernel, n, pair.rows()), m, linear);
        Machine[] machines = new Machine[size()];
        for (int c = 0; c < machines.length; c++) {
            double[] lower = new double[m];
            double[] upper = new double[m];
            for (int i = 0; i < m; i++) {
                lower[i] = linear[i] > 0 ? -costs[c] * factors[i] : 0;
                upper[i] = linear[i] > 0 ? 0 : costs[c] * factors[i];
            }
            machines[c] = solve(smo, lower, upper, tolerance, pair.rows(), execution);
        }
        return machines;
    }

    /**
     * Machines that fit real values within a band.
     *
     * @param kernel n × n
     * @param epsilon half width of the band
     * @return one a cost
     */
    Machine[] values(double[] kernel, int n, double[] values, double epsilon, Execution execution) {
        double[] linear = new double[2 * n];
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) {
            linear[i] = epsilon - values[i];
            linear[n + i] = -epsilon - values[i];
            rows[i] = i;
        }
        Smo smo = new Smo(kernel, n, linear);
        double unit = deviation(values);
        Machine[] machines = new Machine[size()];
        for (int c = 0; c < machines.length; c++) {
            double[] lower = new double[2 * n];
            double[] upper = new double[2 * n];
            Arrays.fill(upper, 0, n, costs[c]);
            Arrays.fill(lower, n, 2 * n, -costs[c]);
            machines[c] = solve(smo, lower, upper, tolerance * unit, rows, execution);
        }
        return machines;
    }

    private static double deviation(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }

    private Machine solve(Smo smo, double[] lower, double[] upper, double stop, int[] rows, Execution execution) {
        execution.checkCancelled();
        smo.bound(lower, upper);
        long most = limit > 0 ? limit : Math.max(LEAST_LIMIT, 100L * rows.length);
        convergence.count(smo.solve(stop, most, execution));
        return new Machine(rows, smo.duals(), smo.bias());
    }
}
