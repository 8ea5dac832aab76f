package org.resistlab.stage.preprocess.select;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;

/**
 * Keeps the numeric features that vary among training samples, in their order: those with a variance above
 * {@code threshold} (0: not constant), as scikit-learn's {@code VarianceThreshold}, and of these at most {@code keep},
 * the most variable. {@code score: mad} measures by the median absolute deviation from the median instead, which single
 * samples do not move. The variance is the population's (divided by n); the median absolute deviation has R's factor
 * 1.4826, which makes it the standard deviation of normal data. Missing values (NaN) are left out; a feature without
 * any value is dropped. Of equally variable features the first are kept. Categories are neither counted nor dropped.
 */
public final class VarianceFilter implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        ColumnScore score = parameters.text("score").equals("mad") ? Variability::medianAbsoluteDeviation
                : Variability::variance;
        double[] scores = Choice.scores(samples, score, execution);
        double threshold = parameters.real("threshold");
        boolean[] kept = new boolean[samples.columns()];
        int keep = parameters.has("keep") ? parameters.integer("keep") : scores.length;
        for (int j : Choice.largest(scores, keep)) {
            kept[j] = scores[j] > threshold;
        }
        for (int j = 0; j < kept.length; j++) {
            kept[j] |= !samples.feature(j).isNumeric();
        }
        return Choice.of(kept, "variance-filter: no feature varies by more than " + threshold
                + " among the training samples. Lower threshold, or look at the data before this step.");
    }

    @Override
    public FittedStep restore(State state) {
        return FittedSelection.of(state);
    }
}
