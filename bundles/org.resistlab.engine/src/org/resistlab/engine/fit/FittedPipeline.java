package org.resistlab.engine.fit;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.HeldOut;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.Matrix;
import org.resistlab.numerics.matrix.ViewMatrix;

/** The fitted preprocessing of some assays, whose results stand side by side. Immutable. */
public final class FittedPipeline {

    /** Enough for the samples that a fold holds out, and those of an external cohort. */
    private static final int KEPT = 2;

    private final List<FittedAssay> assays;
    private final String key;
    private final FitCache<FeatureMatrix> applied = new FitCache<>(KEPT, matrix -> 1);

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

    /**
     * The samples as a learner takes them: the same object for the same samples where they are a view, so that models
     * share what is computed of them.
     */
    public FeatureMatrix apply(HeldOut samples) {
        List<Object> of = new ArrayList<>();
        of.add(samples.samples());
        for (FittedAssay assay : assays) {
            of.add(new Identity(ViewMatrix.of(samples.assay(assay.assay()).values()).base()));
        }
        return applied.get(of, () -> compute(samples), FeatureMatrix::isStoredView);
    }

    private FeatureMatrix compute(HeldOut samples) {
        List<FeatureMatrix> parts = new ArrayList<>();
        for (FittedAssay assay : assays) {
            parts.add(assay.apply(samples.assay(assay.assay())));
        }
        return FeatureMatrix.join(parts).settled();
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

    /** A matrix as a key: equal to itself alone. */
    private record Identity(Matrix matrix) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && matrix == that.matrix;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(matrix);
        }
    }
}
