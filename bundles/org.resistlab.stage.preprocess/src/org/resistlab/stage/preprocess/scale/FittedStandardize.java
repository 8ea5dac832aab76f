package org.resistlab.stage.preprocess.scale;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Columns;
import org.resistlab.stage.preprocess.DerivedColumns;

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
        return new FeatureMatrix(samples.features(), new DerivedColumns(samples.values(), this::standardize));
    }

    private void standardize(int column, double[] values, int count) {
        double centre = centres[column];
        double scale = scales[column];
        for (int i = 0; i < count; i++) {
            values[i] = (values[i] - centre) / scale;
        }
    }

    @Override
    public State state() {
        return new State().put("centres", centres).put("scales", scales);
    }

    static FittedStandardize of(State state) {
        return new FittedStandardize(state.reals("centres"), state.reals("scales"));
    }
}
