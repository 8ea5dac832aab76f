package org.resistlab.stage.validate.internal;

import org.resistlab.core.problem.Problem;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;

/** Plans the permutation test of the whole pipeline, and says where it is too short to find anything. */
public final class ValidateStage implements Stage {

    /** With fewer, the smallest p-value there can be is not below 0.05. */
    private static final int FEWEST = 20;

    @Override
    public void plan(EndpointPlan plan) {
        int permutations = plan.analysis().permutations();
        for (int index = 0; index < permutations; index++) {
            plan.addPermutation(index);
        }
        if (permutations == 0) {
            plan.note(Problem.info("validate.no-permutations",
                    "There was no permutation test; intervals alone say whether there is a signal."));
        } else if (permutations < FEWEST) {
            plan.note(Problem.warning("validate.few-permutations",
                    permutations + " permutations cannot give a p-value below 0.05.",
                    "Set validate: permutations to 200 or more."));
        }
    }
}
