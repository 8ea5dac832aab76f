package org.resistlab.stage.preprocess.encode;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.stage.preprocess.Columns;

/**
 * Replaces each categorical feature by a number 0, 1, 2, … for its levels, as scikit-learn's {@code OrdinalEncoder}.
 * The order is that of the levels training samples have, as the feature lists them; or {@code order}, for the features
 * all of whose training levels are in it (tumour grades, say), where a level keeps its number whether training samples
 * have it or not. A level without a number, and a missing category, become NaN. Numbers pass through.
 */
public final class Ordinal implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        List<String> order = parameters.texts("order");
        int[] encoded = Columns.categorical(samples);
        List<List<String>> levels = new ArrayList<>();
        for (int j : encoded) {
            List<String> found = TrainingLevels.of(samples, j);
            levels.add(order.containsAll(found) ? order : found);
        }
        return new FittedOrdinal(samples.columns(), encoded, levels);
    }

    @Override
    public FittedStep restore(State state) {
        return FittedOrdinal.of(state);
    }
}
