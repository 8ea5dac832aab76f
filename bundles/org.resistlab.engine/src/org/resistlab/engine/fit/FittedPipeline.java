package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;

/** The fitted preprocessing of some assays, whose results stand side by side. Immutable. */
public final class FittedPipeline {

    private final List<FittedAssay> assays;
    private final String key;

    /**
     * @param assays in order
     * @param key equal for two pipelines of the same steps fitted on the same training samples
     */
    FittedPipeline(List<FittedAssay> assays, String key) {
        this.assays = List.copyOf(assays);
        this.key = key;
    }

    public List<FittedAssay> assays() {
        return assays;
    }

    String key() {
        return key;
    }

    /** The samples as a learner takes them. */
    public FeatureMatrix apply(HeldOut samples) {
        List<FeatureMatrix> parts = new ArrayList<>();
        for (FittedAssay assay : assays) {
            parts.add(assay.apply(samples.assay(assay.assay())));
        }
        return FeatureMatrix.join(parts).materialize();
    }

    /** The assays of several pipelines side by side. */
    static FittedPipeline join(List<FittedPipeline> pipelines) {
        List<FittedAssay> assays = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        for (FittedPipeline pipeline : pipelines) {
            assays.addAll(pipeline.assays);
            key.append(pipeline.key).append('+');
        }
        return new FittedPipeline(assays, key.toString());
    }

    State state() {
        return new State().putStates("assays", assays.stream().map(FittedAssay::state).toList());
    }

    static FittedPipeline restore(State state, Instances instances) throws ProblemException {
        List<FittedAssay> assays = new ArrayList<>();
        for (State assay : state.states("assays")) {
            assays.add(FittedAssay.restore(assay, instances));
        }
        return new FittedPipeline(assays, "restored");
    }
}
