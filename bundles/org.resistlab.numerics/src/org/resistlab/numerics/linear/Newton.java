package org.resistlab.numerics.linear;

/** Newton's method with step halving (Boyd and Vandenberghe: Convex Optimization, 2004, section 9.5). */
final class Newton {

    private static final int ITERATIONS = 100;
    private static final int HALVINGS = 40;
    private static final double TOLERANCE = 1e-13;
    private static final double SHORT_STEP = 1e-5;

    private Newton() {
    }

    /**
     * Minimises a function.
     *
     * @param parameters where to begin; become the optimum, or the last point reached
     * @return whether the optimum was reached; false where it lies at infinity or is not unique
     */
    static boolean minimize(Objective objective, double[] parameters) {
        int size = parameters.length;
        double value = objective.value(parameters);
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            objective.derivatives(parameters, gradient, hessian);
            double[] step;
            try {
                step = Cholesky.solve(hessian, gradient);
            } catch (IllegalArgumentException e) {
                return false; // no curvature left in some direction
            }
            double decrement = Vectors.dot(step, gradient);
            double next = descend(objective, parameters, step, value);
            // Where the optimum lies at infinity the function levels out but the steps stay long.
            if (decrement <= TOLERANCE * (1 + Math.abs(value))
                    && Vectors.largest(step) <= SHORT_STEP * (1 + Vectors.largest(parameters))) {
                return true;
            }
            if (!(next < value)) {
                return false;
            }
            value = next;
        }
        return false;
    }

    /** Goes down the step, halved until the function does not rise; its value there. */
    private static double descend(Objective objective, double[] parameters, double[] step, double value) {
        double[] start = parameters.clone();
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int i = 0; i < start.length; i++) {
                parameters[i] = start[i] - length * step[i];
            }
            double next = objective.value(parameters);
            if (next <= value) {
                return next;
            }
            length /= 2;
        }
        System.arraycopy(start, 0, parameters, 0, start.length);
        return value;
    }
}
