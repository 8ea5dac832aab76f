package org.resistlab.stage.preprocess.select;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.statistics.Descriptive;

/**
 * Drops the features, numbers and categories alike, that are missing (NaN) in more than the share {@code max_missing}
 * of the training samples. The others keep their order and their missing values.
 */
public final class MissingnessFilter implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        double most = parameters.real("max_missing");
        boolean[] kept = new boolean[samples.columns()];
        double[] values = new double[samples.rows()];
        for (int j = 0; j < kept.length; j++) {
            samples.values().column(j, values);
            int missing = values.length - Descriptive.count(values);
            kept[j] = missing / (double) values.length <= most;
        }
        return Choice.of(kept, "missingness-filter: every feature is missing in more than " + most
                + " of the training samples. Raise max_missing, or look for the missing values in the data.");
    }

    @Override
    public FittedStep restore(State state) {
        return FittedSelection.of(state);
    }
}
