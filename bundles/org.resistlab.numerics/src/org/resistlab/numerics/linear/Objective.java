package org.resistlab.numerics.linear;

/** A convex function that {@link Newton} minimises. */
interface Objective {

    /** The function at some parameters. */
    double value(double[] parameters);

    /**
     * Its derivatives.
     *
     * @param gradient receives the gradient; comes as zeros
     * @param hessian receives the Hessian, both triangles; comes as zeros
     */
    void derivatives(double[] parameters, double[] gradient, double[][] hessian);
}
