package org.resistlab.algorithm.elasticnet.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;

/** Takes several tasks over one source along their paths together. */
final class PathFitter {

    /** A path ends where this share is explained, as {@code devmax} of glmnet. */
    static final double ALL_EXPLAINED = 0.999;

    /** A path of real values ends where a step explains less than this share more, as {@code fdev} of glmnet. */
    static final double NO_GAIN = 1e-5;

    /** Strengths that are further apart than this are approached by steps in between. */
    private static final double LARGEST_STEP = 0.6;

    private final List<PathTask> tasks;
    private final List<PathProblem> problems = new ArrayList<>();
    private final Lockstep lockstep;

    PathFitter(SharedColumns columns, List<PathTask> tasks, Penalty penalty, Convergence convergence,
            Execution execution) {
        this.tasks = tasks;
        for (int t = 0; t < tasks.size(); t++) {
            PathTask task = tasks.get(t);
            problems.add(task.isConstant() ? null
                    : new PathProblem(columns.set(t), task.family(), penalty, task.responseScale(), task.evaluation(),
                            convergence, execution));
        }
        lockstep = new Lockstep(columns, problems, execution);
        int[] all = IntStream.range(0, tasks.size()).filter(t -> problems.get(t) != null).toArray();
        double[] infinite = new double[all.length];
        Arrays.fill(infinite, Double.POSITIVE_INFINITY);
        lockstep.solve(all, infinite);
        lockstep.multiply(all);
    }

    /** Whether all problems converged so far. */
    boolean converged() {
        return problems.stream().allMatch(problem -> problem == null || problem.converged());
    }

    /** The least strength at which a task's penalised coefficients are all 0; 0 where there is nothing to explain. */
    double largestStrength(int task) {
        return problems.get(task) == null ? 0 : problems.get(task).largestStrength();
    }

    /** The model of a task as it is now; its strength is 0 before any was taken. */
    PathPoint point(int task) {
        PathPoint now = problems.get(task).point(tasks.get(task).responseMean());
        return Double.isFinite(now.strength()) ? now
                : new PathPoint(0, now.intercepts(), now.features(), now.coefficients(), now.explained());
    }

    /**
     * Takes all tasks along a sequence of strengths. A task's path ends where it explains all, and the sequence where
     * that of the leading task ends.
     *
     * @param strengths descending
     * @param leader the task whose path decides how far to go; -1 to take all tasks to the end, however much is
     *        explained
     * @return how many strengths were used
     */
    int follow(double[] strengths, int leader, PathVisitor visitor) {
        boolean[] ended = new boolean[tasks.size()];
        double[] explained = new double[tasks.size()];
        for (int step = 0; step < strengths.length; step++) {
            int[] going = IntStream.range(0, ended.length).filter(t -> !ended[t] && problems.get(t) != null).toArray();
            double[] same = new double[going.length];
            Arrays.fill(same, strengths[step]);
            lockstep.solve(going, same);
            int now = step;
            for (int t = 0; t < ended.length; t++) {
                if (problems.get(t) == null) {
                    continue;
                }
                visitor.reached(t, now, problems.get(t));
                if (!ended[t] && leader >= 0) {
                    double reached = problems.get(t).explained();
                    ended[t] = isEnd(t, step, explained[t], reached);
                    explained[t] = reached;
                }
            }
            if (leader >= 0 && ended[leader]) {
                return step + 1;
            }
        }
        return strengths.length;
    }

    /** As glmnet, not before the fifth strength. */
    private boolean isEnd(int task, int step, double before, double reached) {
        if (step < 4) {
            return false;
        }
        double least = tasks.get(task).classes() == 0 ? NO_GAIN * reached : NO_GAIN;
        return reached > ALL_EXPLAINED || reached - before < least;
    }

    /**
     * Takes all tasks to strengths of their own, by steps that are not too large.
     *
     * @param strengths for each task descending strengths, of the same number for all
     */
    void visit(double[][] strengths, PathVisitor visitor) {
        int[] going = IntStream.range(0, tasks.size()).filter(t -> problems.get(t) != null).toArray();
        double[] from = Arrays.stream(going).mapToDouble(this::largestStrength).toArray();
        for (int step = 0; step < strengths[0].length; step++) {
            int between = 1;
            for (int w = 0; w < going.length; w++) {
                between = Math.max(between, stepsBetween(from[w], strengths[going[w]][step]));
            }
            for (int b = 1; b <= between; b++) {
                double[] now = new double[going.length];
                for (int w = 0; w < going.length; w++) {
                    double to = strengths[going[w]][step];
                    now[w] = b == between || from[w] <= to ? to
                            : from[w] * StrictMath.pow(to / from[w], (double) b / between);
                }
                lockstep.solve(going, now);
            }
            for (int w = 0; w < going.length; w++) {
                from[w] = Math.min(from[w], strengths[going[w]][step]);
                visitor.reached(going[w], step, problems.get(going[w]));
            }
        }
    }

    private static int stepsBetween(double from, double to) {
        return from > to ? (int) Math.ceil(StrictMath.log(to / from) / StrictMath.log(LARGEST_STEP)) : 1;
    }
}
