package org.resistlab.stage.interpret;

import org.resistlab.core.data.FeatureMatrix;
import org.resistlab.core.learner.LinearModel;
import org.resistlab.core.state.State;
import org.resistlab.numerics.matrix.RowMajor;

/** A linear model that predicts its outputs as they are. */
record WeightedSum(double[][] coefficients, double[] intercepts) implements LinearModel {

    @Override
    public double[][] predict(FeatureMatrix samples) {
        double[][] rows = RowMajor.of(samples.values());
        double[][] predictions = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            predictions[i] = intercepts.clone();
            for (int k = 0; k < intercepts.length; k++) {
                for (int j = 0; j < rows[i].length; j++) {
                    predictions[i][k] += coefficients[k][j] * rows[i][j];
                }
            }
        }
        return predictions;
    }

    @Override
    public String outputScale() {
        return "log-odds";
    }

    @Override
    public State state() {
        throw new UnsupportedOperationException("not needed to explain");
    }
}
