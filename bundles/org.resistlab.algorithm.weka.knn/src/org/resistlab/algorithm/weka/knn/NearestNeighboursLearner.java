package org.resistlab.algorithm.weka.knn;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.learner.Model;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.weka.ClassCoding;
import org.resistlab.weka.Requirements;

/**
 * Weka's k nearest neighbours (IBk: Aha, Kibler and Albert 1991,
 * <a href="https://doi.org/10.1007/BF00153759">doi:10.1007/BF00153759</a>). Distances are taken on the features as they
 * are: Weka's own scaling is off, since it would let the samples to predict change each other's distances. Two
 * different categories are 1 apart.
 */
public final class NearestNeighboursLearner implements Learner {

    private static final String ID = "weka.knn";

    @Override
    public Model fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix features = Requirements.features(data, ID);
        Requirements.complete(features, ID);
        execution.checkCancelled();
        Neighbourhood neighbourhood = new Neighbourhood(parameters.integer("n_neighbors"),
                parameters.text("weights").equals("distance"), parameters.text("metric").equals("manhattan"));
        return switch (data.target()) {
            case ClassTarget target -> {
                ClassCoding coding = ClassCoding.of(target);
                int[] codes = coding.encode(target);
                double[] values = new double[codes.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = codes[i];
                }
                yield NearestNeighboursModel.of(features, values, coding, neighbourhood);
            }
            case RealTarget target -> NearestNeighboursModel.of(features, target.values(), null, neighbourhood);
            case SurvivalTarget target -> throw Requirements.unsupported(target, ID);
        };
    }

    @Override
    public Model restore(State state) {
        return NearestNeighboursModel.restore(state);
    }
}
