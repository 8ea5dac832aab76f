package org.resistlab.engine.fit;

import java.util.List;

import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.learner.Ensemble;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameters;

/**
 * A model of the analysis with its algorithm at hand.
 *
 * @param spec as the analysis file names it
 * @param contribution its algorithm's declaration
 * @param learner the algorithm; null for an ensemble
 * @param ensemble the algorithm; null for a learner
 * @param grid the parameters to choose from, complete; one element where nothing is tuned
 * @param members the models an ensemble combines; empty for a learner
 * @param baseline whether it is the naive baseline
 */
public record ResolvedModel(ModelSpec spec, Contribution contribution, Learner learner, Ensemble ensemble,
        List<Parameters> grid, List<ResolvedModel> members, boolean baseline) {

    public ResolvedModel {
        grid = List.copyOf(grid);
        members = List.copyOf(members);
    }

    public String id() {
        return spec.id();
    }

    /** A text that changes whenever the model would be another one. */
    public String key() {
        return spec.id() + "=" + spec.algorithm() + grid + spec.tune() + spec.assays()
                + members.stream().map(ResolvedModel::key).toList();
    }
}
