package org.resistlab.engine.fit;

import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;

/** Brings fitted models back from their state. */
public final class FittedModels {

    private FittedModels() {
    }

    /**
     * The fitted model of which the state was kept; it predicts to the same bits.
     *
     * @throws ProblemException if a plug-in it needs is not installed, or the state is not one of a model
     */
    public static FittedModel restore(State state, Instances instances) throws ProblemException {
        try {
            return switch (state.text("kind")) {
                case "learner" -> FittedLearner.restore(state, instances);
                case "ensemble" -> FittedEnsemble.restore(state, instances);
                default -> throw new IllegalArgumentException("unknown kind of model " + state.text("kind"));
            };
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.error("model.state", "The kept model cannot be read: " + e.getMessage(),
                    "It may be damaged or written by another version; fit it again."), e);
        }
    }
}
