package org.resistlab.algorithm.elasticnet.ridge;

import java.util.List;

import org.resistlab.core.execution.Execution;

/**
 * Newton's method with step halving (Boyd and Vandenberghe: Convex Optimization, 2004, section 9.5). A curvature is
 * used for further steps as long as these bring the gradient down quickly, because a step costs far less than a
 * curvature.
 */
final class PenalizedNewton {

    private static final int STEPS = 300;
    private static final int HALVINGS = 40;
    /** Relative length of the gradient at the optimum. */
    private static final double TOLERANCE = 1e-10;
    /** The same, where rounding allows no more. */
    private static final double ROUNDED_TOLERANCE = 1e-7;
    /** Relative changes of the objective that are rounding. */
    private static final double ROUNDING = 1e-12;
    /** What a step must make of the gradient for the curvature to serve again. */
    private static final double QUICK = 0.2;
    /** Steps by a new curvature that bring nothing, until nothing more is to be had. */
    private static final int STALLS = 3;

    private final Coordinates coordinates;
    private final LabelLoss loss;
    private final double[] probabilities;
    private final double[] slopes;
    private double[] unknowns;
    private double[] sums;
    private double[] next;
    private double[] nextSums;
    private double value;

    private PenalizedNewton(Coordinates coordinates, LabelLoss loss, int size) {
        this.coordinates = coordinates;
        this.loss = loss;
        this.unknowns = new double[size];
        this.next = new double[size];
        this.sums = new double[loss.outputs() * loss.samples()];
        this.nextSums = new double[sums.length];
        this.probabilities = new double[sums.length];
        this.slopes = new double[sums.length];
    }

    /**
     * Where the method ended.
     *
     * @param unknowns the optimum, or the last point reached
     * @param isConverged whether it is the optimum
     */
    record Result(double[] unknowns, boolean isConverged) {
    }

    /**
     * @param starts where to begin: the one with the least objective is taken
     * @throws java.util.concurrent.CancellationException if the user has cancelled
     */
    static Result minimize(Coordinates coordinates, LabelLoss loss, List<double[]> starts, Execution execution) {
        PenalizedNewton newton = new PenalizedNewton(coordinates, loss, starts.get(0).length);
        newton.begin(starts);
        boolean isConverged = newton.run(execution);
        return new Result(newton.unknowns, isConverged);
    }

    private void begin(List<double[]> starts) {
        for (double[] start : starts) {
            System.arraycopy(start, 0, next, 0, next.length);
            coordinates.sums(next, nextSums);
            double nextValue = nextValue();
            if (start == starts.get(0) || nextValue < value) {
                value = nextValue;
                swap();
            }
        }
    }

    private boolean run(Execution execution) {
        double norm = move();
        boolean serves = false;
        int stalls = 0;
        double[] step = new double[unknowns.length];
        for (int count = 0; count < STEPS && stalls < STALLS && !(norm <= TOLERANCE); count++) {
            execution.checkCancelled();
            boolean isNew = !serves;
            if (isNew && !coordinates.curve(probabilities, loss.weights())) {
                return false;
            }
            coordinates.step(step);
            double before = norm;
            double valueBefore = value;
            double length = descend(step);
            norm = length > 0 ? move() : norm;
            serves = length == 1 && norm <= QUICK * before;
            if (isNew && (length == 0 || norm > before / 2 && valueBefore - value <= rounding(value))) {
                stalls = norm <= ROUNDED_TOLERANCE ? STALLS : stalls + 1;
            }
        }
        return norm <= (stalls == STALLS ? ROUNDED_TOLERANCE : TOLERANCE);
    }

    private static double rounding(double value) {
        return ROUNDING * Math.abs(value);
    }

    private double nextValue() {
        return loss.value(nextSums) + coordinates.penalty(next, nextSums);
    }

    /** Prepares a step from where the unknowns are; the relative length of the gradient there. */
    private double move() {
        loss.probabilities(sums, probabilities);
        loss.slopes(sums, probabilities, slopes);
        return coordinates.moveTo(unknowns, sums, slopes);
    }

    /** Goes down the step, halved until the objective does not rise; the share of the step gone, 0 for none. */
    private double descend(double[] step) {
        for (int i = 0; i < next.length; i++) {
            next[i] = unknowns[i] + step[i];
        }
        coordinates.sums(next, nextSums);
        double[] whole = null;
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double nextValue = nextValue();
            if (nextValue <= value + rounding(value)) {
                value = nextValue;
                swap();
                return length;
            }
            whole = whole == null ? nextSums.clone() : whole;
            length /= 2;
            for (int i = 0; i < next.length; i++) {
                next[i] = unknowns[i] + length * step[i];
            }
            for (int i = 0; i < sums.length; i++) {
                nextSums[i] = sums[i] + length * (whole[i] - sums[i]);
            }
        }
        return 0;
    }

    private void swap() {
        double[] old = unknowns;
        unknowns = next;
        next = old;
        double[] oldSums = sums;
        sums = nextSums;
        nextSums = oldSums;
    }
}
