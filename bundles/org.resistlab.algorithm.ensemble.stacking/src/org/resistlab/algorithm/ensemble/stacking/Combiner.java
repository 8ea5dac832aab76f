package org.resistlab.algorithm.ensemble.stacking;

import java.util.List;

import org.resistlab.core.state.State;

/** A learned rule that makes one prediction of those of the members. */
sealed interface Combiner permits LogarithmicPool, LinearPool {

    /** One weight a member. */
    double[] weights();

    /**
     * Combines.
     *
     * @param predictions one for each member: samples × outputs
     * @return samples × outputs
     */
    double[][] combine(List<double[][]> predictions);

    State state();

    static Combiner restore(State state) {
        return state.has(LogarithmicPool.INTERCEPTS) ? LogarithmicPool.restore(state) : LinearPool.restore(state);
    }
}
