package org.resistlab.stage.preprocess.project;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.data.Training;
import org.resistlab.core.execution.Execution;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.core.step.Step;
import org.resistlab.numerics.linear.PrincipalComponents;
import org.resistlab.stage.preprocess.Columns;

/**
 * Replaces features by their first {@code n_components} principal components among the training samples, {@code PC1},
 * {@code PC2}, …, as scikit-learn's {@code PCA}: features are centred, not scaled; {@code whiten} divides each
 * component by its standard deviation in training (divided by n - 1). Each component's largest loading is positive.
 * There are at most as many components as the training samples have directions (one less than their number). All
 * features must be numbers, and none may be missing (NaN), in training or later.
 */
public final class Pca implements Step {

    @Override
    public FittedStep fit(Training data, Parameters parameters, Execution execution) {
        FeatureMatrix samples = data.features();
        Columns.requireNumeric(samples, "pca");
        FittedPca.requireComplete(samples);
        int wanted = parameters.integer("n_components");
        PrincipalComponents components = PrincipalComponents.fit(samples.values(), wanted);
        int found = components.components();
        if (found == 0) {
            throw new IllegalArgumentException("pca: every feature is constant among the training samples.");
        }
        if (found < wanted) {
            execution.note(Problem.info("pca.components", "pca found " + found + " components, not " + wanted + ": "
                    + samples.rows() + " training samples of " + samples.columns() + " features have no more."));
        }
        return new FittedPca(components, parameters.flag("whiten"));
    }

    @Override
    public FittedStep restore(State state) {
        return FittedPca.of(state);
    }
}
