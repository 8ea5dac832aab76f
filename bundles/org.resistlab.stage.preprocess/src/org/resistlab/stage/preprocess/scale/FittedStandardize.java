package org.resistlab.stage.preprocess.scale;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.numerics.matrix.ViewMatrix;
import org.resistlab.stage.preprocess.Columns;

/**
 * What {@link Standardize} learned.
 *
 * @param centres what is subtracted from each column
 * @param scales what each column is then divided by
 */
record FittedStandardize(double[] centres, double[] scales) implements FittedStep {

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(centres.length, samples, "standardize");
        return new FeatureMatrix(samples.features(), ViewMatrix.scaled(samples.values(), centres, scales));
    }

    @Override
    public State state() {
        return new State().put("centres", centres).put("scales", scales);
    }

    static FittedStandardize of(State state) {
        return new FittedStandardize(state.reals("centres"), state.reals("scales"));
    }
}
