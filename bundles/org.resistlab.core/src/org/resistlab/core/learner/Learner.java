package org.resistlab.core.learner;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * An algorithm that learns a model from training samples. Contributed to {@code org.resistlab.core.learners}.
 * Implementations have no state; one instance is used by many threads at once.
 */
public interface Learner {

    /**
     * Learns a model.
     *
     * @param data training samples; no step may have been applied that saw others
     * @param parameters values of the declared parameters
     * @throws IllegalArgumentException if the learner cannot learn from such data (a category where it needs numbers, a
     *         missing value it cannot handle), in words for a person
     */
    Model fit(Training data, Parameters parameters, Execution execution);

    /**
     * Learns a model for each fold and each point of a parameter grid. The default learns them one by one; a learner
     * that can share work (a kernel matrix, a sort order, a regularisation path) overrides it, with the same results.
     *
     * @return models[fold][grid point]
     */
    default List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        List<List<Model>> models = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            List<Model> ofFold = new ArrayList<>();
            for (int point = 0; point < grid.size(); point++) {
                execution.checkCancelled();
                ofFold.add(fit(folds.get(fold), grid.get(point), execution.part("fold-" + fold)));
            }
            models.add(ofFold);
        }
        return models;
    }

    /** The model of which {@link Model#state()} was kept; it predicts to the same bits. */
    Model restore(State state);
}
