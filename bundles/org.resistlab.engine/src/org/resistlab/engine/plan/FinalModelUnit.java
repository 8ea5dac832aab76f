package org.resistlab.engine.plan;

import java.util.Map;
import java.util.Optional;

import org.resistlab.core.data.TrainingSet;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.Explainable;
import org.resistlab.engine.fit.FittedModel;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.model.TrainingRange;
import org.resistlab.engine.stage.Unit;

/** A model fitted on all samples, with the range of its training data. */
final class FinalModelUnit implements Unit {

    private final EndpointUnits plan;
    private final ResolvedModel model;

    FinalModelUnit(EndpointUnits plan, ResolvedModel model) {
        this.plan = plan;
        this.model = model;
    }

    @Override
    public String id() {
        return UnitIds.finalModel(plan.endpoint(), model.id());
    }

    @Override
    public String content() {
        return model.key();
    }

    @Override
    public State run(Map<String, State> results, Execution execution) {
        TrainingSet all = plan.dataset().all();
        FittedModel fitted = plan.fitter().fit(model, all, execution);
        Optional<Explainable> explainable = fitted.explainable();
        State result = new State().put("model", fitted.state());
        return explainable.isPresent()
                ? result.put("range", TrainingRange
                        .of(plan.fitter().background(explainable.get(), all, execution).features()).state())
                : result.put("raw-range", TrainingRange
                        .ofRaw(all.assayIds().stream().map(id -> all.assay(id).features()).toList()).state());
    }
}
