package org.resistlab.stage.model.internal;

import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.resample.Fold;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;

/** Plans the fits: every model on the training side of every outer fold, the models of one fold after each other. */
public final class ModelStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        for (Fold fold : plan.folds()) {
            for (ResolvedModel model : plan.models()) {
                plan.addCrossValidation(model, fold);
            }
        }
    }
}
