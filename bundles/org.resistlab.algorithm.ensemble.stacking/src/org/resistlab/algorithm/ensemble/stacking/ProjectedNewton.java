package org.resistlab.algorithm.ensemble.stacking;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Minimizes a smooth convex function of few variables, some of which may not be negative, by Newton steps that are bent
 * along the bounds. Bertsekas: Projected Newton methods for optimization problems with simple constraints. SIAM Journal
 * on Control and Optimization 1982, <a href="https://doi.org/10.1137/0320018">doi:10.1137/0320018</a>.
 */
final class ProjectedNewton {

    private static final int MOST_STEPS = 200;
    private static final double NEAR_BOUND = 1e-6;
    private static final double SUFFICIENT = 1e-4;
    private static final double PRECISION = 1e-14;
    private static final double SHORTEST = 1e-12;

    private final Objective objective;
    private final int bounded;

    /**
     * @param objective what to minimize
     * @param bounded how many of the first coordinates may not be negative
     */
    ProjectedNewton(Objective objective, int bounded) {
        this.objective = objective;
        this.bounded = bounded;
    }

    /**
     * Goes downhill until a full step promises no more than rounding, and takes it.
     *
     * @param point where to start, within the bounds; receives the minimum
     * @return whether it was reached
     */
    boolean minimize(double[] point) {
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[point.length];
            double[][] hessian = new double[point.length][point.length];
            double value = objective.evaluate(point, gradient, hessian);
            boolean[] held = held(point, gradient);
            double[] direction = direction(gradient, hessian, held);
            double[] next = move(point, direction, 1);
            boolean last = decrement(point, gradient, direction, held) <= PRECISION * (1 + Math.abs(value));
            if (!last) {
                next = search(point, value, gradient, direction);
            }
            if (next == null) {
                return false;
            }
            System.arraycopy(next, 0, point, 0, point.length);
            if (last) {
                return true;
            }
        }
        return false;
    }

    /** Coordinates at their bound, or close to it, that the gradient holds there. */
    private boolean[] held(double[] point, double[] gradient) {
        double rest = 0;
        for (int i = 0; i < point.length; i++) {
            rest = Math.max(rest, Math.abs(bend(i, point[i] - gradient[i]) - point[i]));
        }
        boolean[] held = new boolean[point.length];
        for (int i = 0; i < bounded; i++) {
            held[i] = gradient[i] > 0 && point[i] <= Math.min(NEAR_BOUND, rest);
        }
        return held;
    }

    private double bend(int i, double coordinate) {
        return i < bounded ? Math.max(0, coordinate) : coordinate;
    }

    /** Newton's direction for the coordinates that are free to move, straight down for those held. */
    private static double[] direction(double[] gradient, double[][] hessian, boolean[] held) {
        int[] free = IntStream.range(0, held.length).filter(i -> !held[i]).toArray();
        double[] direction = Arrays.stream(gradient).map(slope -> -slope).toArray();
        if (free.length == 0) {
            return direction;
        }
        RealMatrix matrix = MatrixUtils.createRealMatrix(hessian).getSubMatrix(free, free);
        double jitter = PRECISION * (1 + matrix.getTrace());
        for (int i = 0; i < free.length; i++) {
            matrix.addToEntry(i, i, jitter);
        }
        double[] right = Arrays.stream(free).mapToDouble(i -> -gradient[i]).toArray();
        double[] newton = new LUDecomposition(matrix, 0).getSolver().solve(new ArrayRealVector(right, false)).toArray();
        for (int i = 0; i < free.length; i++) {
            direction[free[i]] = newton[i];
        }
        return direction;
    }

    /** About twice what is left to gain; 0 at the minimum and nowhere else. */
    private static double decrement(double[] point, double[] gradient, double[] direction, boolean[] held) {
        double decrement = 0;
        for (int i = 0; i < point.length; i++) {
            decrement += gradient[i] * (held[i] ? point[i] : -direction[i]);
        }
        return decrement;
    }

    /** The first of ever shorter steps that leads down far enough, or null. */
    private double[] search(double[] point, double value, double[] gradient, double[] direction) {
        for (double length = 1; length > SHORTEST; length /= 2) {
            double[] next = move(point, direction, length);
            double promised = promised(gradient, point, next);
            if (promised < 0 && objective.evaluate(next, null, null) <= value + SUFFICIENT * promised) {
                return next;
            }
        }
        return null;
    }

    private double[] move(double[] point, double[] direction, double length) {
        double[] next = new double[point.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = bend(i, point[i] + length * direction[i]);
        }
        return next;
    }

    /** What the gradient says a step changes; negative is downhill. */
    private static double promised(double[] gradient, double[] from, double[] to) {
        double promised = 0;
        for (int i = 0; i < from.length; i++) {
            promised += gradient[i] * (to[i] - from[i]);
        }
        return promised;
    }
}
