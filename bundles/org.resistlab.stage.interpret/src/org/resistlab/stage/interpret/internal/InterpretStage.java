package org.resistlab.stage.interpret.internal;

import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.problem.Problem;
import org.resistlab.engine.stage.EndpointPlan;
import org.resistlab.engine.stage.Stage;

/** Says what the explanations can and cannot mean. The explainers themselves work in the units of the outer folds. */
public final class InterpretStage implements Stage {

    @Override
    public void plan(EndpointPlan plan) {
        boolean permutes = plan.analysis().interpret().stream()
                .anyMatch(explainer -> explainer.id().equals("permutation-importance"));
        if (permutes && plan.analysis().outer().scheme() == Scheme.LEAVE_ONE_OUT) {
            plan.note(Problem.warning("interpret.one-sample",
                    "Permutation importance needs several held-out samples in a fold; leave-one-out has one.",
                    "Use k-fold, or another explainer such as shap."));
        }
    }
}
