package org.resistlab.algorithm.gradientboosting;

/** The value of a leaf for a loss whose second derivative says nothing. */
interface LeafValues {

    /** The best value to add to the scores of some training samples. */
    double value(int[] rows);
}
