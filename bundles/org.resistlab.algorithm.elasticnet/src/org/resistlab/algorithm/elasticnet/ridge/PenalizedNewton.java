package org.resistlab.algorithm.elasticnet.ridge;

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
    /** Changes of the objective that are rounding. */
    private static final double ROUNDING = 1e-13;
    /** What a step must make of the gradient for the curvature to serve again. */
    private static final double QUICK = 0.15;
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

    private PenalizedNewton(Coordinates coordinates, LabelLoss loss, double[] start) {
        this.coordinates = coordinates;
        this.loss = loss;
        this.unknowns = start;
        this.next = new double[start.length];
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

    /** @param start where to begin; may be changed */
    static Result minimize(Coordinates coordinates, LabelLoss loss, double[] start, Execution execution) {
        PenalizedNewton newton = new PenalizedNewton(coordinates, loss, start);
        boolean isConverged = newton.run(execution);
        return new Result(newton.unknowns, isConverged);
    }

    private boolean run(Execution execution) {
        coordinates.sums(unknowns, sums);
        value = loss.value(sums) + coordinates.penalty(unknowns, sums);
        double norm = move();
        boolean isFresh = false;
        boolean isStale = true;
        int stalls = 0;
        double[] step = new double[unknowns.length];
        for (int count = 0; count < STEPS && !(norm <= TOLERANCE); count++) {
            execution.checkCancelled();
            if (isStale) {
                if (!coordinates.curve(probabilities, loss.weights())) {
                    return norm <= ROUNDED_TOLERANCE;
                }
                isFresh = true;
            }
            coordinates.step(step);
            boolean isWhole = descend(step);
            double before = norm;
            norm = move();
            isStale = !isWhole || !(norm <= QUICK * before);
            stalls = norm > before / 2 && isFresh && isWhole ? stalls + 1 : 0;
            isFresh = false;
            if (stalls == STALLS && norm <= ROUNDED_TOLERANCE) {
                return true;
            }
        }
        return norm <= TOLERANCE;
    }

    private double move() {
        loss.probabilities(sums, probabilities);
        loss.slopes(sums, probabilities, slopes);
        return coordinates.moveTo(unknowns, sums, slopes);
    }

    /** Goes down the step, halved until the objective does not rise. */
    private boolean descend(double[] step) {
        double length = 1;
        for (int i = 0; i < next.length; i++) {
            next[i] = unknowns[i] + step[i];
        }
        coordinates.sums(next, nextSums);
        double limit = value + ROUNDING * (1 + Math.abs(value));
        double[] whole = null;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double nextValue = loss.value(nextSums) + coordinates.penalty(next, nextSums);
            if (nextValue <= limit) {
                value = nextValue;
                swap();
                return length == 1;
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
        return false;
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
