package org.resistlab.stage.preprocess.select;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.stage.preprocess.Columns;

/**
 * Keeps the {@code k} features that tell most about the endpoint, one by one, among the training samples:
 * scikit-learn's {@code SelectKBest}. The score is a test's statistic without its sign (see {@link ScoreFunction}), not
 * its p value: of extreme p values many are 0. Samples in which a feature is missing (NaN) do not count for it; a
 * feature whose score is not defined (constant, say) comes last; of equal scores the first columns are taken. Fewer
 * than {@code k} features are all kept. The kept ones stay in their order. All features must be numbers.
 */
public final class SelectKBest implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        Columns.requireNumeric(samples, "select-k-best");
        if (parameters.isWord("k")) {
            return new FittedSelection(samples.columns(), Columns.first(samples.columns()));
        }
        ColumnScore score = ScoreFunction.of(parameters.text("score_func")).of(data.target());
        double[] scores = Choice.scores(samples, score, execution);
        return new FittedSelection(samples.columns(), Choice.largest(scores, parameters.integer("k")));
    }

    @Override
    public FittedStep restore(State state) {
        return FittedSelection.of(state);
    }
}
