package org.resistlab.algorithm.elasticnet.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.resistlab.core.execution.Execution;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/**
 * A path over all samples with its cross-validated loss, as {@code cv.glmnet} finds it: the strengths come from all
 * samples, each fold's other samples are taken along them at the same time, and the loss of its own is averaged.
 */
public final class CrossValidatedPath {

    private static final double LEAST_PROBABILITY = 1e-5;
    /** With fewer samples a fold, each sample's loss counts by itself, as in glmnet. */
    private static final int SMALL_FOLD = 3;

    private final List<PathPoint> points;
    private final TuningCurve curve;
    private final boolean converged;

    private CrossValidatedPath(List<PathPoint> points, TuningCurve curve, boolean converged) {
        this.points = points;
        this.curve = curve;
        this.converged = converged;
    }

    /**
     * Models on all samples, one a strength of the curve; a single one where no feature can be penalised, and none
     * where there is nothing to explain.
     */
    public List<PathPoint> points() {
        return points;
    }

    public TuningCurve curve() {
        return curve;
    }

    /** Whether all paths did within the rounds allowed. */
    public boolean converged() {
        return converged;
    }

    /**
     * @param features samples × features
     * @param response of the samples
     * @param folds the fold of each sample
     * @param standardize whether features are brought to unit variance for the penalty
     */
    public static CrossValidatedPath of(Matrix features, Response response, int[] folds, boolean standardize,
            Penalty penalty, PathLengths lengths, Convergence convergence, Execution execution) {
        int n = features.rows();
        int count = Arrays.stream(folds).max().orElse(-1) + 1;
        Source source = Source.of(features);
        ViewMatrix view = ViewMatrix.of(features);
        List<PathTask> tasks = new ArrayList<>();
        int[][] heldOut = new int[count + 1][];
        for (int t = 0; t <= count; t++) {
            int fold = t - 1;
            int[] rows = IntStream.range(0, n).filter(i -> folds[i] != fold).toArray();
            heldOut[t] = IntStream.range(0, n).filter(i -> folds[i] == fold).toArray();
            tasks.add(response.task(rows,
                    new SampleSet(rows, response.shares(rows), view.shift(), view.scale(), standardize),
                    heldOut[t]));
        }
        SharedColumns columns = SharedColumns.of(source, tasks.stream().map(PathTask::samples).toList(), execution);
        PathFitter fitter = new PathFitter(columns, tasks, penalty.scaled(), convergence, execution);
        double[] strengths = lengths.strengths(fitter.largestStrength(0), n, features.columns());
        if (strengths.length == 0 && !tasks.get(0).isConstant()) {
            PathPoint nothingPenalised = fitter.point(0);
            return new CrossValidatedPath(List.of(nothingPenalised),
                    TuningCurve.of(strengths, new double[0], new double[0], new int[0]), fitter.converged());
        }
        Losses losses = new Losses(response, tasks, heldOut, strengths.length);
        List<PathPoint> points = new ArrayList<>();
        int used = fitter.follow(strengths, 0, (task, step, problem) -> {
            if (task == 0) {
                points.add(problem.point(tasks.get(0).responseMean()));
            } else {
                losses.keep(task, step, problem.evaluate());
            }
        });
        return new CrossValidatedPath(List.copyOf(points),
                losses.curve(Arrays.copyOf(strengths, points.isEmpty() ? 0 : used), points), fitter.converged());
    }

    /** Loss of each held-out sample at each strength. */
    private static final class Losses {

        private final Response response;
        private final List<PathTask> tasks;
        private final int[][] heldOut;
        private final double[] means;
        private final double[] scales;
        private final int[][] present;
        private final double[][] ofSamples;

        Losses(Response response, List<PathTask> tasks, int[][] heldOut, int strengths) {
            this.response = response;
            this.tasks = tasks;
            this.heldOut = heldOut;
            means = tasks.stream().mapToDouble(PathTask::responseMean).toArray();
            scales = tasks.stream().mapToDouble(PathTask::responseScale).toArray();
            present = tasks.stream().map(PathTask::samples).map(set -> response.present(set.positions()))
                    .toArray(int[][]::new);
            ofSamples = new double[strengths][response.values().length];
            for (int t = 1; t < tasks.size(); t++) {
                if (tasks.get(t).isConstant()) {
                    for (int s = 0; s < strengths; s++) {
                        keep(t, s, new double[1][heldOut[t].length]);
                    }
                }
            }
        }

        void keep(int task, int step, double[][] predictors) {
            int[] rows = heldOut[task];
            for (int i = 0; i < rows.length; i++) {
                double truth = response.values()[rows[i]];
                ofSamples[step][rows[i]] = response.classes() == 0 ? squaredError(task, truth, predictors[0][i])
                        : deviance(task, (int) truth, predictors, i);
            }
        }

        private double squaredError(int task, double truth, double predictor) {
            double error = truth - means[task] - scales[task] * predictor;
            return error * error;
        }

        private double deviance(int task, int truth, double[][] predictors, int i) {
            int place = Arrays.binarySearch(present[task], truth);
            double probability = 0;
            if (present[task].length == 1) {
                probability = place >= 0 ? 1 : 0;
            } else if (predictors.length == 1) {
                probability = 1 / (1 + StrictMath.exp(place == 1 ? -predictors[0][i] : predictors[0][i]));
            } else if (place >= 0) {
                double sum = 0;
                for (double[] predictor : predictors) {
                    sum += StrictMath.exp(predictor[i] - predictors[place][i]);
                }
                probability = 1 / sum;
            }
            probability = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability));
            return -2 * StrictMath.log(probability);
        }

        TuningCurve curve(double[] strengths, List<PathPoint> points) {
            int n = response.values().length;
            int folds = tasks.size() - 1;
            int[][] groups = n < SMALL_FOLD * folds ? IntStream.range(0, n).mapToObj(i -> new int[] {i})
                    .toArray(int[][]::new) : Arrays.copyOfRange(heldOut, 1, heldOut.length);
            double[] means = new double[strengths.length];
            double[] errors = new double[strengths.length];
            for (int s = 0; s < strengths.length; s++) {
                summarize(ofSamples[s], groups, s, means, errors);
            }
            int[] nonzero = points.stream().mapToInt(point -> point.features().length).toArray();
            return TuningCurve.of(strengths, means, errors, nonzero);
        }

        private void summarize(double[] losses, int[][] groups, int step, double[] means, double[] errors) {
            double[] ofGroups = new double[groups.length];
            double[] weights = new double[groups.length];
            double total = 0;
            for (int g = 0; g < groups.length; g++) {
                for (int row : groups[g]) {
                    weights[g] += response.weights()[row];
                    ofGroups[g] += response.weights()[row] * losses[row];
                }
                ofGroups[g] /= weights[g];
                total += weights[g];
            }
            for (int g = 0; g < groups.length; g++) {
                means[step] += weights[g] / total * ofGroups[g];
            }
            double variance = 0;
            for (int g = 0; g < groups.length; g++) {
                double difference = ofGroups[g] - means[step];
                variance += weights[g] / total * difference * difference;
            }
            errors[step] = groups.length > 1 ? Math.sqrt(variance / (groups.length - 1)) : 0;
        }
    }
}
