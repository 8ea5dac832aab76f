package org.resistlab.algorithm.ensemble.stacking;

/** A smooth convex function to minimize. */
interface Objective {

    /**
     * The value at a point.
     *
     * @param gradient the gradient is added to it; null where only the value is wanted
     * @param hessian the second derivatives are added to it; null where {@code gradient} is
     */
    double evaluate(double[] point, double[] gradient, double[][] hessian);
}
