package org.resistlab.stage.preprocess.select;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.state.State;
import org.resistlab.core.step.FittedStep;
import org.resistlab.stage.preprocess.Columns;

/**
 * Features chosen on training samples. The result is a view.
 *
 * @param columns how many there were
 * @param kept which columns stay, ascending
 */
record FittedSelection(int columns, int[] kept) implements FittedStep {

    @Override
    public FeatureMatrix apply(FeatureMatrix samples) {
        Columns.requireCount(columns, samples, "selection");
        return samples.selectColumns(kept);
    }

    @Override
    public State state() {
        return new State().put("columns", columns).put("kept", kept);
    }

    static FittedSelection of(State state) {
        return new FittedSelection(state.integer("columns"), state.integers("kept"));
    }
}
