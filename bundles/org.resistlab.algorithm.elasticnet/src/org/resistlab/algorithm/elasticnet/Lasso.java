package org.resistlab.algorithm.elasticnet;

import java.util.List;

import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;

/**
 * The {@link ElasticNet} with absolute values alone in its penalty (Tibshirani 1996,
 * <a href="https://doi.org/10.1111/j.2517-6161.1996.tb02080.x">doi:10.1111/j.2517-6161.1996.tb02080.x</a>).
 */
public final class Lasso implements Learner {

    private final ElasticNet net = new ElasticNet("lasso");

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        return net.fit(data, parameters, execution);
    }

    @Override
    public List<List<Model>> fitAll(List<Training> folds, List<Parameters> grid, Execution execution) {
        return net.fitAll(folds, grid, execution);
    }

    @Override
    public Model restore(State state) {
        return net.restore(state);
    }
}
