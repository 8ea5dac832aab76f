package org.resistlab.algorithm.elasticnet.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.resistlab.core.execution.Execution;

/** Several problems over the same columns, which read them together. */
final class Lockstep {

    private final SharedColumns columns;
    private final List<PathProblem> problems;
    private final Execution execution;

    Lockstep(SharedColumns columns, List<PathProblem> problems, Execution execution) {
        this.columns = columns;
        this.problems = problems;
        this.execution = execution;
    }

    /** Solves some of the problems at a strength of their own each, among all features. */
    void solve(int[] which, double[] strengths) {
        execution.forEach(which.length, w -> {
            problems.get(which[w]).setStrength(strengths[w]);
            problems.get(which[w]).solve();
        });
        int[] pending = which;
        while (pending.length > 0) {
            int[] now = pending;
            boolean[] waits = new boolean[now.length];
            execution.forEach(now.length, w -> waits[w] = !advance(problems.get(now[w])));
            pending = selected(now, waits);
            if (pending.length > 0) {
                multiply(which);
            }
        }
    }

    /** Solves until the optimum (true) or until products are needed (false). */
    private boolean advance(PathProblem problem) {
        PathProblem.Outcome outcome = problem.check();
        while (outcome == PathProblem.Outcome.GROWN) {
            execution.checkCancelled();
            problem.solve();
            outcome = problem.check();
        }
        return outcome == PathProblem.Outcome.OPTIMAL;
    }

    private static int[] selected(int[] values, boolean[] which) {
        int[] chosen = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (which[i]) {
                chosen[count++] = values[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Gives problems the products of all columns with what they want. */
    void multiply(int[] which) {
        List<double[]> vectors = new ArrayList<>();
        List<PathProblem> owners = new ArrayList<>();
        for (int w : which) {
            for (double[] vector : problems.get(w).wantedProducts()) {
                vectors.add(vector);
                owners.add(problems.get(w));
            }
        }
        if (vectors.isEmpty()) {
            return;
        }
        TiledColumns tiles = columns.tiles();
        float[][] scattered = new float[vectors.size()][];
        float[][] products = new float[vectors.size()][tiles.columns()];
        for (int v = 0; v < scattered.length; v++) {
            scattered[v] = scatter(vectors.get(v), owners.get(v).columns().samples().positions(), tiles.paddedRows());
        }
        execution.forEach(tiles.count(), tile -> tiles.multiply(tile, scattered, products));
        for (int v = 0; v < scattered.length; v++) {
            owners.get(v).addProducts(vectors.get(v), products[v]);
        }
    }

    private static float[] scatter(double[] vector, int[] positions, int length) {
        double[] sums = new double[length];
        for (int i = 0; i < vector.length; i++) {
            sums[positions[i]] += vector[i];
        }
        float[] scattered = new float[length];
        for (int i = 0; i < length; i++) {
            scattered[i] = (float) sums[i];
        }
        return scattered;
    }
}
