package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;

/**
 * The fitted steps of one assay.
 *
 * @param assay id of the assay
 * @param stepIds ids of the steps, in order
 * @param steps fitted
 */
public record FittedAssay(String assay, List<String> stepIds, List<FittedStep> steps) {

    public FittedAssay {
        stepIds = List.copyOf(stepIds);
        steps = List.copyOf(steps);
    }

    FeatureMatrix apply(FeatureMatrix raw) {
        FeatureMatrix matrix = raw;
        for (FittedStep step : steps) {
            matrix = step.apply(matrix);
        }
        return matrix;
    }

    State state() {
        return new State().put("assay", assay).putTexts("ids", stepIds).putStates("steps",
                steps.stream().map(FittedStep::state).toList());
    }

    static FittedAssay restore(State state, Instances instances) throws ProblemException {
        List<String> ids = state.texts("ids");
        List<State> states = state.states("steps");
        List<FittedStep> steps = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            steps.add(instances.of(ContributionKind.STEPS, ids.get(i), Step.class).restore(states.get(i)));
        }
        return new FittedAssay(state.text("assay"), ids, steps);
    }
}
