package org.resistlab.algorithm.elasticnet.ridge;

/**
 * The unknowns in which a penalised loss of weighted sums is minimised, and its curvature there. Unknowns are outputs ×
 * (penalised ones, then one for each vector of the free basis), sums outputs × samples. Belongs to one thread.
 */
interface Coordinates {

    /** Unknowns of an output. */
    int size();

    /** The largest squared length of a sample's penalised features, at least a tiny number. */
    double scale();

    /** The sums at the given unknowns. */
    void sums(double[] unknowns, double[] sums);

    /** Half the squared length of the weights. */
    double penalty(double[] unknowns, double[] sums);

    /**
     * Takes a point from which to step.
     *
     * @param slopes of the loss: how it falls with each sum
     * @return length of the gradient relative to that of its parts
     */
    double moveTo(double[] unknowns, double[] sums, double[] slopes);

    /**
     * Takes the curvature of the loss at these probabilities.
     *
     * @param weights of the samples
     * @return false if there is none in some direction that is not penalised
     */
    boolean curve(double[] probabilities, double[] weights);

    /** Newton's step from the point last moved to, by the curvature last taken. */
    void step(double[] step);
}
