package org.resistlab.engine.plan;

import java.util.List;
import java.util.Map;

import org.resistlab.core.execution.Execution;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.engine.fit.FittedModels;
import org.resistlab.engine.fit.ResolvedModel;
import org.resistlab.engine.stage.ExternalCohort;
import org.resistlab.engine.stage.Unit;

/** Another cohort predicted by the model that was fitted on all samples. */
final class ExternalUnit implements Unit {

    private final EndpointUnits plan;
    private final ResolvedModel model;
    private final ExternalCohort cohort;

    ExternalUnit(EndpointUnits plan, ResolvedModel model, ExternalCohort cohort) {
        this.plan = plan;
        this.model = model;
        this.cohort = cohort;
    }

    @Override
    public String id() {
        return UnitIds.external(plan.endpoint(), model.id(), cohort.id());
    }

    @Override
    public String content() {
        return model.key() + cohort.hash();
    }

    @Override
    public List<String> after() {
        return List.of(UnitIds.finalModel(plan.endpoint(), model.id()));
    }

    @Override
    public State run(Map<String, State> results, Execution execution) throws ProblemException {
        State finalModel = results.get(after().get(0)).state("model");
        return new State().put("scores",
                FittedModels.restore(finalModel, plan.instances()).predict(cohort.dataset().unlabelled()));
    }
}
