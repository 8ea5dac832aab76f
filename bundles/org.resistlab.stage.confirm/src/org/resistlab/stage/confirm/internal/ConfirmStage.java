package org.resistlab.stage.confirm.internal;

import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.ExternalCohort;
import org.resistlab.engine.stage.Stage;

/** Plans the external cohorts: every model, fitted on all samples of the study, predicts each of them. */
public final class ConfirmStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        for (ExternalCohort cohort : plan.externalCohorts()) {
            for (ResolvedModel model : plan.models()) {
                plan.addExternal(model, cohort);
            }
        }
    }
}
