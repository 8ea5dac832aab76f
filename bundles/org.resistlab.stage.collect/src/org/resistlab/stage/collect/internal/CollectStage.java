package org.resistlab.stage.collect.internal;

import org.resistlab.core.problem.Problem;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;

/** Says which samples of the study an endpoint is learned from, and why others are not. */
public final class CollectStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        plan.excluded().forEach((reason, count) -> plan.note(Problem.info("collect.excluded",
                count + (count == 1 ? " sample" : " samples") + " left out: " + reason + ".")));
    }
}
