package org.resistlab.algorithm.elasticnet.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/** Models of several sample sets at given strengths, each set on one path. */
public final class GivenStrengths {

    private GivenStrengths() {
    }

    /**
     * A set of samples with what they are explained to be.
     *
     * @param features samples × features
     * @param response of the samples
     * @param strengths descending; as many for each set
     */
    public record Samples(Matrix features, Response response, double[] strengths) {
    }

    /**
     * Fits all sets at all their strengths. Sets that are views of one matrix are fitted together.
     *
     * @param standardize whether features are brought to unit variance for the penalty
     * @return points[set][strength]; null in place of all points of a set whose response is constant
     */
    public static List<List<PathPoint>> fit(List<Samples> sets, boolean standardize, Penalty penalty,
            Convergence convergence, Runnable notConverged, Execution execution) {
        List<List<PathPoint>> points = new ArrayList<>();
        sets.forEach(set -> points.add(null));
        boolean[] done = new boolean[sets.size()];
        for (int first = 0; first < done.length; first++) {
            Samples leader = sets.get(first);
            int[] together = IntStream.range(first, done.length)
                    .filter(s -> !done[s] && shareColumns(leader.features(), sets.get(s).features())).toArray();
            if (!done[first]) {
                Arrays.stream(together).forEach(s -> done[s] = true);
                fit(sets, together, standardize, penalty, convergence, notConverged, execution, points);
            }
        }
        return points;
    }

    private static boolean shareColumns(Matrix a, Matrix b) {
        ViewMatrix left = ViewMatrix.of(a);
        ViewMatrix right = ViewMatrix.of(b);
        return left.base() == right.base() && Arrays.equals(left.baseColumns(), right.baseColumns());
    }

    private static void fit(List<Samples> sets, int[] together, boolean standardize, Penalty penalty,
            Convergence convergence, Runnable notConverged, Execution execution, List<List<PathPoint>> points) {
        List<Source> sources = Arrays.stream(together).mapToObj(s -> Source.of(sets.get(s).features())).toList();
        int[] union = sources.stream().flatMapToInt(source -> Arrays.stream(source.rows())).distinct().sorted()
                .toArray();
        Source all = new Source(sources.get(0).matrix(), union, sources.get(0).columns());
        List<PathTask> tasks = new ArrayList<>();
        double[][] strengths = new double[together.length][];
        for (int t = 0; t < together.length; t++) {
            Samples set = sets.get(together[t]);
            ViewMatrix view = ViewMatrix.of(set.features());
            int[] positions = Arrays.stream(sources.get(t).rows()).map(row -> Arrays.binarySearch(union, row))
                    .toArray();
            int[] rows = IntStream.range(0, positions.length).toArray();
            tasks.add(set.response().task(rows, new SampleSet(positions, set.response().shares(rows), view.shift(),
                    view.scale(), standardize), new int[0]));
            strengths[t] = set.strengths();
        }
        SharedColumns columns = SharedColumns.of(all, tasks.stream().map(PathTask::samples).toList(), execution);
        PathFitter fitter = new PathFitter(columns, tasks, penalty.scaled(), convergence, execution);
        for (int t = 0; t < together.length; t++) {
            points.set(together[t], tasks.get(t).isConstant() ? null : new ArrayList<>());
        }
        fitter.visit(strengths, (task, step, problem) -> points.get(together[task])
                .add(problem.point(tasks.get(task).responseMean())));
        if (!fitter.converged()) {
            notConverged.run();
        }
    }
}
