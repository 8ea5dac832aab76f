package org.resistlab.stage.interpret;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.TreeModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.RowMajor;
import org.resistlab.numerics.tree.TreeEnsemble;

/** Trees that predict probabilities. */
record Forest(TreeEnsemble trees) implements TreeModel {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] rows = RowMajor.of(samples.values());
        double[][] predictions = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            predictions[i] = trees.predict(rows[i]);
        }
        return predictions;
    }

    @Override
    public String outputScale() {
        return "probability";
    }

    @Override
    public State state() {
        throw new UnsupportedOperationException("not needed to explain");
    }
}
