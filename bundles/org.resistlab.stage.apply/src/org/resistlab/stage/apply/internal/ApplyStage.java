package org.resistlab.stage.apply.internal;

import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;

/** Plans the models for application: every one but the baseline, fitted on all samples. */
public final class ApplyStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        for (ResolvedModel model : plan.models()) {
            if (!model.baseline()) {
                plan.addFinalModel(model);
            }
        }
    }
}
