package org.resistlab.engine.stage;

import org.resistlab.core.problem.ProblemException;

/**
 * One of the workflow's stages. Contributed to {@code org.resistlab.core.stages}. Stages plan, in the order they
 * declare; the engine executes the units.
 */
public interface Stage {

    /**
     * Adds this stage's units to the plan. Called once for each endpoint, on one thread, before anything runs.
     *
     * @throws ProblemException if the analysis cannot be done
     */
    void plan(EndpointPlan plan) throws ProblemException;
}
