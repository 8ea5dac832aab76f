package org.resistlab.algorithm.elasticnet.path;

/**
 * The loss of a generalised linear model: a weighted mean over samples of a convex function of one or more linear
 * predictors. Coordinate descent needs its slope and a curvature for each sample, that is a working residual and a
 * working weight; a partial likelihood (Cox) has both too, with a diagonal bound of its curvature. Immutable.
 */
interface Family {

    /** Number of linear predictors of a sample. */
    int outputs();

    /** Number of samples. */
    int size();

    /** Whether an intercept, which is not penalised, belongs to each linear predictor. */
    boolean hasIntercept();

    /** Whether the loss is quadratic: curvatures do not depend on the predictors. */
    boolean isQuadratic();

    /** Loss at some predictors (outputs × samples). */
    double loss(double[][] predictors);

    /**
     * Slope and curvature of the loss in one output.
     *
     * @param residual receives minus the derivative by each sample's predictor
     * @param curvature receives the second derivative, or a bound of it, never negative
     */
    void derivatives(double[][] predictors, int output, double[] residual, double[] curvature);

    /** Intercepts of the model without features. */
    double[] nullIntercepts();

    /** Loss of a model that explains all. */
    double saturatedLoss();
}
